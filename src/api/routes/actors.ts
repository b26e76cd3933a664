import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { sidesOf } from "../../model/record-event.ts";
import { readRoute } from "../route.ts";
import { actorRow, facetCount } from "../schemas/desk.ts";
import { event } from "../schemas/events.ts";
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

const office = object(
  {
    office: text("as the articles word it"),
    country: orNull(text()),
    firstSeen: orNull(day()),
    lastSeen: orNull(day()),
    events: whole(),
  },
  { title: "ReportedOffice", description: "An office that the articles give the actor, and when." },
);

/** Events looked at for names and offices: the latest. */
const MOST_EVENTS = 200;

export const actorById = readRoute({
  path: "/api/actors/{id}",
  operation: "actor",
  tag: "Actors",
  summary: "An actor: the names and offices it is given, and its latest events.",
  about:
    "For all its events ask `/api/events?actor=ID`; for what it shares with whom, `/api/facets?field=actor&actor=ID`.",
  params: idParam,
  answer: object({
    id: text(),
    name: text(),
    country: orNull(text()),
    total: whole("events in which it takes part"),
    names: Type.Array(facetCount),
    offices: Type.Array(office),
    kinds: Type.Array(facetCount),
    latest: Type.Array(event),
  }),
  faults: ["api/not-found"],
  async handle({ store }, { params: { id } }) {
    const query = { actors: [id], limit: MOST_EVENTS };
    const { rows } = id.startsWith("actor:") ? await store.findEvents(query) : { rows: [] };
    const own = rows.flatMap((one) =>
      sidesOf(one).flatMap((party) => (party.actor === id ? { party, on: one.when?.from ?? one.firstReported } : [])),
    );
    const [latest] = own;
    if (latest === undefined)
      throw new ReadoutError("api/not-found", `there is no actor "${id}" in any event. /api/actors lists them.`);
    const names = new Map<string, number>();
    const offices = new Map<string, { office: string; country: string | null; days: string[]; events: number }>();
    for (const { party, on } of own) {
      names.set(party.name, (names.get(party.name) ?? 0) + 1);
      if (party.office === null) continue;
      const key = `${party.office}|${party.country}`;
      const known = offices.get(key) ?? { office: party.office, country: party.country, days: [], events: 0 };
      offices.set(key, { ...known, days: on === null ? known.days : [...known.days, on], events: known.events + 1 });
    }
    const byCount = [...names].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    return {
      body: {
        id,
        name: byCount[0]!.value,
        country: latest.party.country,
        total: await store.countEvents(query),
        names: byCount,
        offices: [...offices.values()].map(({ days, ...rest }) => {
          const sorted = days.toSorted();
          return { ...rest, firstSeen: sorted[0] ?? null, lastSeen: sorted.at(-1) ?? null };
        }),
        kinds: await store.facets(query, "kind", 50),
        latest: rows.slice(0, 50),
      },
    };
  },
});
