import type { Edition } from "../../model/article.ts";

const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)";
const MARKS: readonly [RegExp, (match: RegExpExecArray) => Edition][] = [
  // (2nd LD)  3rd LEAD-  (1ST LEAD)
  [new RegExp(`^[(\\[]?\\s?${ORDINAL}\\s(?:LD|LEAD)\\b\\s?[)\\]]?\\s?[-:–]?\\s?`, "i"), (m) => numbered(m, +m[1]!)],
  // (LEAD)  LEAD:  LD-
  [
    /^(?:[([]\s?(?:LEAD|LD)(?:\s(\d{1,2}))?\s?[)\]]|(?:LEAD|LD)(?:\s(\d{1,2}))?\s?[-:–])\s?/,
    (m) => numbered(m, +(m[1] ?? m[2] ?? 1)),
  ],
  // UPDATE 3-  WRAPUP 2-  UPDATED:
  [/^[([]?(?:UPDATE|WRAPUP|WRAP-UP|RECAST)\s?(\d{1,2})?\s?[)\]]?\s?[-:–]\s?/, (m) => numbered(m, +(m[1] ?? 1))],
  [/^[([]?(?:UPDATED?|Updated?)[)\]]?\s?[:-]\s/, (m) => numbered(m, 1)],
  [/^[([](?:UPDATED?|WRAPUP|RECAST)(?:\s(\d{1,2}))?[)\]]\s?/, (m) => numbered(m, +(m[1] ?? 1))],
  // KILL-  RETRACTED:  WITHDRAWN:  takes back what was told
  [
    /^[([]?(?:KILL|RETRACT(?:ED|ION)|WITHDRAWN?|WITHDRAWAL)[)\]]?\s?[-:–]\s?/,
    (m) => ({ ...numbered(m, 1), isCorrection: true }),
  ],
  // CORRECTED-  CORRECTION:  (CORRECTED)  REFILE-
  [
    /^(?:[([](?:CORRECTED|CORRECTION|CORRECTING|REFILE|Corrected|Correction)[)\]]\s?[-:–]?|(?:CORRECTED|CORRECTION|CORRECTING|REFILE|Corrected|Correction)\s?(?:\(OFFICIAL\))?\s?[-:–])\s?/,
    (m) => ({ ...numbered(m, 1), isCorrection: true }),
  ],
  // (URGENT)  URGENT:  BREAKING-  FLASH:  comes before the first full telling
  [
    /^(?:[([](?:URGENT|BREAKING|FLASH|BULLETIN|ALERT)[)\]]\s?[-:–]?|(?:URGENT|BREAKING(?:\sNEWS)?|FLASH|BULLETIN)\s?[-:–])\s?/,
    (m) => numbered(m, 0),
  ],
];

/** Marks that tell nothing about the telling: the copy is an exclusive, a repeat. */
const OTHER_MARKS =
  /^(?:[([](?:EXCLUSIVE|RPT|REPEAT|News Focus|Yonhap Interview|Photo News|WRITETHRU)[)\]]|(?:EXCLUSIVE|RPT|REPEAT|WRITETHRU)\s?[-:–]|[-–]?\s?(?:WRITETHRU|Writethru|writethru)\b\s?[-:–]?)\s?/;
const MARK_AT_END =
  /\s(?:[([]\s?((?:\d{1,2}(?:st|nd|rd|th)\s)?(?:LD|LEAD)|(?:UPDATED?|WRAPUP)(?:\s\d{1,2})?|CORRECTED|CORRECTION|URGENT|REFILE)\s?[)\]]|[-–—]{1,2}\s?(UPDATE(?:D|\s\d{1,2})?|CORRECTED))\s*$/;

/** The edition marks a headline opens with: how far they reach, and what they say. */
export interface FoundEdition {
  readonly length: number;
  readonly edition: Edition | null;
}

/**
 * Reads "(2nd LD)", "UPDATE 3-", "CORRECTED-" off the head of a line.
 * A mark's number is its own; a plain LEAD is 1, a flash 0, and copy without
 * a mark, the first full telling, has no edition at all.
 */
export function findEdition(line: string): FoundEdition {
  let length = 0;
  let edition: Edition | null = null;
  for (let isFound = true; isFound && length < 80; ) {
    isFound = false;
    const rest = line.slice(length, length + 60);
    const other = OTHER_MARKS.exec(rest);
    if (other) {
      length += other[0].length;
      isFound = true;
      continue;
    }
    for (const [shape, make] of MARKS) {
      const match = shape.exec(rest);
      if (!match) continue;
      length += match[0].length;
      edition = edition === null ? make(match) : combine(edition, make(match));
      isFound = true;
      break;
    }
  }
  return { length, edition };
}

/** Where a mark begins that stands behind the headline: "... names envoy (2nd LD)"; -1 when none does. */
export function editionAtEnd(line: string): number {
  return MARK_AT_END.exec(line)?.index ?? -1;
}

/** A correction told by a line of its own: "(ATTN: CORRECTS ...)", "This story has been corrected". */
export function correctedBy(edition: Edition | null, line: string): Edition | null {
  const isCorrection = /\bcorrect(?:s|ed|ing|ion)\b/i.test(line);
  if (edition !== null) return isCorrection ? { ...edition, isCorrection: true } : edition;
  return isCorrection ? { label: "CORRECTED", number: 1, isCorrection: true } : null;
}

function numbered(match: RegExpExecArray, number: number): Edition {
  return {
    label: match[0]
      .replace(/[()[\]]/g, "")
      .replace(/[\s:–-]+$/, "")
      .trim(),
    number,
    isCorrection: false,
  };
}

/** "CORRECTED-UPDATE 2-": the numbered mark names the telling, the other says that it corrects. */
function combine(first: Edition, second: Edition): Edition {
  const named = first.isCorrection && !second.isCorrection ? second : first;
  return {
    ...named,
    number: Math.max(first.number, second.number),
    isCorrection: first.isCorrection || second.isCorrection,
  };
}
