import type { Span } from "../model/span.ts";

/** A stretch of text under the same marks throughout. */
export interface Segment<Mark extends Span> extends Span {
  readonly text: string;
  /** Longest first, so that a reader's markup can be nested in this order. */
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of text wherever a mark begins or ends. Marks may overlap; those outside the stretch are ignored. */
export function segmentText<Mark extends Span>(text: string, span: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const here = marks
    .filter((m) => m.start < span.end && m.end > span.start && m.end > m.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of here) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).flatMap((start, i) => {
    const end = at[i + 1]!;
    if (end <= start) return [];
    return [{ start, end, text: text.slice(start, end), marks: here.filter((m) => m.start <= start && m.end >= end) }];
  });
}
