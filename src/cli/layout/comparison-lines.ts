import { eventRow } from "../../views/event-row.ts";
import type { Comparison } from "../../work/compare/compare-table.ts";
import { padTo, wrap } from "../terminal/measure.ts";
import type { Paint, Tone } from "../terminal/paint.ts";
import { shortId } from "./event-lines.ts";

const VERDICT = 15;
const DAY = 12;
const WORDS: Readonly<Record<Comparison["verdict"], readonly [word: string, tone: Tone]>> = {
  agrees: ["agrees", "peace"],
  differs: ["differs", "doubt"],
  "missing-here": ["not in record", "strain"],
  "missing-there": ["not in table", "talk"],
};

/** A comparison for the eye: verdict and day, the row as it stands, our event, and where the two part. */
export function comparisonLines(
  comparison: Comparison,
  layout: { readonly width: number; readonly paint: Paint },
): string[] {
  const { width, paint } = layout;
  const [word, tone] = WORDS[comparison.verdict];
  const margin = " ".repeat(VERDICT + DAY);
  const room = width - margin.length;
  const ours = "event" in comparison ? oursOf(comparison.event, room) : [];
  const theirs = "row" in comparison ? wrap(`line ${comparison.row.line}: ${comparison.row.text}`, room) : [];
  const day = "row" in comparison ? comparison.row.from : eventRow(comparison.event).day;
  const parted =
    comparison.verdict === "differs"
      ? comparison.differences.map((d) =>
          paint("doubt", `${d.field}: table ${d.theirs || "–"}, record ${d.ours || "–"}`),
        )
      : [];
  const [first = "", ...rest] = [...theirs, ...ours.map((line) => paint("quiet", line)), ...parted];
  return [
    `${padTo(paint(tone, word), VERDICT)}${padTo(paint("strong", day), DAY)}${first}`,
    ...rest.map((line) => margin + line),
  ];
}

function oursOf(event: Parameters<typeof eventRow>[0], room: number): string[] {
  const row = eventRow(event);
  return [
    ...wrap(`${row.kind}: ${row.sides}${row.place === null ? "" : `, ${row.place}`}  ${shortId(row.id)}`, room),
    ...wrap(`“${row.sentence}”`, room),
  ];
}

/** What it comes to, in one line. */
export function totalsLine(counts: Readonly<Record<Comparison["verdict"], number>>, unread: number): string {
  const parts = [
    `${counts.agrees} agree`,
    `${counts.differs} differ`,
    `${counts["missing-here"]} not in the record`,
    `${counts["missing-there"]} not in the table`,
  ];
  return `${[...parts, ...(unread > 0 ? [`${unread} not comparable`] : [])].join(", ")}`;
}
