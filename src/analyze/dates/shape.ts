import type { Notice } from "../../model/notice.ts";
import type { Span } from "../../model/span.ts";
import type { Precision, When } from "../../model/when.ts";
import type { Days } from "./calendar.ts";
import type { Direction } from "./direction.ts";

/** What a shape may look at beside its own words. */
export interface Scene {
  /** The day of issue that relative words count from; null when nobody knows it. */
  readonly today: number | null;
  /** The day the text spoke of last: what "the following day" counts from. */
  readonly focus: number | null;
  /** The stretch the text spoke of last, where that is past, longer than a day and nearer than `focus`: "one day in January 2016". */
  readonly stretch: (Days & { readonly precision: Precision }) | null;
  /** The year of the last date that gave one in this sentence. */
  readonly year: number | null;
  /** The last year that the text wrote out: what "that year" means. */
  readonly toldYear: number | null;
  /** The text of the sentence up to the expression. */
  readonly before: () => string;
  /** The text of the sentence behind the expression. */
  readonly after: () => string;
  /** Where the clause places its action: computed only when a shape asks. */
  readonly direction: () => Direction;
}

/** What an expression stands for; the caller adds span and words. */
export interface Resolved extends Days {
  readonly precision: Precision;
  readonly certainty: "stated" | "implied";
  /** Ends in the reason, where a shape has several: `weekday-of-issue`. The shape's name when missing. */
  readonly rule?: string;
  readonly timex?: string;
  readonly clock?: NonNullable<When["clock"]>;
  /** Part of the match, where one match gives several dates; offsets from its beginning. */
  readonly part?: Span;
  readonly notice?: Pick<Notice, "rule" | "message">;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date. */
export interface Shape {
  /** Becomes the rule `dates/<name>`. */
  readonly name: string;
  /** Lower-case first words under which it is tried; `#` stands for any word that begins with a digit. */
  readonly starts: readonly string[];
  readonly pattern: RegExp;
  /** Null when the words only look like a date: the next shape is tried. */
  readonly resolve: (groups: Groups, scene: Scene, words: string) => Resolved | readonly Resolved[] | null;
}

/** Builds a shape; its pattern ignores case, starts where it is tried and ends at a word's end. */
export function shape(name: string, starts: readonly string[], pattern: string, resolve: Shape["resolve"]): Shape {
  return { name, starts, pattern: new RegExp(`(?:${pattern})(?![\\p{L}\\d])`, "iuy"), resolve };
}
