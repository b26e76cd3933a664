import { parseHTML } from "linkedom";
import type { ServedDesk } from "./serve-desk.ts";

/** A page as a browser would get it. */
export interface Crawled {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers: Headers;
  /** Parsed, where it is HTML. */
  readonly document: Document | null;
}

/** Follows every link of these pages to the desk itself, breadth first, and gives what answers. */
export async function crawl(desk: ServedDesk, from: readonly string[], most: number): Promise<readonly Crawled[]> {
  const seen = new Set(from);
  const queue = [...from];
  const crawled: Crawled[] = [];
  for (let path = queue.shift(); path !== undefined && crawled.length < most; path = queue.shift()) {
    const page = await fetchPage(desk, path);
    crawled.push(page);
    for (const next of page.document === null ? [] : linksOf(page.document, desk.url + path)) {
      const url = new URL(next);
      const own = url.pathname + url.search;
      if (url.origin !== desk.url || seen.has(own)) continue;
      seen.add(own);
      queue.push(own);
    }
  }
  return crawled;
}

/** One page. */
export async function fetchPage(desk: ServedDesk, path: string): Promise<Crawled> {
  const response = await desk.get(path, { accept: "text/html,*/*;q=0.8" });
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  const document = type.startsWith("text/html") ? (parseHTML(text).document as unknown as Document) : null;
  return { path, status: response.status, type, text, headers: response.headers, document };
}

function linksOf(document: Document, base: string): string[] {
  return [...document.querySelectorAll("a[href]")].flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    return URL.canParse(href, base) ? new URL(href, base).href : [];
  });
}
