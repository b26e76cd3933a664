import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { termsOfActor } from "../../work/actor-terms.ts";
import { actorHistory } from "../../work/review-history.ts";
import { readRoute } from "../route.ts";
import { historyEntry } from "../schemas/decisions.ts";
import { actorRow, facetCount } from "../schemas/desk.ts";
import { event } from "../schemas/events.ts";
import { officeTerm } from "../schemas/office-terms.ts";
import { idParam, pageOf, pagingFields } from "../schemas/queries.ts";
import { day, object, orNull, text, whole } from "../schemas/shape.ts";

export const findActors = readRoute({
  path: "/api/actors",
  operation: "findActors",
  tag: "Actors",
  summary: "Who acts, those of most events first.",
  query: object({
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "a part of the name" })),
    country: Type.Optional(Type.String({ pattern: "^[A-Z]{3}$", description: "ISO 3166-1 alpha-3" })),
    ...pagingFields,
  }),
  answer: pageOf(actorRow),
  async handle({ store }, { query: { after, limit = 50, ...asked } }) {
    return { body: await store.findActors({ ...asked, cursor: after, limit }) };
  },
});

/** So many of its latest events are given with an actor. */
const LATEST = 50;

export const actorById = readRoute({
  path: "/api/actors/{id}",
  operation: "actor",
  tag: "Actors",
  summary: "An actor: its names, the offices it held, the decisions on who it is, and its latest events.",
  about:
    "An actor that was merged into another is found under the id it had; `id` is the one it goes by. For all its events ask `/api/events?actor=ID`; for what it shares with whom, `/api/facets?field=actor&actor=ID`; for who held an office, `/api/offices`.",
  params: idParam,
  query: object({ asOf: Type.Optional(day("the offices as they were known on this day")) }),
  answer: object({
    id: text("as it goes now"),
    name: text(),
    country: orNull(text()),
    total: whole("events in which it takes part"),
    names: Type.Array(facetCount),
    terms: Type.Array(officeTerm, { description: "oldest first" }),
    history: Type.Array(historyEntry, { description: "the decisions on who it is, oldest first" }),
    kinds: Type.Array(facetCount),
    latest: Type.Array(event),
  }),
  faults: ["api/not-found"],
  async handle({ store, holders }, { params: { id: asked }, query: { asOf = null } }) {
    const [row] = (await store.findActors({ ids: [asked], limit: 1 })).rows;
    if (row === undefined)
      throw new ReadoutError("api/not-found", `there is no actor "${asked}" in any event. /api/actors lists them.`);
    const { id, country } = row;
    const names = (await store.actorNames(id)).map(({ name, events }) => ({ value: name, count: events }));
    const query = { actors: [id], limit: LATEST };
    return {
      body: {
        id,
        name: names[0]!.value,
        country,
        total: await store.countEvents(query),
        names,
        terms: await termsOfActor(store, holders, id, asOf),
        history: await actorHistory(store, id),
        kinds: await store.facets(query, "kind", 50),
        latest: (await store.findEvents(query)).rows,
      },
    };
  },
});
