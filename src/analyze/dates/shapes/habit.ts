import { civilDay, yearDays } from "../calendar.ts";
import { implied } from "../resolved.ts";
import { shape } from "../shape.ts";
import { isCapital, MONTH, UNIT, type Unit, unitOf, WEEKDAY } from "../words.ts";

const PERIODS: Readonly<Record<string, string>> = {
  daily: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  biannually: "P6M",
  yearly: "P1Y",
  annually: "P1Y",
  annual: "P1Y",
};

const UNIT_PERIODS: Readonly<Record<Unit, string>> = {
  day: "P1D",
  week: "P1W",
  fortnight: "P2W",
  month: "P1M",
  quarter: "P3M",
  year: "P1Y",
  decade: "P10Y",
  century: "P100Y",
};

/**
 * "every year", "each Monday", "annually", "the annual drills": a habit. It
 * holds at the time of writing and dates no single act, so it covers that year, vaguely.
 */
export const habit = shape(
  "habit",
  ["every", "each", ...Object.keys(PERIODS)],
  `(?:every|each)\\s+(?:(?<other>other|second|few)\\s+)?(?:(?<unit>${UNIT})s?|(?<day>${WEEKDAY})|(?<month>${MONTH})|morning|night|spring|summer|autumn|fall|winter)|(?<adverb>${Object.keys(PERIODS).join("|")})`,
  ({ unit, day, month, adverb }, scene) => {
    // "the daily newspaper", "People's Daily": a paper, not a habit.
    const isPaper =
      adverb !== undefined && (isCapital(adverb) || /^\s+(?:news)?(?:paper|magazine|mail)/i.test(scene.after()));
    if (scene.today === null || (isPaper && scene.before() !== "")) return null;
    const period =
      adverb !== undefined
        ? PERIODS[adverb.toLowerCase()]
        : unit !== undefined
          ? UNIT_PERIODS[unitOf(unit)]
          : day !== undefined
            ? "P1W"
            : month !== undefined
              ? "P1Y"
              : undefined;
    const days = yearDays(civilDay(scene.today).year);
    return implied(days, "vague", period === undefined ? {} : { timex: period });
  },
);
