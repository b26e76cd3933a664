import type { Span } from "../model/span.ts";
import { kindAt, LOWER, SPACE } from "./characters.ts";

/** Line lengths between which a line break may come from a mailer or a teletype rather than from the writer. */
const WRAP_FROM = 40;
const WRAP_TO = 100;

const BULLET = /[•◦▪●■*–—·○-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s/y;

interface Line extends Span {
  /** True when an empty line stands before it. */
  readonly isApart: boolean;
}

/**
 * The blocks of a bare text: its lines, or its paragraphs where the text was
 * hard-wrapped at a fixed width. Each is trimmed and none is empty.
 */
export function findBlocks(text: string): Span[] {
  const lines = linesOf(text);
  const isWrapped = looksWrapped(text, lines);
  const blocks: Span[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && isWrapped && !line.isApart && !startsBullet(text, line) && isFull(last, text)) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    } else blocks.push({ start: line.start, end: line.end });
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = false;
  for (let at = 0; at < text.length; ) {
    const stop = lineEnd(text, at);
    let start = at;
    let end = stop;
    while (start < end && kindAt(text, start) === SPACE) start++;
    while (end > start && kindAt(text, end - 1) === SPACE) end--;
    if (start === end) isApart = true;
    else {
      lines.push({ start, end, isApart });
      isApart = false;
    }
    at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
  }
  return lines;
}

// Unicode's own line and paragraph separators come with text pasted from word processors.
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12) return at;
  }
  return text.length;
}

function startsBullet(text: string, line: Span): boolean {
  BULLET.lastIndex = line.start;
  return BULLET.test(text);
}

// Only writers' own line breaks come with a capital nearly every time; a fixed width cuts before any word.
function looksWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let continued = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    if (lines[i]!.isApart || before.end - before.start < WRAP_FROM || before.end - before.start > WRAP_TO) continue;
    breaks++;
    if (kindAt(text, lines[i]!.start) === LOWER) continued++;
  }
  return continued >= 2 && continued * 3 >= breaks;
}

/** True when the last line of `block` was long enough for a break that nobody meant. */
function isFull(block: Span, text: string): boolean {
  const lastBreak = Math.max(text.lastIndexOf("\n", block.end - 1), text.lastIndexOf("\r", block.end - 1));
  return block.end - Math.max(block.start, lastBreak + 1) >= WRAP_FROM;
}
