import { Type } from "typebox";
import { readRoute } from "../route.ts";
import { articleTally, eventTally, pairTally, placeTally } from "../schemas/desk.ts";
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

/** More than this is no list that anybody reads. */
const most = Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000, description: "500 unless told otherwise" }));
const USUAL = 500;

export const pairTallies = readRoute({
  path: "/api/tallies/pairs",
  operation: "pairTallies",
  tag: "Events",
  summary: "Who takes part in the same events with whom, the most frequent pairs first: a network of meetings.",
  query: object({ by: oneOf(["country", "actor"]), limit: most, ...eventFilterFields }),
  answer: object({ rows: Type.Array(pairTally) }),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { by, limit = USUAL, ...filter } }) {
    return { body: { rows: await store.tallyPairs({ ...eventQuery(filter), limit: 1 }, by, limit) } };
  },
});

export const placeTallies = readRoute({
  path: "/api/tallies/places",
  operation: "placeTallies",
  tag: "Events",
  summary: "The named places of events, those of most events first.",
  query: object({ limit: most, ...eventFilterFields }),
  answer: object({ rows: Type.Array(placeTally) }),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { limit = USUAL, ...filter } }) {
    return { body: { rows: await store.tallyPlaces({ ...eventQuery(filter), limit: 1 }, limit) } };
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
