import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Desk, Frame } from "../../desk/page.ts";
import { ROUTES } from "../routes.ts";
import { sheetOf } from "../sheet.ts";
import { twinAddresses } from "../twins.ts";
import type { Readers } from "./readers.ts";
import { contextAt, type RecordParts } from "./record-parts.ts";

/** A document as text. */
export function htmlOf(document: unknown): string {
  return `<!doctype html>${renderToString(document as VNode)}`;
}

/** Reads and draws in the thread that asks. */
export function readersOver(desk: Desk, parts: RecordParts, assetOf: (name: string) => string): Readers {
  const pages = new Map(desk.pages.map((page) => [page.path, page]));
  return {
    last: 0,
    async page({ page: route, path, params, query, format, moment }) {
      const page = pages.get(route)!;
      const context = await contextAt(parts, moment);
      const ask = { path: decoded(path), params, query: new URLSearchParams(query) };
      const view = await page.load(context, ask);
      const frame: Frame = { ask, context, asset: assetOf, twins: twinAddresses(page, path + query) };
      if (format === null) {
        const title = page.titleOf?.(view) ?? page.title;
        return sheetOf(htmlOf(desk.document(title, page.render(view, frame), frame)));
      }
      if (format === "json") return sheetOf(JSON.stringify(page.twins?.json?.(view, frame) ?? view));
      const text = await page.twins![format]!(view, frame);
      return typeof text === "string" || text instanceof Uint8Array ? sheetOf(text) : text;
    },
    async read({ operation, params, query, moment }) {
      const route = ROUTES.find((one) => one.operation === operation);
      if (route?.method !== "get") throw new Error(`no route reads as "${operation}"`);
      const context = await contextAt(parts, moment);
      const ask = { params: params as never, query: query as never, body: undefined as never };
      const { body, tag } = await route.handle(context, { ...ask, ifMatch: null, once: undefined });
      return { sheet: sheetOf(JSON.stringify(body)), tag: tag ?? null };
    },
    async close() {},
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
