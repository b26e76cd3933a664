import type { Kind, Status } from "../../model/kind.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { type Placement, placementsOf } from "./placement.ts";
import type { Clock } from "./resolve-dates.ts";
import { type StoryDays, storyDays } from "./story-days.ts";

/** The dates of one article, made ready to be asked for the day of each act. */
export interface DatedStory {
  readonly sentences: readonly Sentence[];
  readonly placements: readonly (readonly Placement[])[];
  readonly days: StoryDays;
  /** The day of issue as a date, with the words that give it where the text has them. */
  readonly issue: When | null;
}

/** An act whose day is asked for. */
export interface DatedAct {
  readonly sentence: number;
  /** Index of the word that names the act. */
  readonly trigger: number;
  readonly kind: Kind;
  readonly status: Status;
  /** The words themselves are the charge of whoever speaks, and tell of those charged: "the tests violated the ban". */
  readonly isCharge?: boolean;
  /** Words of the sentence that name other acts: their dates are not this one's. */
  readonly others?: ReadonlySet<number>;
}

export interface WhenChoice {
  readonly when: When | null;
  readonly rule: string;
  /** True when a date of the sentence governs the act; false when the day is the story's. */
  readonly isOwn: boolean;
  /** Further days of the same words, each an act of its own: "the Feb. 26 and March 4 launches". */
  readonly also: readonly When[];
  /** Words of the dates of the sentence that were not taken. */
  readonly alternatives: readonly string[];
}

/** Hangs the dates of an article on its trees and reads how far its story has come in each sentence. */
export function datedStory(
  text: string,
  sentences: readonly Sentence[],
  whens: readonly When[],
  clock: Clock,
  isCaption: (sentence: number) => boolean = () => false,
): DatedStory {
  const placements = placementsOf(text, sentences, whens);
  const day = clock.datelineDay ?? clock.published;
  const words = whens.find((w) => w.from === day && w.to === day);
  const issue: When | null =
    day === null
      ? null
      : {
          from: day,
          to: day,
          precision: "day",
          certainty: "implied",
          rule: "dates/day-of-issue",
          start: words?.start ?? 0,
          end: words?.end ?? 0,
          text: words?.text ?? "",
        };
  return { sentences, placements, days: storyDays(sentences, placements, day, isCaption), issue };
}
