import { implied, impliedDay } from "../resolved.ts";
import { shape } from "../shape.ts";

const OFFSETS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  "earlier today": 0,
  "later today": 0,
  yesterday: -1,
  "last night": -1,
  "last evening": -1,
  tomorrow: 1,
  "day before yesterday": -2,
  "day after tomorrow": 2,
};

/** "today", "yesterday", "tomorrow", "tonight", "last night", "the day after tomorrow": counted from the day of issue. */
export const today = shape(
  "today",
  ["today", "tonight", "yesterday", "tomorrow", "this", "last", "earlier", "later", "the", "day"],
  "(?:the\\s+)?(?<word>day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|(?:earlier\\s+|later\\s+)?today|tonight|yesterday|tomorrow|this\\s+(?:morning|afternoon|evening)|last\\s+(?:night|evening))(?:\\s+(?:morning|afternoon|evening|night))?",
  ({ word = "" }, scene) => {
    const offset = OFFSETS[word.toLowerCase().replace(/\s+/g, " ")];
    // "USA Today" is a newspaper.
    if (/^today$/i.test(word) && /\b(?:USA|Media|Russia|India|Israel|World)\s+$/.test(scene.before())) return null;
    return scene.today === null || offset === undefined ? null : impliedDay(scene.today + offset);
  },
);

/** "overnight": the night that ends on the day of issue. */
export const overnight = shape("overnight", ["overnight"], "overnight", (_groups, scene) =>
  scene.today === null ? null : implied({ from: scene.today - 1, to: scene.today }, "day"),
);
