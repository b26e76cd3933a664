import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { contentId } from "../../model/id.ts";
import { readRoute, writeRoute } from "../route.ts";
import { watch } from "../schemas/desk.ts";
import { idParam, searchWords, wordsOf } from "../schemas/queries.ts";
import { object } from "../schemas/shape.ts";

export const findWatches = readRoute({
  path: "/api/watches",
  operation: "findWatches",
  tag: "Watches",
  summary: "Standing questions.",
  answer: object({ rows: Type.Array(watch) }),
  async handle({ store }) {
    return { body: { rows: await store.watches() } };
  },
});

export const addWatch = writeRoute({
  method: "post",
  path: "/api/watches",
  operation: "addWatch",
  tag: "Watches",
  summary: "Keep a search as a standing question. The same name and query again change nothing.",
  body: object({ name: Type.String({ minLength: 1, maxLength: 200 }), query: searchWords }),
  answer: watch,
  status: 201,
  faults: ["api/bad-query"],
  async handle({ store, writer, now }, { body: { name, query } }) {
    wordsOf(query);
    const id = contentId("watch", name, query);
    await writer.addWatch({ id, name, query, since: now });
    const kept = (await store.watches()).find((one) => one.id === id);
    return { body: kept ?? { id, name, query, since: now }, location: "/api/watches" };
  },
});

export const removeWatch = writeRoute({
  method: "delete",
  path: "/api/watches/{id}",
  operation: "removeWatch",
  tag: "Watches",
  summary: "End a standing question.",
  params: idParam,
  answer: null,
  status: 204,
  faults: ["api/not-found"],
  async handle({ writer }, { params: { id } }) {
    if (!(await writer.removeWatch(id)))
      throw new ReadoutError("api/not-found", `there is no watch "${id}". /api/watches lists them.`);
    return { body: null };
  },
});
