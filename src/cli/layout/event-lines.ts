import { type EventRow, originText } from "../../views/event-row.ts";
import { columnsOf, padTo, wrap } from "../terminal/measure.ts";
import type { Paint } from "../terminal/paint.ts";
import { kindTone, statusMark } from "./kind-tone.ts";

const DAY = 12;
const KIND = 13;

export interface EventLineOptions {
  readonly width: number;
  readonly paint: Paint;
  /** Also print the sentence. */
  readonly withSentence: boolean;
  /** The day of the row above: the same day is not printed again. */
  readonly above: string | null;
  /** The status whose mark is shown, where the row's own says more. */
  readonly mark?: string;
}

/**
 * An event as lines for the eye: day, kind and sides in columns, below them
 * what it is about, and quietly place, status, how many tell it, and the id to
 * ask for more.
 */
export function eventLines(row: EventRow, { width, paint, withSentence, above, mark }: EventLineOptions): string[] {
  const margin = DAY + KIND;
  const room = width - margin;
  const indent = " ".repeat(margin);
  const sides = wrap(row.sides, room);
  const kind = paint(kindTone(row.kind), `${statusMark(mark ?? row.status)} ${row.kind}`);
  const heading = row.day === above ? "" : row.day;
  // A long range of days does not fit the column and stands above its event.
  const isLong = heading.length > DAY - 1;
  const lines = [
    ...(isLong ? [paint("strong", heading)] : []),
    `${padTo(isLong ? "" : paint("strong", heading), DAY)}${padTo(kind, KIND)}${paint("strong", sides[0] ?? "")}`,
    ...sides.slice(1).map((line) => indent + paint("strong", line)),
  ];
  if (row.matter !== null && !withSentence) lines.push(...wrap(row.matter, room).map((line) => indent + line));
  if (withSentence) lines.push(...wrap(`“${row.sentence}”`, room).map((line) => indent + line));
  const facts = [
    row.place,
    row.details,
    row.isDated ? null : "day not told",
    row.status,
    row.saidBy === null ? null : `says ${row.saidBy}`,
    originText(row),
  ];
  const told = wrap(facts.filter((part) => part !== null && part !== "").join(" · "), room);
  lines.push(...told.map((line) => indent + paint("quiet", line)));
  if (row.certainty === "disputed") lines.push(indent + paint("doubt", "accounts differ"));
  if (row.certainty === "superseded") lines.push(indent + paint("doubt", "no longer told by the latest edition"));
  if (row.certainty === "rejected") lines.push(indent + paint("doubt", "rejected by a person"));
  return withId(lines, shortId(row.id), width, paint);
}

/** The id at the right edge of the last line, or of one of its own. */
function withId(lines: readonly string[], id: string, width: number, paint: Paint): string[] {
  const last = lines.at(-1)!;
  const fits = columnsOf(last) + 2 + id.length <= width;
  const line = padTo(fits ? last : "", width - id.length) + paint("quiet", id);
  return fits ? [...lines.slice(0, -1), line] : [...lines, line];
}

/** The first digits of an id: enough to ask for it. */
export function shortId(id: string): string {
  return id.slice(id.indexOf(":") + 1, id.indexOf(":") + 9);
}
