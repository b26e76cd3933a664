import { impliedDay } from "../resolved.ts";
import { shape } from "../shape.ts";
import { COUNT, COUNT_STARTS, countOf } from "../words.ts";

/**
 * "for over 60 minutes", "a two-hour meeting": a length within one day, the one
 * the text is speaking of. Longer lengths without a beginning or end stand for no days.
 */
export const duration = shape(
  "duration",
  ["#", ...COUNT_STARTS],
  `(?<count>${COUNT})(?:-|\\s+)(?<unit>minute|hour)s?`,
  ({ count = "", unit = "" }, scene) => {
    const base = scene.focus ?? scene.today;
    const number = countOf(count);
    const after = scene.after();
    // "in a minute" is soon, not a length.
    if (
      base === null ||
      number === null ||
      (number === 1 && /minute/i.test(unit)) ||
      number > (unit.toLowerCase() === "hour" ? 16 : 600)
    )
      return null;
    if (/^\s+(?:ago|earlier|later|after|before|from|away|drive|flight|walk)\b/i.test(after)) return null;
    return impliedDay(base, { timex: `PT${number}${unit.toLowerCase() === "hour" ? "H" : "M"}` });
  },
);
