import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { readRoute, writeRoute } from "../route.ts";
import { instant, object, orNull, text } from "../schemas/shape.ts";

const look = object({ reader: text(), at: orNull(instant("until when everything has been seen")) }, { title: "Look" });

export const lastLook = readRoute({
  path: "/api/look",
  operation: "lastLook",
  tag: "Look",
  summary: "When the desk was last marked as seen.",
  answer: look,
  async handle({ reader, lastLook }) {
    return { body: { reader, at: lastLook } };
  },
});

export const markLook = writeRoute({
  method: "put",
  path: "/api/look",
  operation: "markLook",
  tag: "Look",
  summary: "Mark the desk as seen until an instant.",
  body: object({
    at: Type.Optional(
      Type.String({ maxLength: 40, description: "ISO 8601 instant, not in the future; now where it is left out" }),
    ),
  }),
  answer: look,
  faults: ["api/bad-query"],
  async handle({ reader, writer, now }, { body: { at = now } }) {
    const ms = Date.parse(at);
    if (Number.isNaN(ms) || ms > Date.parse(now)) {
      throw new ReadoutError("api/bad-query", `"${at}" is no instant before now, such as ${now}.`);
    }
    const seen = new Date(ms).toISOString();
    await writer.markLook(reader, seen);
    return { body: { reader, at: seen } };
  },
});
