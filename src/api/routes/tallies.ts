import { Type } from "typebox";
import { readRoute } from "../route.ts";
import { articleTally, eventTally } from "../schemas/desk.ts";
import { eventFilterFields, eventQuery } from "../schemas/queries.ts";
import { day, object, oneOf } from "../schemas/shape.ts";

const unit = oneOf(["day", "month", "year"]);

export const eventTallies = readRoute({
  path: "/api/tallies/events",
  operation: "eventTallies",
  tag: "Events",
  summary: "How many events of each kind began in each day, month or year.",
  query: object({ unit, ...eventFilterFields }),
  answer: object({ rows: Type.Array(eventTally) }),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { unit, ...filter } }) {
    return { body: { rows: await store.tallyEvents({ ...eventQuery(filter), limit: 1 }, unit) } };
  },
});

export const articleTallies = readRoute({
  path: "/api/tallies/articles",
  operation: "articleTallies",
  tag: "Articles",
  summary: "How many articles were published in each day, month or year: what a count of events rests on.",
  query: object({ unit, from: day(), to: day() }),
  answer: object({ rows: Type.Array(articleTally) }),
  async handle({ store }, { query: { unit, from, to } }) {
    return { body: { rows: await store.tallyArticles(unit, from, to) } };
  },
});
