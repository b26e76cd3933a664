import { readRoute } from "../route.ts";
import { counts } from "../schemas/desk.ts";
import { day, instant, object, text, whole } from "../schemas/shape.ts";

export const status = readRoute({
  path: "/api/status",
  operation: "status",
  tag: "Desk",
  summary: "What the desk is and holds.",
  answer: object({
    version: text("of the program"),
    analyser: text("version of the analyser"),
    reader: text("who reads and decides"),
    now: instant(),
    today: day(),
    lastChange: whole("number of the last change in the log"),
    counts,
  }),
  async handle({ store, version, analyser, reader, now, today, lastChange }) {
    return { body: { version, analyser, reader, now, today, lastChange, counts: await store.counts(analyser) } };
  },
});
