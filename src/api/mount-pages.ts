import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { DeskPage } from "../desk/page.ts";
import { ReadoutError } from "../errors.ts";
import { pathOf, refuseForeign } from "./guard.ts";
import { momentOf, type ServerParts } from "./moment-of.ts";
import { contextAt } from "./readers/record-parts.ts";
import { send } from "./send.ts";
import type { Sheet } from "./sheet.ts";
import { formatsOf, TWINS, twinOf } from "./twins.ts";

/** Serves every page of the desk, its twins, and its forms. */
export function mountPages(app: FastifyInstance, parts: ServerParts): void {
  for (const page of parts.settings.desk.pages) {
    app.get(page.path, (request, reply) => answerPage(page, request, reply, parts));
    if (page.post !== undefined) {
      app.post(page.path, (request, reply) => answerForm(page, request, reply, parts));
    }
  }
}

async function answerPage(
  page: DeskPage,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
): Promise<FastifyReply> {
  const path = pathOf(request.url);
  const format = twinOf(request.headers);
  if (format !== null && !formatsOf(page).includes(format)) {
    throw new ReadoutError(
      "desk/not-found",
      `${path} is not given as ${format}; there is ${["the page", ...formatsOf(page)].join(", ")}.`,
    );
  }
  const body = await parts.settings.readers.page({
    page: page.path,
    path,
    params: request.params as Readonly<Record<string, string>>,
    query: request.url.slice(path.length),
    format,
    moment: momentOf(parts),
  });
  if (format === null) return send(request, reply, "text/html; charset=utf-8", body as Sheet);
  const { mediaType, isDownload } = TWINS[format];
  if (isDownload) {
    const name = path.replace(/^\//, "").replace(/[^\w.-]+/g, "-") || "today";
    reply.header("content-disposition", `attachment; filename="${name}.${format}"`);
  }
  if ("bytes" in body) return send(request, reply, mediaType, body);
  return reply.type(mediaType).header("cache-control", "private, no-cache").send(Readable.from(body));
}

async function answerForm(
  page: DeskPage,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
): Promise<FastifyReply> {
  const { settings, access } = parts;
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  refuseForeign(request, access, form.get("csrf"));
  const context = await contextAt(settings.parts, momentOf(parts));
  const path = pathOf(request.url);
  const ask = {
    path,
    params: request.params as Readonly<Record<string, string>>,
    query: new URLSearchParams(request.url.slice(path.length)),
  };
  const next = await page.post!(context, ask, form, settings.writer);
  // Whoever has written something sees it on the next page.
  await settings.changes.catchUp();
  return reply.redirect(ownPath(next), 303);
}

/** A path of this desk; another site's address becomes the first page. */
export function ownPath(next: string): string {
  const base = "http://desk.invalid";
  if (!next.startsWith("/") || !URL.canParse(next, base)) return "/";
  const url = new URL(next, base);
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : "/";
}
