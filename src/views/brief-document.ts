import type { Brief, BriefFact } from "../model/brief.ts";
import { type BriefBlock, CITATION, parseBrief } from "./brief-text.ts";

/** A run of words, or the number of a note. */
export type BriefRun = { readonly text: string } | { readonly note: number; readonly key: string };

/** A sentence as it is set, with its place in the brief's text. */
export interface SetSentence {
  readonly start: number;
  readonly runs: readonly BriefRun[];
}

/** A block as it is set. */
export interface SetBlock {
  readonly block: BriefBlock;
  readonly sentences: readonly SetSentence[];
  /** The runs of its sentences, one after the other. */
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
  const runsOf = (words: string): BriefRun[] => {
    const runs: BriefRun[] = [];
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
    return at < words.length ? [...runs, { text: words.slice(at) }] : runs;
  };
  const blocks = parseBrief(text).map((block): SetBlock => {
    // The blank between two sentences goes with the second.
    const sentences = block.sentences.map(({ start }, i): SetSentence => {
      const from = i === 0 ? block.start : block.sentences[i - 1]!.end;
      const to = i === block.sentences.length - 1 ? block.end : block.sentences[i]!.end;
      return { start, runs: runsOf(text.slice(from, to)) };
    });
    return { block, sentences, runs: sentences.flatMap((s) => s.runs) };
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
