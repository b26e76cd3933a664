import type { Span } from "../../model/span.ts";
import type { Mark } from "../../views/claim-marks.ts";
import { columnsOf, linesOf } from "../terminal/measure.ts";
import type { Paint } from "../terminal/paint.ts";

export interface MarkedSentence {
  readonly text: string;
  /** Spans within `text`. */
  readonly marks: readonly Mark[];
}

/**
 * A sentence on lines of so many columns with the marked words underlined, and
 * under each line the names of the fields that the words gave.
 */
export function markedLines(
  { text, marks }: MarkedSentence,
  columns: number,
  paint: Paint,
  hasColour: boolean,
): string[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return linesOf(text, columns).flatMap((line) => {
    const here = sorted
      .filter((m) => m.start < line.end && m.end > line.start)
      .map((m) => ({ ...m, start: Math.max(m.start, line.start), end: Math.min(m.end, line.end) }));
    const printed = hasColour ? underlined(text, line, here, paint) : flat(text.slice(line.start, line.end));
    const labels = here.filter((m) =>
      sorted.every((o) => o === m || !(o.field === m.field && o.start < m.start && o.end >= m.end)),
    );
    const rows = here.length === 0 ? [] : labelRows(text, line, labels, hasColour);
    return [printed, ...rows.map((row) => paint("quiet", row))];
  });
}

function underlined(text: string, line: Span, marks: readonly Mark[], paint: Paint): string {
  let out = "";
  let at = line.start;
  for (const mark of marks) {
    if (mark.end <= at) continue;
    const start = Math.max(mark.start, at);
    out += flat(text.slice(at, start)) + paint("marked", flat(text.slice(start, mark.end)));
    at = mark.end;
  }
  return out + flat(text.slice(at, line.end));
}

/** Labels under their words; one that would run into its neighbour goes one row down. Without colour a row of strokes comes first. */
function labelRows(text: string, line: Span, marks: readonly Mark[], hasColour: boolean): string[] {
  const column = (at: number): number => columnsOf(flat(text.slice(line.start, at)));
  const rows: string[] = [];
  if (!hasColour) {
    let strokes = "";
    for (const mark of marks) {
      const from = column(mark.start);
      if (from < strokes.length) continue;
      strokes = strokes.padEnd(from) + "¯".repeat(Math.max(1, column(mark.end) - from));
    }
    rows.push(strokes);
  }
  const labels: string[] = [];
  for (const mark of marks) {
    const from = column(mark.start);
    const free = labels.findIndex((row) => row.length === 0 || row.length < from);
    const at = free < 0 ? labels.length : free;
    labels[at] = (labels[at] ?? "").padEnd(from) + mark.field;
  }
  return [...rows, ...labels];
}

function flat(text: string): string {
  return text.replace(/\s/g, " ");
}
