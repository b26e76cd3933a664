import type { ComponentChild } from "preact";
import { foundWords } from "../../views/found-words.ts";
import type { QueryTerm } from "../../views/parse-query.ts";
import { segmentText } from "../../views/segment-text.ts";

/** A text with the words that a search found in it. */
export function FoundText({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
}): ComponentChild {
  return segmentText(text, { start: 0, end: text.length }, foundWords(text, terms)).map(({ text: words, marks }) =>
    marks.length === 0 ? words : <mark>{words}</mark>,
  );
}

/** A store's snippet, in which U+0001 and U+0002 stand around the words found. */
export function Snippet({ snippet }: { readonly snippet: string }): ComponentChild {
  // Odd pieces are those between the signs.
  const pieces = snippet.replaceAll("\u0002", "\u0001").split("\u0001");
  return pieces.map((piece, i) => (i % 2 === 1 ? <mark>{piece}</mark> : piece));
}
