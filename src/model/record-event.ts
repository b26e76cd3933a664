import type { Detail, Event, Party } from "./claim.ts";
import type { Evidence } from "./telling.ts";

/** Whether a claim counts for the values shown. */
export type Standing = "counts" | "superseded" | "rejected";

/** A claim within an event of the record, with who printed it. */
export interface EventClaim extends Evidence {
  readonly article: string;
  readonly story: string;
  readonly outlet: string;
  readonly origin: string;
  readonly published: string | null;
  readonly standing: Standing;
}

/** A field of which tellings disagree, or which a person settled. */
export interface FieldValues {
  readonly field: EventField;
  /** The value shown first; each with the claims that hold it. */
  readonly values: readonly { readonly value: string; readonly claims: readonly string[]; readonly origins: number }[];
  /** Why the first is shown: `consensus/more-exact`. */
  readonly rule: string;
  /** True where the values cannot all be right. */
  readonly isDisputed: boolean;
}

export type EventField = "kind" | "status" | "sources" | "targets" | "when" | "where" | "saidBy" | "detail";

export const CERTAINTIES = ["reported", "confirmed", "disputed", "planned"] as const;

/** How well supported an event is, in words. */
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * One happening in the record: every article's account of it folded together.
 * The fields of `Event` are the values shown; their spans point into the
 * article of `evidence`, and `values` has what else was told.
 */
export interface RecordEvent extends Omit<Event, "claims" | "id"> {
  /** The id of its earliest telling, so that it keeps its id as reports come in. */
  readonly id: string;
  readonly certainty: Certainty;
  readonly stories: readonly string[];
  /** Best first: counting claims before superseded ones. */
  readonly claims: readonly EventClaim[];
  readonly values: readonly FieldValues[];
  readonly origins: readonly string[];
  readonly outlets: readonly string[];
  /** First and last ISO day on which an article told it. */
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  /** Ids of the decisions that shaped it. */
  readonly reviews: readonly string[];
  /** `counts` when any claim does; else it is kept for the sake of its history and left out of lists. */
  readonly standing: Standing;
  readonly isAccepted: boolean;
}

/** The sides of an event, sources first. */
export function sidesOf(event: {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
}): readonly Party[] {
  return [...event.sources, ...event.targets];
}

/** The value of a detail, or null. */
export function detailOf(event: { readonly details: readonly Detail[] }, role: string): string | null {
  return event.details.find((d) => d.role === role)?.value ?? null;
}
