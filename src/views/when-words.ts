import type { When } from "../model/when.ts";
import { dayText } from "./day-text.ts";

/** A time with the words it rests on: `“Thursday” → 2023-04-06, the day of issue`. */
export interface WhenWords {
  /** As the article words it; null where it gives no words and the day is concluded. */
  readonly told: string | null;
  readonly day: string;
  /** True where the day had to be worked out. */
  readonly isInferred: boolean;
  /** How, in a few words. */
  readonly how: string;
}

const HOW: Readonly<Record<string, string>> = {
  "day-of-issue": "the day of issue",
  "calendar-day": "written out",
  "calendar-day-nearest-year": "in the year nearest to the day of issue",
  "numeric-date-nearest": "in the year nearest to the day of issue",
  "month-nearest-year": "in the year nearest to the day of issue",
  "shared-year": "in the year told beside it",
  today: "counted from the day of issue",
  ago: "counted back from the day of issue",
  "in-time": "counted on from the day of issue",
  "hours-away": "counted from the day of issue",
  "weekday-of-issue": "the day of issue itself",
  "weekday-behind": "the last one before the day of issue",
  "weekday-ahead": "the next one after the day of issue",
  "weekday-of-week": "within the week spoken of",
  "weekday-shifted": "counted from the day of issue",
  "relative-unit": "counted from the day of issue",
  "within-unit": "counted from the day of issue",
  "month-last": "counted from the day of issue",
  "month-this": "counted from the day of issue",
  "month-next": "counted from the day of issue",
  "same-day": "the day spoken of before",
  "following-day": "the day after the one spoken of before",
  "day-before": "the day before the one spoken of before",
  "story-day": "the day the story is about",
  "lead-day": "the day of the story's first sentence",
  "told-day": "the day told earlier in the story",
  "statement-day": "the day of the statement",
  "day-of-speech": "the day of the words quoted",
  "planned-window": "the days it was announced for",
  "recent-window": "the days before the day of issue",
  "window-open": "the days that may be meant",
  window: "counted from the day of issue",
  vague: "the days that may be meant",
  deadline: "the latest day it may be",
  since: "since then",
  season: "the months of the season",
  juche: "from the Juche year",
};

/** A time in words. The phrase is passed when it is not the claim's own. */
export function whenWords(when: When, told: string = when.text): WhenWords {
  const name = when.rule.slice(when.rule.indexOf("/") + 1);
  const isInferred = when.certainty === "implied";
  const words = told.replace(/\s+/g, " ").trim();
  return {
    told: words === "" ? null : words,
    day: dayText(when),
    isInferred,
    how: HOW[name] ?? (isInferred ? "worked out from the text" : "written out"),
  };
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** `Thu` for an ISO day; empty for anything else, such as a month or a range. */
export function weekdayWord(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "";
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}
