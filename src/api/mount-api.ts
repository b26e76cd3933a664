import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ReadoutError } from "../errors.ts";
import type { Once } from "../work/serve/writer.ts";
import { refuseForeign } from "./guard.ts";
import { momentOf, type ServerParts } from "./moment-of.ts";
import { openApi } from "./openapi.ts";
import { contextAt } from "./readers/record-parts.ts";
import type { ReadRoute, WriteRoute } from "./route.ts";
import { changesPath } from "./routes/changes.ts";
import { ROUTES } from "./routes.ts";
import { send } from "./send.ts";
import { sheetOf } from "./sheet.ts";
import { openStreams, wantsStream } from "./stream-changes.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Serves every route of the API, and its description. */
export function mountApi(app: FastifyInstance, parts: ServerParts): void {
  const { settings } = parts;
  const streams = openStreams(settings);
  app.addHook("preClose", async () => streams.close());
  const document = sheetOf(JSON.stringify(openApi(settings.parts.version)));
  app.get("/api/openapi.json", (request, reply) => send(request, reply, JSON_TYPE, document));

  for (const route of ROUTES) {
    const { method, params, query, body } = route;
    app.route({
      method,
      url: route.path.replace(/\{(\w+)\}/g, ":$1"),
      schema: {
        ...(params === undefined ? {} : { params }),
        ...(query === undefined ? {} : { querystring: query }),
        ...(body === undefined ? {} : { body }),
      },
      handler: (request, reply) => {
        if (route.path === changesPath && wantsStream(request)) return streams.open(request, reply);
        return route.method === "get"
          ? answerRead(route, request, reply, parts)
          : answerWrite(route, request, reply, parts);
      },
    });
  }
}

async function answerRead(
  { operation }: ReadRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
): Promise<FastifyReply> {
  const { params, query } = request;
  const answer = await parts.settings.readers.read({ operation, params, query, moment: momentOf(parts) });
  return send(request, reply, JSON_TYPE, answer.sheet, answer.tag);
}

async function answerWrite(
  route: WriteRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
): Promise<FastifyReply> {
  refuseForeign(request, parts.access, null);
  const { writer, changes, parts: record } = parts.settings;
  const context = { ...(await contextAt(record, momentOf(parts))), writer, changes };
  const { body, tag, location } = await route.handle(context, {
    params: request.params as never,
    query: request.query as never,
    body: request.body as never,
    ifMatch: route.isConditional ? ifMatchOf(request) : null,
    once: route.isOnce ? onceOf(request) : undefined,
  });
  // Who has written something sees it in the next answer.
  await changes.catchUp();
  reply.code(route.status).header("cache-control", "no-store");
  if (location !== undefined) reply.header("location", location);
  if (tag !== undefined) reply.header("etag", `W/"${tag}"`);
  return route.answer === null ? reply.send() : reply.type(JSON_TYPE).send(JSON.stringify(body));
}

/** What the asker saw: the first part of the ETag, with or without its quotes and its sign of weakness. */
function ifMatchOf({ headers }: FastifyRequest): string | null {
  const header = headers["if-match"];
  if (header === undefined || header.trim() === "*") return null;
  const match = /^\s*(?:W\/)?"?([^".,]+)(?:\.[^"]*)?"?\s*$/.exec(header);
  if (match === null) {
    throw new ReadoutError("api/bad-request", `If-Match: expected one ETag of this desk, got ${header.slice(0, 80)}.`);
  }
  return match[1]!;
}

function onceOf({ headers, method, url, body }: FastifyRequest): Once | undefined {
  const key = headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new ReadoutError("api/bad-request", "Idempotency-Key: expected up to 200 printable characters.");
  }
  const print = createHash("sha256")
    .update(JSON.stringify([method, url, body]))
    .digest("hex");
  return { key: `${url} ${key}`, print };
}
