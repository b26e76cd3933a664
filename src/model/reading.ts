import type { Claim, Event, Party } from "./claim.ts";
import type { Mention } from "./mention.ts";
import type { Notice } from "./notice.ts";
import type { Place, PlaceMention } from "./place.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";
import type { When } from "./when.ts";

/** A direct quotation: the words inside the marks, and who speaks them. */
export interface Quote extends Span {
  readonly text: string;
  readonly speaker: Party | null;
  readonly rule: string;
}

/** Whose paper an article is. */
export interface Press {
  /** The state where its outlet is at home; null for those that file from everywhere, and where nothing tells. */
  readonly country: string | null;
  /** True where the state itself speaks: a ministry's release, a state's own agency. */
  readonly isOfState: boolean;
}

/** The analysis of one article. */
export interface Reading {
  readonly article: string;
  /** Version of the analyser that made it; another version reads again. */
  readonly analyser: string;
  /** The dateline's place, resolved. */
  readonly dateline: Place | null;
  /** Absent where nobody looked. */
  readonly press?: Press;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly whens: readonly When[];
  readonly places: readonly PlaceMention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  /** The claims folded within this article: one event per happening. */
  readonly events: readonly Event[];
  /** Happenings in the calendar that are nobody's act; absent where nobody looked for them. */
  readonly occasions?: readonly Event[];
  readonly notices: readonly Notice[];
}
