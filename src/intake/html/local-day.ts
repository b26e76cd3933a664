import type { Sourced } from "../../model/article.ts";
import { daysBetween } from "../../model/day.ts";
import { dayInUrl } from "../day-in-url.ts";
import { readStamp, type Stamp } from "../read-stamp.ts";
import type { Page } from "./dom.ts";
import { daysOnPage } from "./month-names.ts";
import { pageBlocks } from "./page-blocks.ts";
import { isMonthFirstPage } from "./page-day.ts";

const SAME_MOMENT_MS = 60_000;
/** Blocks around the headline in which a page prints its day. */
const NEAR = { before: 4, after: 8 };
const LONGEST_DATE = 160;

/**
 * The day as the publisher prints it, where the page's stamp is in UTC and so
 * may hide it: from the same moment told with an offset or by the publisher's
 * own clock, from the address, or from the day beside the headline. Null where
 * none of these is a day off in the direction that the hour allows.
 */
export function findLocalDay(
  page: Page,
  stamp: Stamp,
  url: string | null,
  metas: ReadonlyMap<string, string>,
): Sourced<string> | null {
  if (stamp.instant === null || !stamp.instant.endsWith("Z")) return null;
  const hour = Number(stamp.instant.slice(11, 13));
  const shift = hour < 12 ? -1 : 1;
  const isShifted = (day: string) => daysBetween(stamp.day, day) === shift;
  for (const [name, value] of metas) {
    const day = sameMoment(value, stamp);
    if (day !== null && isShifted(day)) return { value: day, from: `meta ${name}` };
  }
  const times = [...page.querySelectorAll("time[datetime]")];
  for (const element of times) {
    const told = element.getAttribute("datetime") ?? "";
    const shown = daysOnPage((element.textContent ?? "").slice(0, 200), isMonthFirstPage(page))[0];
    const day = sameMoment(told, stamp) ?? (isMoment(told, stamp) ? shown : undefined);
    if (day && isShifted(day)) return { value: day, from: "time" };
  }
  // An address keeps the day on which the page was begun: west of Greenwich that is yesterday only at night.
  const urlDay = url ? dayInUrl(url) : null;
  if (urlDay && isShifted(urlDay) && (shift > 0 || hour < 9)) return { value: urlDay, from: "url" };
  if (!urlDay) {
    const day = dayAtHeadline(page);
    if (day && isShifted(day)) return { value: day, from: "text" };
  }
  return null;
}

/** The day of a stamp that tells the same moment with an offset of its own, or by a clock some hours away. */
function sameMoment(value: string, stamp: Stamp): string | null {
  if (!/\d[T\s]\d{1,2}:\d\d/.test(value) || value.length > 60) return null;
  const other = readStamp(value);
  if (other === null) return null;
  if (other.instant !== null) return !other.instant.endsWith("Z") && isMoment(value, stamp) ? other.day : null;
  // Without a zone: the same minute and second of another hour is the same moment on the publisher's clock.
  const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?/.exec(value.slice(8));
  return clock !== null &&
    clock[2] === stamp.instant!.slice(14, 16) &&
    clock[3] !== undefined &&
    clock[3] === stamp.instant!.slice(17, 19)
    ? other.day
    : null;
}

function isMoment(value: string, stamp: Stamp): boolean {
  const other = readStamp(value)?.instant;
  return other ? Math.abs(Date.parse(other) - Date.parse(stamp.instant!)) < SAME_MOMENT_MS : false;
}

/** The one day printed beside the headline; null where several are, for then one is another story's. */
function dayAtHeadline(page: Page): string | null {
  const heading = page.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  if (heading === "" || !page.body) return null;
  const blocks = pageBlocks(page.body);
  const at = blocks.findIndex((block) => block.text === heading);
  if (at < 0) return null;
  const days = blocks
    .slice(Math.max(0, at - NEAR.before), at + NEAR.after)
    .filter(({ text }) => text.length < LONGEST_DATE)
    .flatMap(({ text }) => daysOnPage(text, isMonthFirstPage(page)));
  return new Set(days).size === 1 ? days[0]! : null;
}
