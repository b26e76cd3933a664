import type { Span } from "../../model/span.ts";
import { isDateLine } from "./date-line.ts";
import { isSpeaker } from "./is-turn.ts";

/** How far down a transcript its first turn can stand. */
const TURN_WITHIN = 14;
const LONGEST = 60;

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const LINK = "(?:de|la|le|el|al|of|the|and|du|da|do|del|es|ash|an|am|sur|upon)";
const PLACE = `${WORD}(?:[\\s-](?:${LINK}\\s){0,2}${WORD}){0,3}`;
const PLACE_LINE = new RegExp(`^${PLACE}(?:,\\s?${PLACE}){0,2}$`, "u");
/** Last words of rooms and buildings, which are told below their town. */
const VENUE =
  /\b(?:room|hall|house|hotel|center|centre|airport|palace|ministry|embassy|building|theater|theatre|university|base|headquarters|department|office|auditorium|terrace|garden|lawn|residence|club|museum|tent|stage)$/i;
const NOWHERE = /^(?:via|virtual|online|remote|by)\b|\b(?:teleconference|video\w*|webinar|zoom|telephone|audio)\b/i;
const OFFICE =
  /\b(?:secretary|minister|president|premier|chancellor|ambassador|spokes\w+|representative|envoy|director|commissioner|general|king|prince|administrator|advis[eo]r|chair\w*|mr|mrs|ms|dr)\b/i;

/**
 * The index of the line that says where a transcript was spoken: "Jerusalem",
 * "Amman, Jordan", between the names of those who speak and the first turn,
 * above the room; -1 where there is none.
 */
export function placeLineAt(text: string, blocks: readonly Span[], isTranscript: boolean): number {
  const lineOf = (index: number) => text.slice(blocks[index]!.start, blocks[index]!.end).trim();
  const limit = Math.min(blocks.length, TURN_WITHIN);
  let turn = 1;
  while (turn < limit && !isSpeaker(text.slice(blocks[turn]!.start, blocks[turn]!.start + 80), isTranscript)) turn++;
  if (turn >= limit) return -1;
  const found: number[] = [];
  // The first line is the headline.
  for (let i = turn - 1; i > 0; i--) {
    const line = lineOf(i);
    if (line.length > LONGEST || OFFICE.test(line) || isDateLine(line)) break;
    if (PLACE_LINE.test(line) && !VENUE.test(line) && !NOWHERE.test(line)) found.unshift(i);
  }
  // "Anna Whitcomb" may stand above "Amman, Jordan"; a comma or a single word is no name.
  return found.find((i) => /^\S+$|,/.test(lineOf(i))) ?? found[0] ?? -1;
}
