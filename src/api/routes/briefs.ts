import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import type { Brief } from "../../model/brief.ts";
import { contentId } from "../../model/id.ts";
import { readRoute, writeRoute } from "../route.ts";
import { brief, briefFields } from "../schemas/desk.ts";
import { idParam } from "../schemas/queries.ts";
import { instant, object, text, whole } from "../schemas/shape.ts";

const briefHead = object(
  { id: text(), title: text(), by: text(), madeAt: instant(), changedAt: instant(), version: whole(), facts: whole() },
  { title: "BriefHead", description: "A brief in a list." },
);

export const findBriefs = readRoute({
  path: "/api/briefs",
  operation: "findBriefs",
  tag: "Briefs",
  summary: "The briefs of the desk, the one changed last first.",
  answer: object({ rows: Type.Array(briefHead) }),
  async handle({ store }) {
    const all = await store.desk.briefs();
    const rows = all.map(({ id, title, by, madeAt, changedAt, version, facts }) => ({
      id,
      title,
      by,
      madeAt,
      changedAt,
      version,
      facts: facts.length,
    }));
    return { body: { rows } };
  },
});

const sent = object(briefFields, { title: "NewBrief" });

export const addBrief = writeRoute({
  method: "post",
  path: "/api/briefs",
  operation: "addBrief",
  tag: "Briefs",
  summary: "Begin a brief.",
  body: sent,
  answer: brief,
  status: 201,
  isOnce: true,
  async handle({ writer, reader, now }, { body, once }) {
    const id = contentId("brief", reader, now, body.title, once?.key ?? "");
    const made: Brief = { id, by: reader, madeAt: now, changedAt: now, version: 1, ...body };
    const stored = await writer.saveBrief(made, once);
    return { body: stored, tag: String(stored.version), location: `/api/briefs/${stored.id}` };
  },
});

export const briefById = readRoute({
  path: "/api/briefs/{id}",
  operation: "brief",
  tag: "Briefs",
  summary: "A brief; its ETag begins with its version.",
  params: idParam,
  answer: brief,
  faults: ["api/not-found"],
  async handle({ store }, { params: { id } }) {
    const found = await store.desk.brief(id);
    if (found === null) throw noBrief(id);
    return { body: found, tag: String(found.version) };
  },
});

export const changeBrief = writeRoute({
  method: "put",
  path: "/api/briefs/{id}",
  operation: "changeBrief",
  tag: "Briefs",
  summary: "Store the next version of a brief.",
  about:
    "`If-Match` names the version that was loaded; where somebody else has stored another since, 412 says so and nothing is lost.",
  params: idParam,
  body: sent,
  answer: brief,
  faults: ["api/not-found", "api/no-precondition", "briefs/changed"],
  isConditional: true,
  async handle({ store, writer, reader, now }, { params: { id }, body, ifMatch }) {
    const version = Number(ifMatch);
    if (ifMatch === null || !Number.isInteger(version)) {
      throw new ReadoutError(
        "api/no-precondition",
        'say which version you changed: If-Match: "3". The ETag of the brief begins with it.',
      );
    }
    const found = await store.desk.brief(id);
    if (found === null) throw noBrief(id);
    const next: Brief = { ...found, ...body, by: reader, changedAt: now, version: version + 1 };
    return { body: await writer.saveBrief(next), tag: String(next.version) };
  },
});

export const removeBrief = writeRoute({
  method: "delete",
  path: "/api/briefs/{id}",
  operation: "removeBrief",
  tag: "Briefs",
  summary: "Throw a brief away.",
  params: idParam,
  answer: null,
  status: 204,
  faults: ["api/not-found"],
  async handle({ writer }, { params: { id } }) {
    if (!(await writer.removeBrief(id))) throw noBrief(id);
    return { body: null };
  },
});

function noBrief(id: string): ReadoutError {
  return new ReadoutError("api/not-found", `there is no brief "${id}". /api/briefs lists them.`);
}
