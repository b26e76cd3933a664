/** The words of dates: as fragments for the patterns of the shapes, and as numbers. */

const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const UNITS = ["day", "week", "fortnight", "month", "quarter", "year", "decade", "century"] as const;

export type Unit = (typeof UNITS)[number];

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  dozen: 12,
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  final: 4,
  last: 4,
};

/** Pattern fragments. All patterns are case-insensitive; `isCapital` guards the words that are also verbs. */
export const MONTH =
  "(?:jan(?:uary|\\.|\\b)|feb(?:ruary|\\.|\\b)|mar(?:ch|\\.)|apr(?:il|\\.|\\b)|may|june?|july?|aug(?:ust|\\.|\\b)|sept?(?:ember|\\.|\\b)|oct(?:ober|\\.|\\b)|nov(?:ember|\\.|\\b)|dec(?:ember|\\.|\\b))";
export const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** Short weekdays stand only before a full date: "Thu, 6 Apr 2023". */
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?)`;
/** A day of the month, with or without its ending; no number goes on behind it. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|(?:st|nd|rd|th)\\b)";
export const YEAR = "(?:19\\d|20[0-4])\\d(?![\\d%]|[.,]\\d)";
/** Behind a month any year of the last centuries can stand; alone it would be a count. */
export const OLD_YEAR = "(?:1[4-9]\\d|20[0-4])\\d(?![\\d%]|[.,]\\d)";
export const UNIT = `(?:${UNITS.slice(0, -1).join("|")}|centur(?:y|ie))`;
export const COUNT = `(?:\\d{1,3}|a\\s+(?:dozen|couple\\s+of|few)|${Object.keys(COUNTS)
  .filter((w) => w !== "dozen")
  .sort((a, b) => b.length - a.length)
  .join("|")}|several|some|many)`;
export const ORDINAL = "(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)";
/** Hyphen, dashes, "to", "through", "until": what stands between the ends of a range. */
export const TO = "(?:\\s*[-\u2010-\u2015]\\s*|\\s+(?:to|through|thru|until|till)\\s+)";

/** 1 to 12 for a month's name or abbreviation. */
export function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((m) => m.startsWith(start)) + 1;
}

/** 0 (Monday) to 6 for a weekday's name or abbreviation. */
export function weekdayIndex(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((d) => d.startsWith(start));
}

/** The unit that a singular or plural noun names. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  return UNITS.find((u) => lower.startsWith(u.slice(0, -1))) ?? "day";
}

/** The value of a count: "two", "12", "a few". Null when the words leave it open ("several"). */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase().replace(/\s+/g, " ");
  if (lower === "a dozen") return 12;
  if (lower === "a couple of") return 2;
  const digits = /^\d+$/.test(lower) ? Number(lower) : undefined;
  return digits ?? COUNTS[lower] ?? null;
}

/** 1 to 4 for "first" to "fourth", "final" and "last". */
export function ordinalOf(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? 1;
}

/** The number of a day with or without its ending: 6 for "6th". */
export function dayOfMonth(text: string): number {
  return Number.parseInt(text, 10);
}

/** True when the text's first letter is a capital: "March", not "march". */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** First words under which a shape that begins with a month is tried. */
export const MONTH_STARTS: readonly string[] = [
  ...MONTHS,
  ...MONTHS.map((m) => m.slice(0, 3)).filter((m) => m !== "may"),
  "sept",
];
/** First words under which a shape that begins with a weekday is tried. */
export const WEEKDAY_STARTS: readonly string[] = WEEKDAYS;
/** Abbreviated weekdays. */
export const SHORT_WEEKDAY_STARTS: readonly string[] = "mon tue tues wed thu thur thurs fri sat sun".split(" ");
/** Spelled-out counts. */
export const COUNT_STARTS: readonly string[] = [...Object.keys(COUNTS), "several", "some", "many"];
