import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { readRoute } from "../route.ts";
import { claim } from "../schemas/claims.ts";
import { idParam } from "../schemas/queries.ts";
import { object } from "../schemas/shape.ts";

export const claimsOf = readRoute({
  path: "/api/claims",
  operation: "claims",
  tag: "Claims",
  summary: "What the sentences of an article, or those behind an event, assert.",
  query: object({
    article: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    event: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  }),
  answer: object({ rows: Type.Array(claim) }),
  faults: ["api/bad-query", "api/not-found"],
  async handle({ store }, { query: { article, event } }) {
    if ((article === undefined) === (event === undefined)) {
      throw new ReadoutError("api/bad-query", "expected the id of one article or of one event.");
    }
    if (article !== undefined) return { body: { rows: await store.claimsOf([article]) } };
    const found = await store.resolveEvent(event!);
    if (found === null) throw new ReadoutError("api/not-found", `there is no event "${event}".`);
    return { body: { rows: await store.claimsById(found.claims.map((c) => c.claim)) } };
  },
});

export const claimById = readRoute({
  path: "/api/claims/{id}",
  operation: "claim",
  tag: "Claims",
  summary: "What one sentence asserts, which words gave each field, and by which rule.",
  params: idParam,
  answer: claim,
  faults: ["api/not-found"],
  async handle({ store }, { params: { id } }) {
    const [found] = await store.claimsById([id]);
    if (found === undefined) throw new ReadoutError("api/not-found", `there is no claim "${id}".`);
    return { body: found };
  },
});
