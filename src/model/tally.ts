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
