import type { Span } from "../model/span.ts";

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?\.?`;
const DASH = String.raw`\s*(?:--+|[-–—―])`;
const AGENCY = String.raw`[(/][\p{L}][\p{L}\p{N} .&/-]{1,30}[)/]\.?`;
/** A capitalised place of up to six words: "SHARM EL-SHEIKH, Egypt", "Amsterdam / Geneva", "Washington, D.C.". */
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:, ?| / ?| )[\p{Lu}][\p{L}\p{M}.'’-]*){0,5}`;
const CAPITALS = String.raw`\p{Lu}{2}[\p{Lu}\p{M}.'’-]*(?: [\p{Lu}\p{M}.'’-]+){0,3}`;

/** The shapes in the order of how much they prove; each ends where the story's first word begins. */
const SHAPES = [
  // SEOUL, April 6 (Agency) --   MOSCOW, November 1. /AGENCY/.   London, May 5 (Agency)--   SEOUL, April 6 (Agency)
  `${PLACE},? ${DAY} ?${AGENCY}(?:${DASH})?`,
  // VIENNA (Reuters) -   MOSCOW (Agency) —
  `${PLACE} ${AGENCY}${DASH}`,
  // BEIJING, May 3 --
  `${PLACE}, ${DAY}${DASH}`,
  // August 2, 2024 (ADDIS ABABA) –
  String.raw`${DAY} \(${PLACE}\)${DASH}`,
  // Washington, DC - Friday   Geneva, Switzerland — The
  String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+)?, ${PLACE}\s+[-–—](?=\s+\p{Lu})`,
  // KYIV, Ukraine —   NEW YORK:
  String.raw`${CAPITALS}(?:, ${PLACE})?(?:${DASH}(?=\s)|:)`,
].map((shape) => new RegExp(String.raw`\s*(?:${shape})\s*`, "uy"));

/** What a desk writes in front of a headline: "(LEAD)", "(2nd LD)", "(URGENT)", "UPDATE 1-". */
const MARK =
  /\s*(?:\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|BREAKING|ADD|CORRECTION|CORRECTED|RECAST|REPEAT)\)|(?:CORRECTED|UPDATE \d+|WRAPUP \d+|REFILE|RPT)-)\s*/y;

/** A line that is only short is a headline with a dash, so something must follow. */
const LEAST_STORY = 20;

/** Where the story begins after the dateline or desk mark at the head of `block`, or -1 when there is none. */
export function datelineEnd(text: string, block: Span): number {
  MARK.lastIndex = block.start;
  const mark = MARK.exec(text);
  if (mark !== null && block.start + mark[0].length < block.end) return block.start + mark[0].length;
  for (const shape of SHAPES) {
    shape.lastIndex = block.start;
    const found = shape.exec(text);
    if (found === null) continue;
    const end = block.start + found[0].length;
    if (end + LEAST_STORY <= block.end && found[0].length < 120) return end;
  }
  return -1;
}
