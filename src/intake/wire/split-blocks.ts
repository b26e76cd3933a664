import type { Span } from "../../model/span.ts";
import { isEndMark } from "./end-mark.ts";
import { startsWithDateline } from "./find-dateline.ts";

interface Line extends Span {
  /** White space before the first character: wire copy opens paragraphs by indenting. */
  readonly indent: number;
}

const LINE_BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
/** No wire wraps wider than this; a longer line is a paragraph of its own. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** Small print on a wide page. */
const WIDEST_PAGE = 200;

/**
 * The paragraphs of a plain text: one per line, or, where the copy was broken
 * at a fixed column, one per run of lines that belong together. A printed page
 * is known to be broken; of other text the lines themselves must show it.
 */
export function splitBlocks(text: string, layout: "unknown" | "page" = "unknown"): readonly Span[] {
  const lines = splitLines(text);
  const widest = layout === "page" ? WIDEST_PAGE : WIDEST_WRAP;
  const width = layout === "page" ? longestLine(lines, widest) : wrapWidth(text, lines);
  const blocks: Span[] = [];
  let isOver = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start === line.end) continue;
    const previous = lines[i - 1];
    const last = blocks.at(-1);
    isOver ||= last !== undefined && isEndMark(text.slice(last.end - 24, last.end));
    const joins =
      width > 0 &&
      !isOver &&
      last !== undefined &&
      previous !== undefined &&
      previous.end === last.end &&
      continues(text, previous, line, width, widest);
    if (joins) blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else blocks.push({ start: line.start, end: line.end });
  }
  return blocks;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - from });
  };
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** The column the copy was wrapped at, or 0 when every line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let pairs = 0;
  let broken = 0;
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1]!, lines[i]!];
    const length = line.end - line.start;
    if (length === 0 || next.start === next.end) continue;
    pairs++;
    // A line that goes on in small letters was broken in mid-sentence; lists of headlines never do.
    if (length > WIDEST_WRAP || length < NARROWEST_WRAP || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)))
      continue;
    broken++;
    width = Math.max(width, length);
  }
  return broken >= 2 && broken >= pairs * 0.25 ? width : 0;
}

/** The column of a printed page, where every line is broken at it. */
function longestLine(lines: readonly Line[], widest: number): number {
  return lines.reduce((width, { start, end }) => (end - start <= widest ? Math.max(width, end - start) : width), 0);
}

function continues(text: string, line: Line, next: Line, width: number, widest: number): boolean {
  if (line.end - line.start > widest || next.indent > line.indent + 1) return false;
  const opening = text.slice(next.start, next.start + 120);
  if (/^(?:[-*•·▲■○●]|\(?\d{1,2}[.)])\s/u.test(opening) || startsWithDateline(opening) || isEndMark(opening))
    return false;
  // Where the next line's first word would still have fitted, the writer ended the paragraph.
  const firstWord = /^\S+/.exec(opening)?.[0].length ?? 0;
  return /^\p{Ll}/u.test(opening) || line.end - line.start + 1 + firstWord > width - 6;
}
