import type { TextTerm } from "../queries.ts";
import { indexWords } from "./word-vector.ts";

const WORDS = 24;
/** Words shown before the first found one. */
const BEFORE = 6;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The first place of a text where words are found, in some of their context: U+0001 and U+0002 stand around each. Null where none is. */
export function snippetOf(text: string, terms: readonly TextTerm[]): string | null {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(
    ({ 0: word, index }): Word => ({ start: index, end: index + word.length, word: indexWords(word)[0] ?? "" }),
  );
  const asked = terms.filter((t) => !t.isExcluded).map((t) => ({ ...t, words: t.words.flatMap(indexWords) }));
  const marked = new Set<number>();
  for (const term of asked) {
    for (let at = 0; at < words.length; at++) {
      if (isAt(words, at, term)) for (let i = 0; i < term.words.length; i++) marked.add(at + i);
    }
  }
  const first = Math.min(...marked);
  if (marked.size === 0) return null;
  const from = Math.max(0, Math.min(first - BEFORE, words.length - WORDS));
  const shown = words.slice(from, from + WORDS);
  let snippet = from > 0 ? "… " : "";
  let end = shown[0]!.start;
  shown.forEach(({ start, end: next }, i) => {
    const isFound = marked.has(from + i);
    const opens = isFound && !(i > 0 && marked.has(from + i - 1));
    const closes = isFound && !(i + 1 < shown.length && marked.has(from + i + 1));
    snippet += `${text.slice(end, start)}${opens ? "\u0001" : ""}${text.slice(start, next)}${closes ? "\u0002" : ""}`;
    end = next;
  });
  return from + WORDS < words.length ? `${snippet} …` : snippet + text.slice(end);
}

function isAt(words: readonly Word[], at: number, { words: asked, isPrefix }: TextTerm): boolean {
  return (
    asked.length > 0 &&
    asked.every((word, i) => {
      const there = words[at + i]?.word;
      return isPrefix && i === asked.length - 1 ? there?.startsWith(word) === true : there === word;
    })
  );
}
