import type { RecordEvent } from "../model/record-event.ts";

/** What folding again did to events. */
export interface ChangedEvents {
  /** The events that are no more, or are replaced. */
  readonly old: readonly RecordEvent[];
  readonly next: readonly RecordEvent[];
}
