import type { RecordEvent } from "../model/record-event.ts";

/** Who speaks, in a list of charges or calls. */
export function speakersOf({ sources }: Pick<RecordEvent, "sources">): string {
  return (
    sources.map((p) => (p.country === null ? p.name : `${p.name} (${p.country})`)).join(", ") || "Somebody unnamed"
  );
}

/** How a charge is worded: as its speaker's claim, never as a verdict. */
export function claimVerb({ sources }: Pick<RecordEvent, "sources">): string {
  return sources.length > 1 ? "claim" : "claims";
}
