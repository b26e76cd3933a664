import type { Account, Strand } from "../model/account.ts";
import { contentId } from "../model/id.ts";
import { accountOf, dayOf } from "./account-of.ts";
import type { Apartness } from "./apartness.ts";
import { choose } from "./choose.ts";
import { Clustering } from "./clustering.ts";
import { compareAccounts } from "./compare-accounts.ts";
import { statesCompared } from "./compare-sides.ts";
import { mergeAccounts } from "./merge-accounts.ts";
import { WHEN } from "./questions.ts";
import { areParted, byReport, counts, type Voice } from "./voice.ts";

interface ToldAccount {
  readonly id: string;
  readonly account: Account;
  readonly voice: Voice;
}

/** Strands before and after a change, of the tellings that the change could move. */
export interface StrandChange {
  readonly before: readonly Strand[];
  readonly after: readonly Strand[];
}

/**
 * The fold of one story's tellings, kept while articles join it: first within
 * the story, where a different day may be a disagreement, so that across
 * stories it never need be.
 */
export class StoryFold {
  readonly story: string;
  private readonly apart: Apartness;
  /** By phase and kind. */
  private readonly clusterings = new Map<string, Clustering<ToldAccount>>();
  private readonly strandOf = new Map<readonly ToldAccount[], Strand>();
  private readonly byTelling = new Map<string, Voice>();
  private readonly byArticle = new Map<string, readonly Voice[]>();

  constructor(story: string, apart: Apartness) {
    this.story = story;
    this.apart = apart;
  }

  strands(): Strand[] {
    return [...this.strandOf.values()];
  }

  voice(telling: string): Voice | undefined {
    return this.byTelling.get(telling);
  }

  get size(): number {
    return this.byTelling.size;
  }

  /** Takes the voices of some articles out and puts those of others in, each article's whole. */
  change(gone: readonly string[], next: readonly Voice[]): StrandChange {
    const moves = new Map<string, { gone: string[]; next: ToldAccount[] }>();
    const moveAt = (account: Account): { gone: string[]; next: ToldAccount[] } => {
      const key = `${account.phase}|${account.kind}`;
      const known = moves.get(key);
      if (known !== undefined) return known;
      const move = { gone: [], next: [] };
      moves.set(key, move);
      return move;
    };
    for (const article of gone) {
      for (const voice of this.byArticle.get(article) ?? []) {
        moveAt(accountOf(voice.read)).gone.push(voice.telling.id);
        this.byTelling.delete(voice.telling.id);
      }
      this.byArticle.delete(article);
    }
    for (const voice of next) {
      const account = accountOf(voice.read);
      moveAt(account).next.push({ id: account.id, account, voice });
      this.byTelling.set(account.id, voice);
      const { article } = voice.member;
      this.byArticle.set(article, [...(this.byArticle.get(article) ?? []), voice]);
    }
    const before: Strand[] = [];
    const after: Strand[] = [];
    for (const [key, move] of moves) {
      const clustering = this.clusteringAt(key);
      const regrouping = clustering.change(move.gone, move.next);
      for (const group of regrouping.before) {
        before.push(this.strandOf.get(group)!);
        this.strandOf.delete(group);
      }
      for (const group of regrouping.after) {
        const strand = strandFrom(this.story, group);
        after.push(strand);
        this.strandOf.set(group, strand);
      }
    }
    return { before, after };
  }

  private clusteringAt(key: string): Clustering<ToldAccount> {
    const known = this.clusterings.get(key);
    if (known !== undefined) return known;
    const { apart } = this;
    const clustering = new Clustering<ToldAccount>({
      compare: (a, b) => {
        const [one, other] = [a.voice.member, b.voice.member];
        // Statements of a kind are worded alike; printed on two days, each tells of its own day.
        const sameText = one.text === other.text && one.published === other.published;
        const { folds, score } = compareAccounts(a.account, b.account, { sameText });
        return score === 0 ? null : { joins: folds, score };
      },
      // One article's two events are two: it was read as a whole and told them apart.
      mayShare: (a, b) =>
        a.account.articles[0] !== b.account.articles[0] &&
        !apart(a.account.tellings, b.account.tellings) &&
        !areParted(a.voice, b.voice),
      keysOf: ({ account }) => statesCompared(account),
    });
    this.clusterings.set(key, clustering);
    return clustering;
  }
}

/** Folds all tellings of a story's articles. */
export function foldStory(story: string, voices: readonly Voice[], apart: Apartness): readonly Strand[] {
  return new StoryFold(story, apart).change([], voices).after;
}

function strandFrom(story: string, group: readonly ToldAccount[]): Strand {
  const ordered = group.map(({ voice }) => voice).sort(byReport);
  const counting = ordered.filter(counts);
  const heard = counting.length > 0 ? counting : ordered;
  const when = choose(
    heard.map((voice) => ({ ...voice, telling: voice.read, settled: [] })),
    WHEN,
  ).value;
  const ids = new Set(heard.map((v) => v.telling.id));
  const merged = mergeAccounts(
    ordered[0]!.telling.id,
    group.filter((told) => ids.has(told.id)).map((told) => told.account),
    when,
  );
  const { article, published, publishedAt, revisedAt, editionNumber } = ordered[0]!.member;
  const account = {
    ...merged,
    tellings: ordered.map((v) => v.telling.id),
    articles: ordered.map((v) => v.member.article),
  };
  return {
    id: contentId("strand", ordered[0]!.telling.id),
    story,
    block: blockOf(account, ordered[0]!),
    account,
    first: { article, published, publishedAt, editionNumber, ...(revisedAt === undefined ? {} : { revisedAt }) },
    print: contentId("print", story, ...ordered.map((v) => v.print)),
  };
}

/** Strands of one block are compared; those of different blocks never are. */
function blockOf(account: Account, first: Voice): string {
  const { when, phase, kind } = account;
  if (when === null) return `${phase}|${kind}|told ${first.member.published ?? first.story}`;
  const day = dayOf(when, account.where?.country ?? null);
  return `${phase}|${kind}|${day ?? `${when.from}..${when.to}`}`;
}
