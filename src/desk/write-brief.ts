import { ReadoutError } from "../errors.ts";
import type { Brief, BriefFact } from "../model/brief.ts";
import { contentId } from "../model/id.ts";
import type { Store } from "../store/store.ts";
import { CITATION } from "../views/brief-text.ts";
import type { Writer } from "../work/serve/writer.ts";
import { briefOf } from "./load-brief.ts";
import type { PageContext } from "./page.ts";

/** A brief without anything in it yet. */
export function newBrief({ reader, now }: Pick<PageContext, "reader" | "now">, title: string): Brief {
  return {
    id: contentId("brief", reader, now, title),
    title,
    by: reader,
    madeAt: now,
    changedAt: now,
    version: 1,
    facts: [],
    text: "",
  };
}

/** The version of a brief that follows. */
export function nextVersion(
  brief: Brief,
  { reader, now }: Pick<PageContext, "reader" | "now">,
  changes: Partial<Pick<Brief, "title" | "facts" | "text">>,
): Brief {
  return { ...brief, ...changes, by: reader, changedAt: now, version: brief.version + 1 };
}

/** A collected event may be sent to a brief that somebody is writing in: so often it is tried again on the newer version. */
const TRIES = 4;

/**
 * Puts the best sentence of an event, or a named claim of it, among the facts
 * of a brief: the named one, else the reader's latest, else a new one. Returns
 * the brief's id and the fact's key; a sentence that is there already stays once.
 */
export async function collectFact(
  context: PageContext,
  writer: Writer,
  asked: { readonly event: string; readonly claim: string | null; readonly brief: string | null },
): Promise<{ readonly brief: string; readonly key: string }> {
  const { store, reader, today } = context;
  const found = await factOf(store, asked);
  for (let tries = 1; ; tries++) {
    const held =
      asked.brief !== null && asked.brief !== ""
        ? await briefOf(store, asked.brief)
        : ((await store.desk.briefs()).find((b) => b.by === reader) ?? null);
    const there = held?.facts.find((f) => f.claim === found.claim);
    if (held !== null && there !== undefined) return { brief: held.id, key: there.key };
    const start = held ?? newBrief(context, `Brief of ${today}`);
    const key = freeKey(start);
    const facts = [...start.facts, { ...found, key }];
    try {
      await writer.saveBrief(held === null ? { ...start, facts } : nextVersion(start, context, { facts }));
      return { brief: start.id, key };
    } catch (error) {
      const isChanged = error instanceof ReadoutError && error.code === "briefs/changed";
      if (!isChanged || tries === TRIES) throw error;
    }
  }
}

async function factOf(
  store: Store,
  { event: id, claim }: { readonly event: string; readonly claim: string | null },
): Promise<Omit<BriefFact, "key">> {
  const event = await store.resolveEvent(id);
  if (event === null) throw new ReadoutError("desk/not-found", `The record has no event “${id}” to collect.`);
  const told = event.claims.find((c) => c.claim === claim) ?? event.claims[0];
  if (told === undefined) throw new ReadoutError("desk/not-found", `“${id}” has no sentence to cite.`);
  const { article, start, end, text, outlet, published } = told;
  return { event: event.id, claim: told.claim, article, start, end, text, outlet, published };
}

/** A key that neither a fact has nor the text still cites. */
function freeKey({ facts, text }: Brief): string {
  const keys = [...facts.map((f) => f.key), ...[...text.matchAll(CITATION)].map((m) => m[1]!)];
  return `f${Math.max(0, ...keys.map((key) => Number(key.slice(1)))) + 1}`;
}
