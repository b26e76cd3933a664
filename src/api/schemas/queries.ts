import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import type { EventQuery } from "../../store/queries.ts";
import { parseQuery } from "../../views/parse-query.ts";
import { kind, status } from "./claims.ts";
import { certainty } from "./events.ts";
import { day, object } from "./shape.ts";

const SHORT = { minLength: 1, maxLength: 200 } as const;

/** The id of one thing, in an address. */
export const idParam = object({ id: Type.String(SHORT) });

/** Where a page of a list begins, and how long it is. */
export const pagingFields = {
  after: Type.Optional(
    Type.String({ maxLength: 400, pattern: "^[^~]{0,200}~.+$", description: 'the "next" of the page before' }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
};

/** A page of a list. */
export function pageOf<Row extends Parameters<typeof Type.Array>[0]>(row: Row) {
  return object({
    rows: Type.Array(row),
    next: Type.Union([Type.String(), Type.Null()], { description: '"after" of the next page; null on the last' }),
  });
}

const words = Type.String({
  maxLength: 500,
  description: 'as in the search box: words, "a phrase", begin*, -without, kind:launch, actor:KOR, from:2024-03',
});

/** The filters that lists, counts and facets of events share; the pages' own names. */
export const eventFilterFields = {
  q: Type.Optional(words),
  from: Type.Optional(day("events on or after this day")),
  to: Type.Optional(day("events on or before this day")),
  kind: Type.Optional(Type.Array(kind, { maxItems: 50 })),
  status: Type.Optional(Type.Array(status, { maxItems: 10 })),
  certainty: Type.Optional(Type.Array(certainty, { maxItems: 10 })),
  actor: Type.Optional(
    Type.Array(Type.String(SHORT), {
      maxItems: 10,
      description: "a country code, an actor's id, or a part of a name; all must take part",
    }),
  ),
  place: Type.Optional(Type.String({ ...SHORT, description: "a part of a place's name, or a country code" })),
  "said-by": Type.Optional(Type.String({ ...SHORT, description: "a part of the teller's name" })),
  story: Type.Optional(Type.String({ ...SHORT, description: "id of a story" })),
};

export const eventFilter = object(eventFilterFields);

/** A search that has to be one. */
export const searchWords = Type.String({ ...words, minLength: 1 });

/** The search box's words, refused where they cannot be read. */
export function wordsOf(q: string): ReturnType<typeof parseQuery> {
  const parsed = parseQuery(q);
  if (parsed.problems.length > 0) throw new ReadoutError("api/bad-query", `${parsed.problems.join("; ")}.`);
  return parsed;
}

/** The store's question for these filters. */
export function eventQuery(filter: Type.Static<typeof eventFilter>): Omit<EventQuery, "limit"> {
  const asked = wordsOf(filter.q ?? "");
  return {
    text: asked.text,
    from: filter.from ?? asked.from,
    to: filter.to ?? asked.to,
    kinds: [...(filter.kind ?? []), ...asked.kinds],
    statuses: [...(filter.status ?? []), ...asked.statuses],
    certainties: [...(filter.certainty ?? []), ...asked.certainties],
    actors: [...(filter.actor ?? []), ...asked.actors],
    place: filter.place ?? asked.place,
    saidBy: filter["said-by"] ?? asked.saidBy,
    story: filter.story,
  };
}
