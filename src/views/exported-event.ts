import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { RecordEvent } from "../model/record-event.ts";

/** An event with what it rests on: all that a format of the field asks for. */
export interface ExportedEvent {
  readonly event: RecordEvent;
  /** Claims by id; one that a person added by hand has none. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The articles of the claims, by id. */
  readonly articles: ReadonlyMap<string, Article>;
}
