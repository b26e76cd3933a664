import { Type } from "typebox";
import { healthOf } from "../../work/sources/health-of.ts";
import { readRoute } from "../route.ts";
import { sourceHealth } from "../schemas/desk.ts";
import { object } from "../schemas/shape.ts";

export const sources = readRoute({
  path: "/api/sources",
  operation: "sources",
  tag: "Sources",
  summary: "The sources that are polled, with their health, the worst first.",
  answer: object({ rows: Type.Array(sourceHealth) }),
  async handle({ store, now }) {
    return { body: { rows: await healthOf(store.sources, await store.sources.sources(), Date.parse(now)) } };
  },
});
