import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ReadoutError } from "../errors.ts";
import type { Once } from "../work/serve/writer.ts";
import { refuseForeign } from "./guard.ts";
import type { PageParts } from "./mount-pages.ts";
import { openApi } from "./openapi.ts";
import { contextNow } from "./page-context.ts";
import type { ApiContext, ApiRoute } from "./route.ts";
import { changesPath } from "./routes/changes.ts";
import { ROUTES } from "./routes.ts";
import { send } from "./send.ts";
import { openStreams, wantsStream } from "./stream-changes.ts";

const JSON_TYPE = "application/json; charset=utf-8";

/** Serves every route of the API, and its description. */
export function mountApi(app: FastifyInstance, parts: PageParts): void {
  const { settings, access } = parts;
  const streams = openStreams(settings);
  app.addHook("preClose", async () => streams.close());
  const document = JSON.stringify(openApi(settings.version));
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
      handler: async (request, reply) => {
        if (route.path === changesPath && wantsStream(request)) return streams.open(request, reply);
        if (method !== "get") refuseForeign(request, access, null);
        const { writer, changes, version } = settings;
        const context = { ...(await contextNow(settings, access)), writer, changes, version };
        return answer(route, context, request, reply);
      },
    });
  }
}

async function answer(
  route: ApiRoute,
  context: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { body, tag, location } = await route.handle(context, {
    params: request.params as never,
    query: request.query as never,
    body: request.body as never,
    ifMatch: route.isConditional ? ifMatchOf(request) : null,
    once: route.isOnce ? onceOf(request) : undefined,
  });
  const isRead = route.method === "get";
  // Who has written something sees it in the next answer.
  if (!isRead) await context.changes.catchUp();
  if (location !== undefined) reply.header("location", location);
  if (isRead) return send(request, reply, JSON_TYPE, JSON.stringify(body), tag ?? null);
  reply.code(route.status).header("cache-control", "no-store");
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
