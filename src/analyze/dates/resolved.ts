import type { Precision } from "../../model/when.ts";
import { civilDay, type Days, isoDay } from "./calendar.ts";
import type { Resolved } from "./shape.ts";

type More = Partial<Omit<Resolved, keyof Days | "precision" | "certainty">>;

/** One day that the text writes out. */
export function statedDay(day: number, more: More = {}): Resolved {
  return { from: day, to: day, precision: "day", certainty: "stated", timex: isoDay(day), ...more };
}

/** One day that has to be worked out from another. */
export function impliedDay(day: number, more: More = {}): Resolved {
  return { ...statedDay(day, more), certainty: "implied" };
}

/** A stretch that the text writes out in full. */
export function stated(days: Days, precision: Precision, more: More = {}): Resolved {
  return { from: days.from, to: days.to, precision, certainty: "stated", ...timexOf(days, precision), ...more };
}

/** A stretch that has to be worked out from the day of issue or from the story. */
export function implied(days: Days, precision: Precision, more: More = {}): Resolved {
  return { ...stated(days, precision, more), certainty: "implied" };
}

// Weeks and vague stretches get no value: TIMEX3's week numbers would say more than the text does.
function timexOf(days: Days, precision: Precision): { timex?: string } {
  const { year, month } = civilDay(days.from);
  if (precision === "year" && days.to - days.from < 366) return { timex: String(year) };
  if (precision === "month" && days.to - days.from < 31) return { timex: isoDay(days.from).slice(0, 7) };
  if (precision === "quarter") return { timex: `${year}-Q${Math.floor((month - 1) / 3) + 1}` };
  return {};
}
