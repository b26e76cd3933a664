import { MONTH_PATTERN, WEEKDAY_PATTERN } from "../calendar.ts";
import { isAgency } from "./agencies.ts";

/** What may stand in a line that only dates the copy; anything left over makes it a sentence or a headline. */
const PARTS = new RegExp(
  [
    `\\b${MONTH_PATTERN}(?!\\p{L})`,
    `\\b${WEEKDAY_PATTERN}(?!\\p{L})`,
    "\\b(?:first|last|original(?:ly)?|published|posted|updated?|modified|released?|issued|dated?|publication|publish|created|input|article|time|upload(?:ed)?|press release|entered|written|filed|at|on|of|by|from)(?!\\p{L})",
    "\\d{1,2}(?:st|nd|rd|th)\\b",
    "\\d+[hH]\\d*",
    "\\b\\d{1,2}(?=[ap]\\.?m)",
    "[ap]\\.?m\\b\\.?",
    "\\b(?:GMT|UTC|BST|[ECMP][SD]?T|CES?T|KST|JST|IST|HKT|AE[SD]T|MSK|EAT|local time|noon|midnight)\\b",
    "[\\d\\s.,:;/|()\\[\\]@·•+–—-]",
    "(?<=\\d)T(?=\\d)",
  ].join("|"),
  "giu",
);
const LABEL =
  /^[\s|([·•-]*(?:first |last |originally )?(?:published|posted|updated?|modified|released|issued|dated?|publication date|publish date|created|input|article date|press release|release date|filed|last update)\b/i;

/** True for a line that holds nothing but when the copy was published or updated. */
export function isDateLine(line: string): boolean {
  if (line.length > 140 || !/\d/.test(line)) return false;
  if (SOURCE_LINE.test(line)) return true;
  const hasYear = /(?:19|20)\d\d/.test(line);
  const hasDay = new RegExp(`\\b${MONTH_PATTERN}|\\d[-./]\\d{1,2}[-./]|\\d:\\d\\d`, "i").test(line);
  if (!hasDay || !(hasYear || LABEL.test(line))) return false;
  const rest = line.replace(PARTS, " ").replace(/\s+/g, " ").trim();
  return rest === "" || isAgency(rest.replace(/^the /i, ""));
}

/** "Date: 26/05/2024 | Source: Taedong News (En) | Read original version" */
const SOURCE_LINE = /^date\s?:\s?[\d./-]{8,10}\s?\|.{0,90}$/i;
