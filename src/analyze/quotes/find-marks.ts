import type { Span } from "../../model/span.ts";

/** A stretch between quotation marks; the span covers the words, not the marks. */
export interface Quoted extends Span {
  /** False where the closing mark is missing and the paragraph's end stands in for it. */
  readonly isClosed: boolean;
}

const OPENING = new Set(["“", "„", "«", "〝", "「"]);
const CLOSING = new Set(["”", "‟", "»", "〞", "」"]);
const STRAIGHT = '"';
const SINGLE_WORDS = 5;

/**
 * The quoted stretches of the blocks, in text order. A quotation whose
 * paragraphs each open with a mark and only the last of which closes is one.
 */
export function findMarks(written: string, blocks: readonly Span[]): readonly Quoted[] {
  const text = joinPairs(written);
  const found: Quoted[] = [];
  let open = -1;
  blocks.forEach((block, index) => {
    // The marks of a quotation that goes on open each of its paragraphs again.
    const continues = open >= 0;
    if (continues && !isMark(text[block.start])) {
      push(found, text, open, blocks[index - 1]!.end, false);
      open = -1;
    }
    let isFirst = true;
    for (let i = block.start; i < block.end; i++) {
      const mark = text[i]!;
      if (!isMark(mark)) continue;
      const isRepeated = continues && isFirst && i === block.start;
      isFirst = false;
      if (isRepeated) continue;
      if (opens(text, i, mark, open >= 0)) {
        // Opened twice: the first was a stray mark.
        open = i + 1;
      } else if (open >= 0) {
        push(found, text, open, i, true);
        open = -1;
      }
    }
    if (open >= 0 && !isMark(text[blocks[index + 1]?.start ?? -1])) {
      push(found, text, open, block.end, false);
      open = -1;
    }
  });
  const singles = blocks.flatMap((block) => singleMarks(text, block));
  const all = [...found, ...singles.filter((s) => !found.some((q) => q.start <= s.start && s.end <= q.end))];
  return all.sort((a, b) => a.start - b.start);
}

// Some keyboards make a double mark of two single ones, typesetters one of two grave accents. One of the pair
// becomes a space, so that offsets stay.
function joinPairs(text: string): string {
  return text
    .replaceAll("``", ' "')
    .replace(/(?<before>^|\s|\()?[‘’']{2}(?!['’])/gu, (_pair, before?: string) =>
      before === undefined ? '" ' : `${before} "`,
    );
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && (char === STRAIGHT || OPENING.has(char) || CLOSING.has(char));
}

function opens(text: string, at: number, mark: string, isOpen: boolean): boolean {
  if (OPENING.has(mark)) return true;
  if (CLOSING.has(mark)) return false;
  const before = text[at - 1];
  const after = text[at + 1];
  const startsWord = before === undefined || /[\s([{\u2010-\u2015-]/.test(before);
  const hasWord = after !== undefined && !/[\s.,;:!?)\]]/.test(after);
  return isOpen ? startsWord && hasWord : hasWord || startsWord;
}

function push(found: Quoted[], text: string, start: number, end: number, isClosed: boolean): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  // The comma inside the marks belongs to the sentence that quotes.
  while (to > from && /[\s,]/.test(text[to - 1]!)) to--;
  if (to > from) found.push({ start: from, end: to, isClosed });
}

// Single marks double as apostrophes, so only whole phrases between a clear beginning and a clear end count.
function singleMarks(text: string, block: Span): Quoted[] {
  const found: Quoted[] = [];
  const part = text.slice(block.start, block.end);
  if (!/[‘']/.test(part)) return found;
  const pattern =
    /(?<=^|[\s([\u2010-\u2015-])[‘'](?=[\p{L}\d])(?<inner>[^‘“”"]*?(?:[.,!?][’']|[^s\s][’']))(?=[\s.,;:)\]!?\u2010-\u2015-]|$)/gu;
  for (const match of part.matchAll(pattern)) {
    const inner = match.groups?.inner ?? "";
    if (inner.trim().split(/\s+/).length < SINGLE_WORDS) continue;
    // A transliterated name also begins with such a mark; speech ends in punctuation or is led up to.
    const isLedUp = /[,:]\s*$|\b(?:said|says|say|told|added)\s+$/.test(part.slice(0, match.index));
    if (!/[.,!?][’']$/.test(inner) && !isLedUp && !/^\p{Ll}/u.test(inner)) continue;
    push(found, text, block.start + match.index + 1, block.start + match.index + match[0].length - 1, true);
  }
  return found;
}
