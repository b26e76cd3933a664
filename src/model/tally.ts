import type { Kind } from "./kind.ts";

export type TallyUnit = "day" | "month" | "year";

/** So many events of a kind in a day, month or year; `unit` is as much of an ISO day as tells it. */
export interface EventTally {
  readonly unit: string;
  readonly kind: Kind;
  readonly count: number;
}

/** So many articles published in a day, month or year. */
export interface ArticleTally {
  readonly unit: string;
  readonly count: number;
}

/** Two that take part in the same events, in the order of their ids, and in how many. */
export interface PairTally {
  readonly a: string;
  readonly b: string;
  /** A name that each goes by; of a state, its code. */
  readonly aName: string;
  readonly bName: string;
  readonly count: number;
}

/** A named place and how many events were there. */
export interface PlaceTally {
  readonly place: string;
  readonly country: string | null;
  readonly count: number;
  /** One of them, for what else is known of the place. */
  readonly event: string;
}
