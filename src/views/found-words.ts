import type { Span } from "../model/span.ts";
import type { QueryTerm } from "./parse-query.ts";

/** Where a text has the words of a search, case aside, in order and without overlaps. */
export function foundWords(text: string, terms: readonly QueryTerm[]): Span[] {
  const spans = terms
    .filter((t) => !t.isExcluded && t.words.length > 0)
    .flatMap((term) => {
      const words = term.words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^\\p{L}\\p{N}]+");
      const end = term.isPrefix ? "[\\p{L}\\p{N}]*" : "(?![\\p{L}\\p{N}])";
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}${end}`, "giu");
      return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  for (const span of spans) if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  return found;
}
