import { ReadoutError } from "../errors.ts";
import type { EventField, RecordEvent } from "../model/record-event.ts";
import type { Anchor, Decision } from "../model/review.ts";
import { problemWith } from "../record/correct.ts";
import type { Store } from "../store/store.ts";
import { anchorsFor } from "./decide.ts";

/** What a person at the desk asks for, by ids; the decision itself rests on words. */
export type AskedDecision =
  | {
      readonly type: "accept" | "reject";
      readonly event: string;
      /** Only these claims of it; all where none are named. */
      readonly claims?: readonly string[];
    }
  | {
      readonly type: "correct";
      readonly event: string;
      readonly claims?: readonly string[];
      readonly field: EventField;
      readonly value: string;
    }
  | { readonly type: "same"; readonly event: string; readonly other: string }
  /** These claims of the event tell of something else. */
  | { readonly type: "different"; readonly event: string; readonly claims: readonly string[] }
  | { readonly type: "undo"; readonly review: string };

/** The decision that was asked for. Refuses what makes no sense before anything is stored. */
export async function decisionFor(store: Store, asked: AskedDecision): Promise<Decision> {
  if (asked.type === "undo") return { type: "undo", review: asked.review };
  const event = await eventOf(store, asked.event);
  const anchors = await anchorsFor(store, event);
  switch (asked.type) {
    case "accept":
    case "reject":
      return { type: asked.type, on: chosen(event, anchors, asked.claims) };
    case "correct": {
      const { field, value } = asked;
      const problem = problemWith({ field, value });
      if (problem !== null) {
        throw new ReadoutError("reviews/bad-value", `"${value}" cannot be the ${field} of an event: ${problem}.`);
      }
      return { type: "correct", on: chosen(event, anchors, asked.claims), correction: { field, value } };
    }
    case "same": {
      const other = await eventOf(store, asked.other);
      if (other.id === event.id) {
        throw new ReadoutError("reviews/not-in-event", `${asked.event} and ${asked.other} are one event already.`);
      }
      return { type: "same", on: [anchors[0]!, (await anchorsFor(store, other))[0]!] };
    }
    case "different": {
      const own = chosen(event, anchors, asked.claims);
      const rest = anchors.filter((anchor) => !own.includes(anchor));
      if (rest.length === 0) {
        throw new ReadoutError(
          "reviews/not-in-event",
          `all claims of ${asked.event} are named, so there is nothing to part them from. Name those that tell of something else.`,
        );
      }
      return { type: "different", on: [own[0]!, ...rest] };
    }
  }
}

async function eventOf(store: Store, id: string): Promise<RecordEvent> {
  const event = await store.resolveEvent(id);
  if (event === null) throw new ReadoutError("desk/not-found", `there is no event "${id}" in this store.`);
  return event;
}

/** The anchors of the claims that are named; of all where none are. */
function chosen(event: RecordEvent, anchors: readonly Anchor[], claims: readonly string[] | undefined): Anchor[] {
  if (claims === undefined) return [...anchors];
  const places = claims.map((claim) => {
    const at = event.claims.findIndex((told) => told.claim === claim);
    if (at < 0) throw new ReadoutError("reviews/not-in-event", `"${claim}" is no claim of ${event.id}.`);
    return at;
  });
  return places.map((at) => anchors[at]!);
}
