import type { Span } from "./span.ts";

/**
 * Something odd in the input: a weekday that disagrees with its date, a text
 * that is not English. A return value, never an exception.
 */
export interface Notice extends Span {
  /** Stable slug, `area/what`: `dates/weekday-disagrees`. */
  readonly rule: string;
  /** What was found, what was expected, and the remedy where there is one. */
  readonly message: string;
}
