import { Type } from "typebox";
import { loadProvocations, PROVOCATIONS } from "../../desk/load-provocations.ts";
import { loadResolutions } from "../../desk/load-resolutions.ts";
import { reviewQueue } from "../../views/review-queue.ts";
import { readRoute } from "../route.ts";
import { doubted, provocation } from "../schemas/logs.ts";
import { eventFilterFields, eventQuery, pageOf, pagingFields } from "../schemas/queries.ts";
import { object, oneOf, text, whole } from "../schemas/shape.ts";

const { actor, from, to } = eventFilterFields;

export const findProvocations = readRoute({
  path: "/api/provocations",
  operation: "findProvocations",
  tag: "Events",
  summary: "Launches, nuclear tests and attacks that happened, newest first, with who condemned them how soon.",
  query: object({
    kind: Type.Optional(Type.Array(oneOf(PROVOCATIONS))),
    actor,
    from,
    to,
    after: pagingFields.after,
  }),
  answer: pageOf(provocation),
  faults: ["api/bad-query"],
  async handle(context, { query }) {
    const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const { entries, next } = await loadProvocations(context, { path: "/provocations", params: {}, query: asked });
    return { body: { rows: entries, next } };
  },
});

export const findResolutions = readRoute({
  path: "/api/resolutions",
  operation: "findResolutions",
  tag: "Events",
  summary: "Which Security Council resolutions are named, by which events; the record gives no verdict.",
  answer: object({
    rows: Type.Array(
      object(
        {
          resolution: text("its number, or `unnumbered`"),
          charges: Type.Array(text(), { description: "events that charge somebody with breaking it" }),
          calls: Type.Array(text(), { description: "events that call for it to be carried out" }),
          others: Type.Array(text()),
        },
        { title: "Resolution" },
      ),
    ),
    searched: whole("so many events that speak of resolutions were looked through, the newest"),
    isAll: Type.Boolean({ description: "whether these are all that do" }),
  }),
  async handle(context) {
    const { resolutions, searched, isAll } = await loadResolutions(context);
    const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map((e) => e.id);
    const rows = resolutions.map(({ resolution, charges, calls, others }) => ({
      resolution,
      charges: idsOf(charges),
      calls: idsOf(calls),
      others: idsOf(others),
    }));
    return { body: { rows, searched, isAll } };
  },
});

/** Of the newest events so many are queued, as on the page. */
const QUEUED = 300;

export const reviewList = readRoute({
  path: "/api/review",
  operation: "reviewQueue",
  tag: "Decisions",
  summary: "Events that wait for a decision, the most doubtful first, of the newest 300 that the filter finds.",
  query: object(eventFilterFields),
  answer: object({ rows: Type.Array(doubted) }),
  faults: ["api/bad-query"],
  async handle({ store }, { query }) {
    const { rows } = await store.findEvents({ ...eventQuery(query), limit: QUEUED });
    return { body: { rows: reviewQueue(rows) } };
  },
});
