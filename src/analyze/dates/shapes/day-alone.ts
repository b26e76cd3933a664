import { civilDay, existingDay } from "../calendar.ts";
import { impliedDay } from "../resolved.ts";
import { type Scene, shape } from "../shape.ts";
import { DAY, dayOfMonth } from "../words.ts";

// "on the 2nd and 3rd floors" counts floors.
const NO_NOUN_BEHIND =
  /^(?!\s*(?:and|or|to)\s+\d+(?:st|nd|rd|th)\s+\p{Ll})\s*(?:$|[.,;:)"”]|(?:and|in|at|with|when|as|after|before|during|to|by|for|but|while|that|which)\b)/iu;

/** "on the 17th", "the 3rd of last month": a day whose month is the story's. */
export const dayAlone = shape(
  "day-alone",
  ["the"],
  `the\\s+(?<day>${DAY.replace("?(?!", "(?!")})(?:\\s+of\\s+(?<shift>this|last|next|the)\\s+month)?`,
  ({ day = "", shift }, scene) => {
    if (
      shift === undefined &&
      !(/\b(?:on|since|from|until|by)\s+$/i.test(scene.before()) && NO_NOUN_BEHIND.test(scene.after()))
    ) {
      return null;
    }
    const offset = shift === undefined ? null : /last/i.test(shift) ? -1 : /next/i.test(shift) ? 1 : 0;
    const number = dayIn(dayOfMonth(day), offset, scene);
    return number === null ? null : impliedDay(number);
  },
);

function dayIn(day: number, offset: number | null, scene: Scene): number | null {
  const { today } = scene;
  if (today === null) return null;
  if (offset !== null) return inMonth(today, offset, day);
  const base = scene.focus ?? today;
  const all = [-1, 0, 1].map((o) => inMonth(base, o, day)).filter((d) => d !== null);
  if (scene.direction() === "future") return all.find((d) => d >= today) ?? null;
  return all.findLast((d) => d <= today) ?? all[0] ?? null;
}

function inMonth(base: number, offset: number, day: number): number | null {
  const { year, month } = civilDay(base);
  const months = year * 12 + month - 1 + offset;
  return existingDay(Math.floor(months / 12), (months % 12) + 1, day);
}
