import { implied, impliedDay } from "../resolved.ts";
import { shape } from "../shape.ts";

const SAME =
  "(?:(?:later|earlier)\\s+(?:on\\s+)?(?:in\\s+the|that|the\\s+same|on\\s+the\\s+same|the)\\s+day|(?:the|that)\\s+(?:very\\s+)?same\\s+(?:day|morning|afternoon|evening|night)|that\\s+(?:day|morning|afternoon|evening|night))";
const NEXT = "(?:the\\s+(?:following|next|ensuing)\\s+(?:day|morning|afternoon|evening|night))";
const PREVIOUS =
  "(?:the\\s+(?:previous|preceding)\\s+(?:day|evening|night)|the\\s+(?:day|night)\\s+before|on\\s+the\\s+eve)";
// "the day before the summit" counts from the summit, whose day this expression does not know.
const GOES_ON = /^\s+(?:the|a|an|his|her|its|their|our|[A-Z0-9]|\p{Ll}+ing\b|he\b|she\b|they\b|it\b)/u;

/** "later in the day", "the same day", "the following day", "the day before": counted from the day the text spoke of last. */
export const anchoredDay = shape(
  "anchored-day",
  ["later", "earlier", "the", "that"],
  `(?<same>${SAME})|(?<next>${NEXT})|(?<previous>${PREVIOUS})`,
  ({ same, next }, scene, words) => {
    const base = scene.focus ?? scene.today;
    if (base === null) return null;
    // "One day in January 2016 ... That day": a day of that month.
    if (same !== undefined && scene.stretch !== null)
      return implied(scene.stretch, scene.stretch.precision, { rule: "same-day" });
    if (same !== undefined) return impliedDay(base, { rule: "same-day" });
    if (next !== undefined) return impliedDay(base + 1, { rule: "following-day" });
    return /before$/i.test(words) && GOES_ON.test(scene.after()) ? null : impliedDay(base - 1, { rule: "day-before" });
  },
);

/** "on the day": how Korean and Japanese desks say the day just spoken of. */
export const onTheDay = shape("same-day", ["the"], "the\\s+day", (_groups, scene) => {
  const base = scene.focus ?? scene.today;
  const standsAlone = /\bon\s+$/i.test(scene.before()) && /^\s*(?:[.,;)]|$)/.test(scene.after());
  return base === null || !standsAlone ? null : impliedDay(base);
});
