import type { When } from "../../model/when.ts";
import { civilDay, existingDay, isoDay, monthDays, parseIsoDay } from "./calendar.ts";

const JOINED = /^\s*(?:,|\/|,?\s*(?:and|or|to|through|until)\b|[-\u2010-\u2015])\s*$/i;
const NEAREST = new Set(["dates/calendar-day-nearest-year", "dates/month-nearest-year"]);

/** "In April and May of 2011", "from 13 May to May 15 2016": a year written once, behind the last of joined dates, is that of all. */
export function shareYears(text: string, whens: readonly When[]): readonly When[] {
  const shared = [...whens];
  for (let i = whens.length - 2; i >= 0; i--) {
    const [when, next] = [shared[i]!, shared[i + 1]!];
    const isWritten = next.certainty === "stated" || next.rule === "dates/shared-year";
    if (!NEAREST.has(when.rule) || !isWritten || !JOINED.test(text.slice(when.end, next.start))) continue;
    shared[i] = inYear(when, Number(next.from.slice(0, 4)));
  }
  return shared;
}

function inYear(when: When, year: number): When {
  const { month, day } = civilDay(parseIsoDay(when.from) ?? 0);
  const days = monthDays(year, month);
  const from = when.precision === "day" ? existingDay(year, month, day) : days.from;
  if (from === null) return when;
  const to = when.precision === "day" ? from : days.to;
  const timex = isoDay(from).slice(0, when.precision === "day" ? 10 : 7);
  return { ...when, from: isoDay(from), to: isoDay(to), rule: "dates/shared-year", timex };
}
