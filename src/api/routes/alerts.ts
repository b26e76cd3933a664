import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { findAlerts } from "../../work/find-alerts.ts";
import { readRoute } from "../route.ts";
import { alert } from "../schemas/alerts.ts";
import { idParam } from "../schemas/queries.ts";
import { object } from "../schemas/shape.ts";

export const alertsOfWatch = readRoute({
  path: "/api/watches/{id}/alerts",
  operation: "alerts",
  tag: "Watches",
  summary: "What a watch found since it was made, one alert for each story, the latest first.",
  about:
    "An alert comes for what is new in the record, not for what is told again. It keeps its id through rebuilds; something new in the same story renews its `at`. What the record had before the watch was made gives none.",
  params: idParam,
  query: object({
    since: Type.Optional(Type.String({ maxLength: 40, description: "ISO 8601 instant; only what came after it" })),
  }),
  answer: object({ rows: Type.Array(alert) }),
  faults: ["api/not-found", "api/bad-query"],
  async handle({ store }, { params: { id }, query: { since } }) {
    const watch = (await store.watches()).find((one) => one.id === id);
    if (watch === undefined)
      throw new ReadoutError("api/not-found", `there is no watch "${id}". /api/watches lists them.`);
    const ms = Date.parse(since ?? watch.since);
    if (Number.isNaN(ms)) {
      throw new ReadoutError("api/bad-query", `"${since}" is no instant; expected one such as ${watch.since}.`);
    }
    return { body: { rows: await findAlerts(store, [watch], new Date(ms).toISOString()) } };
  },
});
