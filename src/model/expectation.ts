import type { Party } from "./claim.ts";
import type { Kind, Status } from "./kind.ts";
import type { Span } from "./span.ts";

/** What became of a plan. `open` until an outcome is told; whether it is due or unreported depends on the day one asks. */
export type Outcome = "open" | "met" | "met-late" | "moved" | "cancelled" | "contradicted";

/** What an asker sees on a given day. */
export type ExpectationState = Outcome | "unreported";

/** A planned or proposed event with the days it is due in, and what became of it. */
export interface Expectation {
  /** `expectation:` + the hash of its event. */
  readonly id: string;
  readonly event: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly place: string | null;
  /** The sentence that plans it. */
  readonly text: string;
  readonly article: string;
  /** ISO days; null where no day is told. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly outcome: Outcome;
  /** The event that settles it. */
  readonly settledBy: string | null;
  /** The day of that event, or of its report. */
  readonly settledOn: string | null;
  /** The new days of a plan that was moved. */
  readonly movedTo: { readonly from: string; readonly to: string } | null;
  /** The sentence that settles it. */
  readonly evidence: (Span & { readonly claim: string; readonly article: string; readonly text: string }) | null;
  /** Why: `expectations/same-sides-in-window`. */
  readonly rule: string;
}

/** The state on a day: an open plan whose window has closed is unreported. */
export function stateOn(expectation: Expectation, day: string): ExpectationState {
  const { outcome, dueTo } = expectation;
  return outcome === "open" && dueTo !== null && dueTo < day ? "unreported" : outcome;
}
