import { Type } from "typebox";
import { readRoute } from "../route.ts";
import { event } from "../schemas/events.ts";
import { eventFilterFields, eventQuery, pageOf, pagingFields } from "../schemas/queries.ts";
import { object, oneOf } from "../schemas/shape.ts";

export const findEvents = readRoute({
  path: "/api/events",
  operation: "findEvents",
  tag: "Events",
  summary: "What happened, once each, newest first.",
  query: object({
    ...eventFilterFields,
    order: Type.Optional(oneOf(["newest", "oldest"])),
    hidden: Type.Optional(Type.Boolean({ description: "also events whose claims are all rejected or replaced" })),
    ...pagingFields,
  }),
  answer: pageOf(event),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { order, hidden, after, limit = 50, ...filter } }) {
    const found = await store.findEvents({ ...eventQuery(filter), order, withHidden: hidden, cursor: after, limit });
    return { body: found };
  },
});
