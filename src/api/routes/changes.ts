import { Type } from "typebox";
import { readRoute } from "../route.ts";
import { change } from "../schemas/desk.ts";
import { object, whole } from "../schemas/shape.ts";

export const changesPath = "/api/changes";

export const changes = readRoute({
  path: changesPath,
  operation: "changes",
  tag: "Changes",
  summary: "What adding, deciding and rebuilding did to the record, as a list or as a stream.",
  about:
    "With `Accept: text/event-stream` the answer is a stream of server-sent events named `change`, each with its `seq` as id and the change as data; it begins after `after`, or after `Last-Event-ID`, or now, and goes on until the asker leaves. A comment every 15 seconds keeps the connection open.",
  query: object({
    after: Type.Optional(Type.Integer({ minimum: 0, description: "the `seq` to begin after" })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000, default: 500 })),
  }),
  answer: object({ rows: Type.Array(change), last: whole("number of the last change there is") }),
  async handle({ store, lastChange }, { query: { after = 0, limit = 500 } }) {
    return { body: { rows: await store.changesSince(after, limit), last: lastChange } };
  },
});
