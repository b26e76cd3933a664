import { Type } from "typebox";
import { holdersOfOffice } from "../../work/actor-terms.ts";
import { readRoute } from "../route.ts";
import { heldTerm } from "../schemas/office-terms.ts";
import { day, object } from "../schemas/shape.ts";

export const findHolders = readRoute({
  path: "/api/offices",
  operation: "findHolders",
  tag: "Actors",
  summary: "Who held an office of a state on a day, the best known first.",
  about:
    "By the table of office-holders and by the articles that call somebody so. With `asOf` by what was published and decided until that day: later articles are left out, and an end that was still to come is not known.",
  query: object({
    country: Type.String({ pattern: "^[A-Z]{3}$", description: "ISO 3166-1 alpha-3" }),
    office: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: '"foreign minister"; without it every office' }),
    ),
    on: Type.Optional(day("today without it")),
    asOf: Type.Optional(day("as was known on this day")),
  }),
  answer: object({ rows: Type.Array(heldTerm) }),
  async handle({ store, holders, roles, today }, { query: { country, office = null, on, asOf = null } }) {
    const question = { country, office, day: on ?? asOf ?? today, knownOn: asOf };
    return { body: { rows: await holdersOfOffice(store, { holders, roles }, question) } };
  },
});
