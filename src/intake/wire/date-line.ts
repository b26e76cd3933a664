import { MONTH_PATTERN, WEEKDAY_PATTERN } from "../calendar.ts";

const DAY = `(?:(?:${WEEKDAY_PATTERN},?\\s)?(?:${MONTH_PATTERN}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?[\\s-]${MONTH_PATTERN},?[\\s-](?:19|20)\\d\\d|(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}\\.?|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d))`;
const TIME =
  "(?:[\\s,|@T·-]*(?:at\\s)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?)?(?:\\s?\\(?(?:[A-Z]{2,5}|[A-Z][a-z]+ time|GMT|UTC)?(?:\\s?[+-]\\d{1,2}:?\\d{0,2})?\\)?)?";
const LABEL =
  "(?:(?:first |last |originally )?(?:published|posted|updated|modified|released|issued|date|dated|publication date|publish date|created|input|article date|time|upload(?:ed)?|press release|release date|entered|written|last update)(?:\\s?(?:on|at|:|-|\\|))*\\s*)?";
const DATE_LINE = new RegExp(
  `^[|\\s([·•-]*${LABEL}${DAY}${TIME}[\\s|·•)\\]]*(?:(?:/|\\|)?\\s?${LABEL}${DAY}${TIME})?[\\s|)\\]]*$`,
  "i",
);

/** True for a line that holds nothing but when the copy was published or updated. */
export function isDateLine(line: string): boolean {
  return line.length < 140 && /(?:19|20)\d\d/.test(line) && (DATE_LINE.test(line) || SOURCE_LINE.test(line));
}

/** "Date: 26/05/2024 | Source: Taedong News (En) | Read original version" */
const SOURCE_LINE = new RegExp(`^date\\s?:\\s?${DAY}\\s?\\|.{0,90}$`, "i");
