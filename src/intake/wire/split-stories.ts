import type { Span } from "../../model/span.ts";
import { endMarkAt, isEndMark } from "./end-mark.ts";
import { startsWithDateline } from "./find-dateline.ts";
import { findEdition } from "./find-edition.ts";
import { typeFurniture } from "./furniture.ts";
import { splitBlocks } from "./split-blocks.ts";

/** A line of one sign repeated parts stories in files that were put together by hand or script. */
const SEPARATOR = /^([=*#_~+])\1{4,}$|^-{10,}$/;
/** On both sides of a separator there must be this much text; less is a rule under a headline. */
const SHORTEST_STORY = 120;
/** A paragraph of at least this length is a story's, not a headline's. */
const PARAGRAPH = 90;

/** The stories in a text, each from its headline to the last line before the next one's. */
export function splitStories(text: string): readonly Span[] {
  const blocks = splitBlocks(text);
  const starts = [0];
  const begin = (at: number) => {
    if (at > starts.at(-1)!) starts.push(at);
  };
  let isOver = false;
  blocks.forEach((block, index) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + 200));
    if (SEPARATOR.test(line) && block.end - block.start < 200) {
      const next = blocks[index + 1];
      if (next && block.start - starts.at(-1)! > SHORTEST_STORY && text.length - block.end > SHORTEST_STORY)
        begin(next.start);
      isOver = false;
      return;
    }
    if (/\f/.test(text.slice(blocks[index - 1]?.end ?? 0, block.start)) && index > 0) begin(block.start);
    if (startsWithDateline(line)) {
      const head = headOf(text, blocks, index);
      const isFirst = blocks[head]!.start <= firstDatelineLimit(starts.at(-1)!, blocks);
      // After an end mark a dateline opens a story; without one it must have a headline of its own.
      if (!isFirst && head >= 0 && (isOver || head < index) && isStory(text, blocks, index)) begin(blocks[head]!.start);
      isOver = false;
    }
    const tail = text.slice(Math.max(block.start, block.end - 24), block.end);
    isOver ||= isEndMark(tail) || endMarkAt(tail) >= 0;
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** The first block of a story's head: headline and the marks and bylines between it and the dateline. */
function headOf(text: string, blocks: readonly Span[], dateline: number): number {
  let head = dateline;
  while (head > 0 && dateline - head < 4) {
    const block = blocks[head - 1]!;
    const line = text.slice(block.start, block.end);
    const kind = line.length < 420 ? typeFurniture(line)?.rule : undefined;
    const isMark =
      kind === "wire/attn" || kind === "wire/byline" || kind === "wire/e-mail" || kind === "wire/correction-note";
    if (isMark && head - 1 > 0) {
      head--;
      continue;
    }
    const isHeadline =
      !kind && line.length < 250 && !/[.!:]["”’)]?$/.test(line) && !isEndMark(line) && /\p{L}/u.test(line);
    return isHeadline || findEdition(line).length > 0 ? head - 1 : head;
  }
  return head;
}

/** Within a story's first paragraphs a dateline is that story's own. */
function firstDatelineLimit(start: number, blocks: readonly Span[]): number {
  const first = blocks.findIndex((block) => block.start >= start);
  return blocks[Math.min(blocks.length - 1, first + 2)]!.start;
}

/** What follows a dateline is a story when a paragraph does, or an end mark of its own. */
function isStory(text: string, blocks: readonly Span[], index: number): boolean {
  const block = blocks[index]!;
  const after = blocks.slice(index + 1, index + 4);
  return (
    block.end - block.start > PARAGRAPH &&
    (after.some((next) => next.end - next.start > PARAGRAPH) ||
      after.some((next) => isEndMark(text.slice(next.start, next.end))) ||
      endMarkAt(text.slice(block.end - 24, block.end)) >= 0)
  );
}
