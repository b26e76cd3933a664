import type { Span } from "./span.ts";

export type Precision = "day" | "week" | "month" | "quarter" | "year" | "vague";

/**
 * A stretch of calendar days that an expression stands for.
 * `from` and `to` are ISO 8601 days, both included; a vague expression
 * ("recently") has the days it plausibly covers, and precision `vague`.
 */
export interface When extends Span {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** `stated` in so many words, or `implied` (a weekday, "last month", the dateline's day). */
  readonly certainty: "stated" | "implied";
  /** The words, as they stand at the span. */
  readonly text: string;
  /** Which recogniser resolved it: `dates/weekday-of-issue`. */
  readonly rule: string;
  /** TIMEX3 value (`2023-04-06`, `2023-W14`, `P60M`), where one exists. */
  readonly timex?: string;
  /** Clock time of day `HH:MM` with the zone it is told in, where the text gives one. */
  readonly clock?: { readonly time: string; readonly zone: string | null };
}
