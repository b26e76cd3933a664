import { Type } from "typebox";
import { type ExpectationState, type Outcome, stateOn } from "../../model/expectation.ts";
import { readRoute } from "../route.ts";
import { EXPECTATION_STATES, expectation } from "../schemas/events.ts";
import { pageOf, pagingFields } from "../schemas/queries.ts";
import { day, object, oneOf } from "../schemas/shape.ts";

export const findExpectations = readRoute({
  path: "/api/expectations",
  operation: "findExpectations",
  tag: "Expectations",
  summary: "What was announced, when it is due, and what became of it; next due first.",
  about:
    "Whether an open plan is `open` or `unreported` depends on the day: `on`, or today. A page may hold fewer rows than asked for where a state is asked for that depends on the day; `next` says whether more follow.",
  query: object({
    from: Type.Optional(day("due on or after this day")),
    to: Type.Optional(day("due on or before this day")),
    undated: Type.Optional(Type.Boolean({ description: "also those without a day" })),
    state: Type.Optional(Type.Array(oneOf(EXPECTATION_STATES), { maxItems: 10 })),
    on: Type.Optional(day("the day as of which the state is told")),
    ...pagingFields,
  }),
  answer: pageOf(expectation),
  async handle({ store, today }, { query: { from, to, undated, state, on = today, after, limit = 50 } }) {
    const page = await store.findExpectations({
      dueFrom: from,
      dueTo: to,
      withUndated: undated,
      outcomes: state?.map(outcomeOf),
      cursor: after,
      limit,
    });
    const rows = page.rows.map((plan) => ({ ...plan, state: stateOn(plan, on) }));
    return {
      body: { rows: rows.filter((plan) => state === undefined || state.includes(plan.state)), next: page.next },
    };
  },
});

/** The store only knows that no outcome was told. */
function outcomeOf(state: ExpectationState): Outcome {
  return state === "unreported" ? "open" : state;
}
