import { Type } from "typebox";
import { readRoute } from "../route.ts";
import { facetCount } from "../schemas/desk.ts";
import { eventFilterFields, eventQuery } from "../schemas/queries.ts";
import { object, oneOf, whole } from "../schemas/shape.ts";

export const facets = readRoute({
  path: "/api/facets",
  operation: "facets",
  tag: "Events",
  summary: "The commonest values of a field among the events of a query.",
  query: object({
    field: oneOf(["kind", "status", "certainty", "country", "actor", "place", "month"]),
    ...eventFilterFields,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  }),
  answer: object({ total: whole("events of the query"), values: Type.Array(facetCount) }),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { field, limit = 50, ...filter } }) {
    const query = { ...eventQuery(filter), limit: 1 };
    return { body: { total: await store.countEvents(query), values: await store.facets(query, field, limit) } };
  },
});
