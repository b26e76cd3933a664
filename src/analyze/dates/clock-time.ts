import type { Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { minutesBetweenZones } from "./zone.ts";

/** A time of day in the text, before it is joined to its day. */
export interface ClockTime extends Span {
  readonly time: string;
  /** As the text gives it: "GMT", "local time"; null where it gives none. */
  readonly zone: string | null;
}

const ZONE =
  "(?:GMT|UTC|KST|JST|MSK|CET|CEST|EET|EEST|IST|CST|EST|EDT|PST|PDT|BST|AEST|HKT|SGT|local\\s+time|(?:Korean?|Japan|Seoul|Moscow|Beijing|Eastern|London)\\s+(?:Standard\\s+)?time)";

const CLOCK = new RegExp(
  `(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?m\\b\\.?|(?<hour24>[01]?\\d|2[0-3])[:](?<minute24>[0-5]\\d)(?::[0-5]\\d)?|(?<hours>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)(?=\\s*(?:GMT|UTC|KST|hours|hrs)))(?:\\s*(?<zone>${ZONE}))?(?![\\d])(?:\\s*\\(\\d{1,2}:?\\d\\d\\s*(?:GMT|UTC)\\))?`,
  "iuy",
);

/** The time of day that begins at `start`, or null. */
export function clockTimeAt(text: string, start: number): ClockTime | null {
  CLOCK.lastIndex = start;
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const { hour, minute, half, hour24, minute24, hours, minutes, zone } = found.groups ?? {};
  const h = Number(hour24 ?? hours ?? Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
  const m = minute24 ?? minutes ?? minute ?? "00";
  return {
    start,
    end: start + found[0].length,
    time: `${String(h).padStart(2, "0")}:${m}`,
    zone: zone?.replace(/\s+/g, " ") ?? null,
  };
}

/** What may stand between a clock time and its day: "at 10 p.m. on Thursday", "Thursday at around 10 p.m.". */
const BETWEEN =
  /^[\s,(]*(?:(?:on|of|at|about|around|early|late|since|from|until|by|approximately|nearly|just|before|after|shortly|local|time)[\s,]+)*$/i;

/**
 * Joins clock times to the days beside them. A time told in a zone other than
 * the outlet's moves the day: 22:00 UTC on Wednesday is Thursday in Seoul.
 */
export function joinClockTimes(
  text: string,
  whens: readonly When[],
  clocks: readonly ClockTime[],
  outletZone: string | null,
): readonly When[] {
  if (clocks.length === 0) return whens;
  return whens.map((when) => {
    if (when.precision !== "day" || when.from !== when.to || when.clock !== undefined) return when;
    const clock = clocks.find((c) => isBeside(text, c, when));
    if (clock === undefined) return when;
    const end = Math.max(when.end, clock.end);
    // "5:47 p.m. Thursday GMT": the zone stands behind the day.
    const trailing = clock.zone === null ? /^\s+(?:GMT|UTC)\b/.exec(text.slice(end, end + 8)) : null;
    const zone = trailing === null ? clock.zone : trailing[0].trim();
    const span = { start: Math.min(when.start, clock.start), end: end + (trailing?.[0].length ?? 0) };
    const joined = { ...when, ...span, text: text.slice(span.start, span.end), clock: { time: clock.time, zone } };
    const shift = dayShift(when.from, { ...clock, zone }, outletZone);
    if (shift === 0) return joined;
    const day = isoDay((parseIsoDay(when.from) ?? 0) + shift);
    return { ...joined, from: day, to: day, certainty: "implied" as const, rule: "dates/zone-shift" };
  });
}

function isBeside(text: string, clock: ClockTime, when: When): boolean {
  const between = clock.end <= when.start ? text.slice(clock.end, when.start) : text.slice(when.end, clock.start);
  return (clock.end <= when.start || when.end <= clock.start) && BETWEEN.test(between);
}

function dayShift(day: string, clock: ClockTime, outletZone: string | null): number {
  if (clock.zone === null || outletZone === null || /local/i.test(clock.zone)) return 0;
  const shift = minutesBetweenZones(clock.zone, outletZone, day);
  if (shift === null) return 0;
  const minutes = Number(clock.time.slice(0, 2)) * 60 + Number(clock.time.slice(3)) + shift;
  return Math.floor(minutes / 1440);
}
