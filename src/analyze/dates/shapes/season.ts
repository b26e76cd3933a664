import { civilDay, type Days, dayNumber } from "../calendar.ts";
import { implied, stated } from "../resolved.ts";
import { type Scene, shape } from "../shape.ts";
import { YEAR } from "../words.ts";

// Of the northern half of the world, as news agencies use them; winter is named by the year it begins in.
const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "last summer", "the spring of 2018", "this fall", "in the autumn". */
export const season = shape(
  "season",
  ["last", "this", "next", "the", "early", "late", "spring", "summer", "autumn", "fall", "winter", "in"],
  `(?:(?:early|late)\\s+)?(?:(?<shift>last|this|next)\\s+|(?<in>in\\s+)?(?:the\\s+)?)(?<season>spring|summer|autumn|fall|winter)(?:\\s+(?:of\\s+)?(?<year>${YEAR}))?`,
  ({ shift, in: within, season: name = "", year }, scene) => {
    const word = name.toLowerCase();
    if (year !== undefined) return stated(seasonDays(Number(year), word), "quarter");
    // "fall" is mostly a verb or a drop, and a bare "summer" no date.
    if (shift === undefined && (within === undefined || word === "fall")) return null;
    const days = near(word, shift?.toLowerCase(), scene);
    return days === null ? null : implied(days, "quarter");
  },
);

function seasonDays(year: number, name: string): Days {
  const month = FIRST_MONTH[name] ?? 1;
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 3, 1) - 1 };
}

function near(name: string, shift: string | undefined, scene: Scene): Days | null {
  const { today } = scene;
  if (today === null) return null;
  const { year } = civilDay(today);
  const all = [year - 2, year - 1, year, year + 1].map((y) => seasonDays(y, name));
  if (shift === "last") return all.findLast((d) => d.to < today) ?? null;
  if (shift === "next") return all.find((d) => d.from > today) ?? null;
  if (shift === undefined && scene.direction() !== "future") return all.findLast((d) => d.from <= today) ?? null;
  return all.find((d) => d.to >= today) ?? null;
}
