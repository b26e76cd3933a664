import type { Actor } from "./actor.ts";
import type { Span } from "./span.ts";

/** Another reading of a mention, with how well it fits (0 to 1). */
export interface Candidate {
  readonly actor: string;
  readonly score: number;
}

/**
 * A span that names an actor - "Kim", "the ministry", "both sides" - and whom
 * it was resolved to. A plural ("the two sides") resolves to several.
 */
export interface Mention extends Span {
  readonly text: string;
  /** Index of the sentence and of the head token within it. */
  readonly sentence: number;
  readonly head: number;
  readonly actors: readonly Actor[];
  /** Why: `actors/surname-by-salience`, `actors/capital-for-state`. */
  readonly rule: string;
  /** What else it could be, when the text does not settle it. */
  readonly candidates: readonly Candidate[];
}
