import type { Brief, BriefFact } from "../model/brief.ts";
import { type BriefBlock, CITATION, parseBrief } from "./brief-text.ts";

/** A run of words, or the number of a note. */
export type BriefRun = { readonly text: string } | { readonly note: number; readonly key: string };

/** A block as it is set. */
export interface SetBlock {
  readonly block: BriefBlock;
  readonly runs: readonly BriefRun[];
}

/** A note: what a sentence rests on. */
export interface BriefNote {
  readonly number: number;
  readonly fact: BriefFact;
}

/** A brief as it is read: its notes numbered in the order in which they are cited. */
export interface BriefDocument {
  readonly title: string;
  readonly by: string;
  /** ISO day of the last change. */
  readonly day: string;
  readonly blocks: readonly SetBlock[];
  readonly notes: readonly BriefNote[];
  /** Facts collected and not cited. */
  readonly unused: readonly BriefFact[];
}

/** Sets a brief: one note for each fact, however often it is cited; what names no fact is left as it was typed. */
export function setBrief({ title, by, changedAt, facts, text }: Brief): BriefDocument {
  const byKey = new Map(facts.map((f) => [f.key, f]));
  const numbers = new Map<string, number>();
  const blocks = parseBrief(text).map((block): SetBlock => {
    const runs: BriefRun[] = [];
    const words = text.slice(block.start, block.end);
    let at = 0;
    for (const match of words.matchAll(CITATION)) {
      const key = match[1]!;
      if (!byKey.has(key)) continue;
      // No blank stands before the number of a note.
      const before = words.slice(at, match.index).replace(/\s+$/, "");
      if (before !== "") runs.push({ text: before });
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      runs.push({ note: numbers.get(key)!, key });
      at = match.index + match[0].length;
    }
    if (at < words.length) runs.push({ text: words.slice(at) });
    return { block, runs };
  });
  return {
    title,
    by,
    day: changedAt.slice(0, 10),
    blocks,
    notes: [...numbers].map(([key, number]) => ({ number, fact: byKey.get(key)! })),
    unused: facts.filter((f) => !numbers.has(f.key)),
  };
}
