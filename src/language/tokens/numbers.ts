import { DIGIT, kindAt, LETTER, lengthAt, MARK } from "../characters.ts";

/** Telephone numbers and dates in digits keep their hyphens; ranges ("5-10") and scores do not. */
const HYPHENATED = /\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])|(?:\d-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])/y;

/** What the treebanks cut from a number written without a space: "5pm", "35mm", "$3.8bn". */
const UNIT =
  /(?:am|pm|AM|PM|[ap]\.m\.?|k|K|m|M|MM|bn|b|B|t|tn|x|kg|g|mg|lb|lbs|ft|mm|cm|km|mph|kph|kt|kts|kw|mw|MW|GW|kW|Hz|MHz|GHz|km2|nm|mi|yr|yrs|hr|hrs|min|percent)(?![\p{L}\p{N}])/uy;

/**
 * The end of the number that begins at `at`: "1,200", "5:00", "9/11", "3.5",
 * "1980s", "21st", and codes such as "4chan".
 */
export function numberEnd(text: string, at: number, end: number): number {
  HYPHENATED.lastIndex = at;
  const hyphenated = HYPHENATED.exec(text);
  if (hyphenated !== null && at + hyphenated[0].length <= end) return at + hyphenated[0].length;
  let stop = at;
  for (;;) {
    while (stop < end && kindAt(text, stop) & DIGIT) stop += lengthAt(text, stop);
    const joiner = text.charCodeAt(stop);
    const isJoiner = joiner === 44 || joiner === 46 || joiner === 58 || joiner === 47;
    if (!isJoiner || stop + 1 >= end || !(kindAt(text, stop + 1) & DIGIT)) break;
    stop++;
  }
  UNIT.lastIndex = stop;
  if (stop >= end || UNIT.test(text)) return stop;
  // "90's" names a decade; the "'s" of any other number is a clitic.
  if (/^0['’]s(?![\p{L}\p{N}])/u.test(text.slice(stop - 1, stop + 3))) return Math.min(stop + 2, end);
  while (stop < end && kindAt(text, stop) & (LETTER | DIGIT | MARK)) stop += lengthAt(text, stop);
  return stop;
}
