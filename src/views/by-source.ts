import type { RecordEvent } from "../model/record-event.ts";

/** Who printed the sentence that an event is shown by, and when. */
export function bySource({ claims }: Pick<RecordEvent, "claims">): string {
  const [first] = claims;
  return first === undefined ? "" : [first.outlet, first.published].filter((part) => part !== null).join(", ");
}
