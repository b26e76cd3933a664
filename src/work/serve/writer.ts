import type { Brief } from "../../model/brief.ts";
import type { Decision, Review } from "../../model/review.ts";
import type { Watch } from "../../model/watch.ts";

/** A decision on an event as it was seen. */
export interface Ruling {
  readonly decision: Decision;
  readonly by: string;
  readonly reason: string;
  /** The events decided on with their prints as they were seen; one that has changed since refuses the decision. */
  readonly seen?: Readonly<Record<string, string>>;
}

/** A request's idempotency key with the hash of what it asks: sent again, it gets its first answer and does nothing. */
export interface Once {
  readonly key: string;
  readonly print: string;
}

/**
 * Everything that a running desk writes on somebody's behalf. The work is done
 * beside the requests, so that no reader waits for it; every promise resolves
 * once it is on disk.
 */
export interface Writer {
  decide(ruling: Ruling, once?: Once): Promise<Review>;
  /** Notes that this reader has looked at what there is until then. */
  markLook(reader: string, at: string): Promise<void>;
  /** Stores a new brief (version 1) or the next version of one; throws `briefs/changed` where the stored one is not the version before. */
  saveBrief(brief: Brief, once?: Once): Promise<Brief>;
  removeBrief(id: string): Promise<boolean>;
  addWatch(watch: Watch): Promise<void>;
  removeWatch(id: string): Promise<boolean>;
}
