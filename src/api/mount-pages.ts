import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Ask, DeskPage, Frame, TwinFormat } from "../desk/page.ts";
import { ReadoutError } from "../errors.ts";
import type { Access } from "./access.ts";
import { pathOf, refuseForeign } from "./guard.ts";
import type { Assets } from "./mount-assets.ts";
import { contextNow } from "./page-context.ts";
import { send } from "./send.ts";
import type { ServerSettings } from "./server-settings.ts";
import { formatsOf, TWINS, twinAddresses, twinOf } from "./twins.ts";

/** What pages are served with. */
export interface PageParts {
  readonly settings: ServerSettings;
  readonly access: Access;
  readonly assets: Assets;
}

/** Serves every page of the desk, its twins, and its forms. */
export function mountPages(app: FastifyInstance, parts: PageParts): void {
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
  parts: PageParts,
): Promise<FastifyReply> {
  const ask = askOf(request);
  const format = twinOf(request.headers);
  if (format !== null && !formatsOf(page).includes(format)) {
    throw new ReadoutError(
      "desk/not-found",
      `${ask.path} is not given as ${format}; there is ${["the page", ...formatsOf(page)].join(", ")}.`,
    );
  }
  const context = await contextNow(parts.settings, parts.access);
  const view = await page.load(context, ask);
  const frame: Frame = { ask, context, asset: parts.assets.addressOf, twins: twinAddresses(page, request.url) };
  if (format !== null) return sendTwin(page, view, format, frame, request, reply);
  const title = page.titleOf?.(view) ?? page.title;
  const document = parts.settings.desk.document(title, page.render(view, frame), frame);
  return send(request, reply, "text/html; charset=utf-8", htmlOf(document));
}

/** A document as text. */
export function htmlOf(document: unknown): string {
  return `<!doctype html>${renderToString(document as VNode)}`;
}

async function sendTwin(
  page: DeskPage,
  view: unknown,
  format: TwinFormat,
  frame: Frame,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { mediaType, isDownload } = TWINS[format];
  if (isDownload) {
    const name = frame.ask.path.replace(/^\//, "").replace(/[^\w.-]+/g, "-") || "today";
    reply.header("content-disposition", `attachment; filename="${name}.${format}"`);
  }
  if (format === "json") {
    return send(request, reply, mediaType, JSON.stringify(page.twins?.json?.(view, frame) ?? view));
  }
  const text = await page.twins![format]!(view, frame);
  if (typeof text === "string" || text instanceof Uint8Array) return send(request, reply, mediaType, text);
  return reply.type(mediaType).header("cache-control", "private, no-cache").send(Readable.from(text));
}

async function answerForm(
  page: DeskPage,
  request: FastifyRequest,
  reply: FastifyReply,
  { settings, access }: PageParts,
): Promise<FastifyReply> {
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  refuseForeign(request, access, form.get("csrf"));
  const context = await contextNow(settings, access);
  const next = await page.post!(context, askOf(request), form, settings.writer);
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

function askOf(request: FastifyRequest): Ask {
  const { url } = request;
  const at = url.indexOf("?");
  return {
    path: decodedPath(pathOf(url)),
    params: request.params as Readonly<Record<string, string>>,
    query: new URLSearchParams(at < 0 ? "" : url.slice(at)),
  };
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
