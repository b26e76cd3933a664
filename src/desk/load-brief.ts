import { ReadoutError } from "../errors.ts";
import type { Brief } from "../model/brief.ts";
import type { Store } from "../store/store.ts";
import { type BriefDocument, setBrief } from "../views/brief-document.ts";
import { type BriefBlock, parseBrief } from "../views/brief-text.ts";
import { type BriefIssue, checkBrief, citedShare } from "../views/check-brief.ts";
import { type FactState, factState } from "../views/fact-state.ts";
import type { Ask, PageContext } from "./page.ts";

/** A brief with all that is shown beside its text. */
export interface BriefView {
  readonly brief: Brief;
  readonly blocks: readonly BriefBlock[];
  readonly issues: readonly BriefIssue[];
  readonly share: { readonly sentences: number; readonly cited: number };
  readonly set: BriefDocument;
  readonly states: readonly FactState[];
  /** Addresses of the originals, by article. */
  readonly originals: Readonly<Record<string, string>>;
  /** Read as a page, without the tools to write it. */
  readonly isReading: boolean;
}

/** A brief in the list. */
export interface BriefRow {
  readonly brief: Pick<Brief, "id" | "title" | "by" | "changedAt" | "version">;
  readonly facts: number;
  readonly sentences: number;
  readonly cited: number;
  readonly issues: number;
}

const LISTED = 120;

/** Reads the brief of an address. */
export async function loadBrief({ store }: PageContext, { params, query }: Ask): Promise<BriefView> {
  const brief = await briefOf(store, params.id ?? "");
  const blocks = parseBrief(brief.text);
  const articles = await store.articlesById([...new Set(brief.facts.map((f) => f.article))]);
  return {
    brief,
    blocks,
    issues: checkBrief(blocks, new Set(brief.facts.map((f) => f.key))),
    share: citedShare(blocks),
    set: setBrief(brief),
    states: await statesOf(store, brief),
    originals: Object.fromEntries(articles.flatMap((a) => (a.url === null ? [] : [[a.id, a.url]]))),
    isReading: query.get("view") === "read",
  };
}

/** A brief by its id, or a refusal. */
export async function briefOf(store: Store, id: string): Promise<Brief> {
  const brief = await store.desk.brief(id.includes(":") ? id : `brief:${id}`);
  if (brief !== null) return brief;
  throw new ReadoutError("desk/not-found", `There is no brief “${id}” here; somebody may have removed it.`);
}

async function statesOf(store: Store, { facts }: Brief): Promise<FactState[]> {
  const states: FactState[] = [];
  for (const fact of facts) {
    // By its claim first: the event may have been joined with another since.
    states.push(factState(fact, (await store.resolveEvent(fact.claim)) ?? (await store.resolveEvent(fact.event))));
  }
  return states;
}

/** Reads the briefs of the desk, the one changed last first. */
export async function loadBriefs({ store }: PageContext): Promise<readonly BriefRow[]> {
  const briefs = await store.desk.briefs();
  return briefs.slice(0, LISTED).map(({ id, title, by, changedAt, version, facts, text }) => {
    const blocks = parseBrief(text);
    return {
      brief: { id, title, by, changedAt, version },
      facts: facts.length,
      ...citedShare(blocks),
      issues: checkBrief(blocks, new Set(facts.map((f) => f.key))).length,
    };
  });
}
