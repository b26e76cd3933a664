import { treeOf } from "../../language/tree.ts";
import type { When } from "../../model/when.ts";
import { isReported, SPEECH_ACTS } from "../voice/speech-acts.ts";
import type { DatedAct, DatedStory, WhenChoice } from "./dated-story.ts";
import { governingDate } from "./governing-date.ts";
import { overDays } from "./over-days.ts";
import type { Placement } from "./placement.ts";
import { undatedDay } from "./undated-day.ts";

export { type DatedAct, type DatedStory, datedStory, type WhenChoice } from "./dated-story.ts";

const NO_OTHERS: ReadonlySet<number> = new Set();

/**
 * The day of an act: the date that governs it in the tree, else the day that
 * the story has reached, where the act belongs to its main line. Background
 * without a date of its own stays undated.
 */
export function whenOf(story: DatedStory, act: DatedAct): WhenChoice {
  const tree = treeOf(story.sentences[act.sentence]!);
  const placements = story.placements[act.sentence]!;
  const isSpeech = SPEECH_ACTS.has(act.kind);
  // "These tests, six this year alone, violate the resolutions": the words are the charge, and date what is charged.
  const isPerformed = isSpeech && !isReported(tree, act.trigger, act.isCharge === true);
  const governing = isPerformed
    ? null
    : governingDate(tree, placements, act.trigger, act.others ?? NO_OTHERS, isSpeech);
  // "extended the sanctions until January": how long they last, not when that was done.
  const isTerm = governing?.placement.when.rule === "dates/deadline" && act.status === "happened";
  if (governing === null || isTerm) {
    const alternatives = placements.map((p) => p.when.text);
    return { ...undatedDay(story, act, tree, isPerformed), isOwn: false, also: [], alternatives };
  }
  const when = overDays(tree, act.trigger, act.status, governing.placement.when);
  const also = joinedDates(placements, governing.placement);
  const alternatives = placements
    .filter((p) => p !== governing.placement && !also.includes(p.when))
    .map((p) => p.when.text);
  return { when, isOwn: true, also, rule: `dates/${governing.rule}`, alternatives };
}

// "the Feb. 26 and March 4 launches", "on May 4, 7 and 12": days joined to the chosen one, on the same word.
function joinedDates(placements: readonly Placement[], chosen: Placement): readonly When[] {
  return placements
    .filter((p) => p !== chosen && p.placesActs && p.governor === chosen.governor && p.when.precision === "day")
    .filter((p) => chosen.when.precision === "day" && p.when.from !== chosen.when.from)
    .map((p) => p.when);
}
