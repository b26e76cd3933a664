import { type EventRow, originText } from "../../views/event-row.ts";
import { padTo, wrap } from "../terminal/measure.ts";
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
}

/**
 * An event as lines for the eye: day, kind and sides in columns, and quietly
 * below them place, status, how many tell it, and the id to ask for more.
 */
export function eventLines(row: EventRow, { width, paint, withSentence, above }: EventLineOptions): string[] {
  const margin = DAY + KIND;
  const room = width - margin;
  const sides = wrap(row.sides, room);
  const day = row.day === above ? "" : row.day;
  const kind = paint(kindTone(row.kind), `${statusMark(row.status)} ${row.kind}`);
  const head = `${paint("strong", padTo(day, DAY))}${padTo(kind, KIND)}${sides[0] ?? ""}`;
  const indent = " ".repeat(margin);
  const facts = [
    row.place,
    row.details === "" ? null : row.details,
    row.status,
    row.saidBy === null ? null : `says ${row.saidBy}`,
    originText(row),
  ].filter((part) => part !== null);
  const lines = [head, ...sides.slice(1).map((line) => indent + line)];
  for (const line of wrap(facts.join(" · "), room)) lines.push(indent + paint("quiet", line));
  if (row.certainty === "disputed") lines.push(indent + paint("doubt", "accounts differ"));
  if (row.certainty === "rejected") lines.push(indent + paint("doubt", "rejected by a person"));
  if (withSentence) {
    for (const line of wrap(`“${row.sentence}”`, room)) lines.push(indent + line);
    lines.push(indent + paint("quiet", `${row.source}   ${shortId(row.id)}`));
  } else lines[lines.length - 1] = withId(lines.at(-1)!, row.id, width, paint);
  return lines;
}

/** The id at the right edge, where there is room for it. */
function withId(line: string, id: string, width: number, paint: Paint): string {
  const short = shortId(id);
  const padded = padTo(line, width - short.length);
  return padTo(line, width - short.length - 2) === padded.slice(0, -2)
    ? `${padded}${paint("quiet", short)}`
    : `${line}  ${paint("quiet", short)}`;
}

/** The first digits of an id: enough to ask for it. */
export function shortId(id: string): string {
  return id.slice(id.indexOf(":") + 1, id.indexOf(":") + 9);
}
