import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { stateOn } from "../../model/expectation.ts";
import { reviewHistory } from "../../work/review-history.ts";
import { readRoute } from "../route.ts";
import { articleHead, headOf } from "../schemas/article-head.ts";
import { claim } from "../schemas/claims.ts";
import { historyEntry } from "../schemas/decisions.ts";
import { event, expectation } from "../schemas/events.ts";
import { idParam } from "../schemas/queries.ts";
import { object, orNull, text } from "../schemas/shape.ts";

export const eventById = readRoute({
  path: "/api/events/{id}",
  operation: "event",
  tag: "Events",
  summary: "An event with everything it rests on.",
  about:
    "An event keeps its id as reports come in. The id of an event that was folded into another, of an article's own account and of a claim lead to the event that now holds it. The ETag begins with `print`: send it in `If-Match` with a decision, and the decision is refused should the event have changed meanwhile.",
  params: idParam,
  answer: object({
    event,
    print: text("changes with everything the event is made from"),
    claims: Type.Array(claim, { description: "each claim with its sentence, the words of each field, and the rules" }),
    articles: Type.Array(articleHead),
    expectation: orNull(expectation),
    history: Type.Array(historyEntry, { description: "the decisions on it, oldest first" }),
  }),
  faults: ["api/not-found"],
  async handle({ store, today }, { params: { id } }) {
    const found = await store.resolveEvent(id);
    if (found === null) throw new ReadoutError("api/not-found", `there is no event "${id}". /api/events lists them.`);
    const [prints, claims, articles, expectations, history] = await Promise.all([
      store.eventPrints([found.id]),
      store.claimsById(found.claims.map((c) => c.claim)),
      store.articlesById([...new Set(found.claims.map((c) => c.article))]),
      store.expectationsOf([found.id]),
      reviewHistory(store, found),
    ]);
    const [plan] = expectations;
    const print = prints.get(found.id) ?? "";
    return {
      tag: print,
      body: {
        event: found,
        print,
        claims,
        articles: articles.map(headOf),
        expectation: plan === undefined ? null : { ...plan, state: stateOn(plan, today) },
        history,
      },
    };
  },
});
