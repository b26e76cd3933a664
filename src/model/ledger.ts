import type { Expectation } from "./expectation.ts";
import type { RecordEvent } from "./record-event.ts";
import type { Story } from "./story.ts";

/** What a set of articles and decisions comes to. Each list is ordered by id. */
export interface Ledger {
  readonly stories: readonly Story[];
  readonly events: readonly RecordEvent[];
  readonly expectations: readonly Expectation[];
}
