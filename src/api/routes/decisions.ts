import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import type { Review } from "../../model/review.ts";
import { decisionFor } from "../../work/asked-decision.ts";
import { reviewHistory } from "../../work/review-history.ts";
import { answerGiven } from "../../work/serve/once-only.ts";
import { readRoute, writeRoute } from "../route.ts";
import { historyEntry, newDecision, review } from "../schemas/decisions.ts";
import { event } from "../schemas/events.ts";
import { pageOf, pagingFields } from "../schemas/queries.ts";
import { object, orNull, text } from "../schemas/shape.ts";

export const findDecisions = readRoute({
  path: "/api/decisions",
  operation: "findDecisions",
  tag: "Decisions",
  summary: "Who decided what, when and why, and how it stands; oldest first.",
  query: object({
    event: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "only those on this event" })),
    ...pagingFields,
  }),
  answer: pageOf(historyEntry),
  faults: ["api/not-found"],
  async handle({ store }, { query: { event: id, after, limit = 50 } }) {
    const found = id === undefined ? null : await store.resolveEvent(id);
    if (id !== undefined && found === null) throw new ReadoutError("api/not-found", `there is no event "${id}".`);
    const all = await reviewHistory(store, found);
    const rest = after === undefined ? all : all.filter(({ review: r }) => `${r.at}~${r.id}` > after);
    const rows = rest.slice(0, limit);
    const last = rows.at(-1)?.review;
    return { body: { rows, next: rest.length > limit && last !== undefined ? `${last.at}~${last.id}` : null } };
  },
});

export const decide = writeRoute({
  method: "post",
  path: "/api/decisions",
  operation: "decide",
  tag: "Decisions",
  summary: "Accept, correct, reject, join or part events, or take a decision back.",
  about:
    "A decision is appended and never changed; an undo is a decision too. Name what you saw - the event's `print` in `If-Match`, or several in `seen` - and a decision on an event that has changed meanwhile is refused with 412.",
  body: newDecision,
  answer: object({
    review,
    event: orNull(event),
    print: orNull(text("of the event as it is now")),
  }),
  status: 201,
  faults: [
    "desk/not-found",
    "reviews/unknown",
    "reviews/changed",
    "reviews/not-in-event",
    "reviews/bad-value",
    "reviews/words-unclear",
    "reviews/not-an-actor",
  ],
  isConditional: true,
  isOnce: true,
  async handle({ store, writer, changes, reader }, { body, ifMatch, once }) {
    const { decision: asked, by = reader, reason = "", seen = {} } = body;
    const subject = "event" in asked ? asked.event : null;
    // A request sent again gets its first answer, even where the decision would make no sense any more.
    const made =
      (await answerGiven<Review>(store, once)) ??
      (await writer.decide(
        {
          decision: await decisionFor(store, asked),
          by,
          reason,
          seen: ifMatch === null || subject === null ? seen : { ...seen, [subject]: ifMatch },
        },
        once,
      ));
    await changes.catchUp();
    const after = subject === null ? null : await store.resolveEvent(subject);
    const print = after === null ? null : ((await store.eventPrints([after.id])).get(after.id) ?? null);
    return { body: { review: made, event: after, print }, location: "/api/decisions" };
  },
});
