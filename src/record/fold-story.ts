import type { Account, Strand } from "../model/account.ts";
import { contentId } from "../model/id.ts";
import { accountOf, dayOf } from "./account-of.ts";
import type { Apartness } from "./apartness.ts";
import { choose } from "./choose.ts";
import { cluster } from "./cluster.ts";
import { compareAccounts } from "./compare-accounts.ts";
import { mergeAccounts } from "./merge-accounts.ts";
import { WHEN } from "./questions.ts";
import { byReport, counts, type Voice } from "./voice.ts";

/**
 * Folds the tellings of one story's articles: first within the story, where a
 * different day may be a disagreement, so that across stories it never need be.
 */
export function foldStory(story: string, voices: readonly Voice[], apart: Apartness): Strand[] {
  const byId = new Map(voices.map((v) => [v.telling.id, v]));
  const groups = new Map<string, Account[]>();
  for (const { read } of voices) {
    const account = accountOf(read);
    const key = `${account.phase}|${account.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [account]);
    else group.push(account);
  }
  return [...groups.values()].flatMap((accounts) =>
    cluster(
      accounts,
      (a, b) => {
        const [one, other] = [byId.get(a.id)!.member, byId.get(b.id)!.member];
        // Statements of a kind are worded alike; printed on two days, each tells of its own day.
        const sameText = one.text === other.text && one.published === other.published;
        const { folds, score } = compareAccounts(a, b, { sameText });
        return score === 0 ? null : { joins: folds, score };
      },
      // One article's two events are two: it was read as a whole and told them apart.
      (a, b) => a.articles[0] !== b.articles[0] && !apart(a.tellings, b.tellings),
    ).map((cluster) =>
      strandOf(
        story,
        cluster,
        cluster.map((a) => byId.get(a.id)!),
      ),
    ),
  );
}

function strandOf(story: string, accounts: readonly Account[], voices: readonly Voice[]): Strand {
  const ordered = [...voices].sort(byReport);
  const counting = ordered.filter(counts);
  const heard = counting.length > 0 ? counting : ordered;
  const when = choose(
    heard.map((voice) => ({ ...voice, telling: voice.read, settled: [] })),
    WHEN,
  ).value;
  const ids = new Set(heard.map((v) => v.telling.id));
  const merged = mergeAccounts(
    ordered[0]!.telling.id,
    accounts.filter((a) => ids.has(a.id)),
    when,
  );
  const { article, published, publishedAt, editionNumber } = ordered[0]!.member;
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
    first: { article, published, publishedAt, editionNumber },
    print: contentId("print", JSON.stringify(ordered)),
  };
}

/** Strands of one block are compared; those of different blocks never are. */
function blockOf(account: Account, first: Voice): string {
  const { when, phase, kind } = account;
  if (when === null) return `${phase}|${kind}|told ${first.member.published ?? first.story}`;
  const day = dayOf(when, account.where?.country ?? null);
  return `${phase}|${kind}|${day ?? `${when.from}..${when.to}`}`;
}
