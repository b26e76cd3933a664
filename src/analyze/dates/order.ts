import type { Shape } from "./shape.ts";
import { ago, inTime } from "./shapes/ago.ts";
import { anchoredDay, onTheDay } from "./shapes/anchored-day.ts";
import { dayMonth, monthDay } from "./shapes/calendar-day.ts";
import { dayAlone } from "./shapes/day-alone.ts";
import { dayListMonth, monthDayList } from "./shapes/day-list.ts";
import { dayMonthRange, monthDayRange } from "./shapes/day-range.ts";
import { decade } from "./shapes/decade.ts";
import { duration } from "./shapes/duration.ts";
import { habit } from "./shapes/habit.ts";
import { holiday } from "./shapes/holiday.ts";
import { intervalAfter } from "./shapes/interval-after.ts";
import { isoDate } from "./shapes/iso-date.ts";
import { juche } from "./shapes/juche.ts";
import { month } from "./shapes/month.ts";
import { monthRange } from "./shapes/month-range.ts";
import { numericDate } from "./shapes/numeric-date.ts";
import { quarter } from "./shapes/quarter.ts";
import { relativeUnit, theWeekend, withinUnit } from "./shapes/relative-unit.ts";
import { season } from "./shapes/season.ts";
import { overnight, today } from "./shapes/today.ts";
import { vague } from "./shapes/vague.ts";
import { weekday } from "./shapes/weekday.ts";
import { weekdayRange } from "./shapes/weekday-range.ts";
import { countedWindow, recentWindow } from "./shapes/window.ts";
import { year } from "./shapes/year.ts";
import { yearRange } from "./shapes/year-range.ts";

/** Every shape, in the order they are tried at one word. The first that resolves takes the words. */
export const SHAPES: readonly Shape[] = [
  // Before every other number: its hyphens would read as a range, its year as a year alone.
  isoDate,
  // "March First" and "May Day" are no months.
  holiday,
  // "May 27, Juche 113" before "May 27".
  juche,
  // Ranges and lists before the single day they begin with.
  monthDayRange,
  dayMonthRange,
  monthDayList,
  dayListMonth,
  weekdayRange,
  monthRange,
  // Full days before "the 17th", months, years and bare weekdays, which are their parts.
  monthDay,
  dayMonth,
  numericDate,
  dayAlone,
  yearRange,
  // "the 1990s" before "1990".
  decade,
  // "the first half of 2023", "the spring of 2018" before "2018".
  quarter,
  season,
  // "two years ago" and "24-hour" before any count is read as something else.
  ago,
  intervalAfter,
  inTime,
  duration,
  // "the day before yesterday" before "the day before"; "last night" before "last" anything.
  today,
  overnight,
  anchoredDay,
  onTheDay,
  // "last Friday", "early Tuesday" before "last week", "early last week".
  weekday,
  habit,
  // "the past two weeks", "the coming days" before the calendar unit "the coming week".
  relativeUnit,
  countedWindow,
  recentWindow,
  withinUnit,
  theWeekend,
  // "early 2019" and "late November 2019" begin alike; the month reads further.
  month,
  year,
  // Last: "recent" is also the first word of "recent months".
  vague,
];

/** The shapes to try at a word, by its lower-case form; those for numbers under `#`. */
export const SHAPES_BY_START: ReadonlyMap<string, readonly Shape[]> = indexByStart(SHAPES);

function indexByStart(shapes: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const index = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const start of shape.starts) {
      const known = index.get(start);
      if (known === undefined) index.set(start, [shape]);
      else known.push(shape);
    }
  }
  return index;
}
