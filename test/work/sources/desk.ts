import type { IncomingMessage, ServerResponse } from "node:http";
import type { Article } from "../../../src/model/article.ts";
import {
  newSourceState,
  type Source,
  type SourceForm,
  type SourceItem,
  type SourceState,
} from "../../../src/model/source.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../../src/store/store.ts";
import type { Clock } from "../../../src/work/clock.ts";
import { type FetchSettings, openFetcher } from "../../../src/work/fetch/open-fetcher.ts";
import { openIntake } from "../../../src/work/sources/open-intake.ts";
import { fetchOnce } from "../../../src/work/sources/poll-sources.ts";
import type { PollTools } from "../../../src/work/sources/take-turn.ts";
import { type LocalServer, serve, testSettings } from "../local-server.ts";

/** The day on which these tests play. */
export const NOON = Date.parse("2026-03-05T12:00:00Z");

/** A clock that stands where it is set. */
export interface TestClock extends Clock {
  at: number;
}

/** A desk that polls for real: a store, a fetcher, servers, and the articles it was handed. */
export interface TestDesk {
  readonly store: Store;
  readonly tools: PollTools;
  readonly clock: TestClock;
  readonly articles: Article[];
  serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<LocalServer>;
  source(url: string, form?: SourceForm, name?: string): Promise<Source>;
  /** Polls these sources once, or all. */
  fetch(...sources: readonly Source[]): Promise<void>;
  state(source: Source): Promise<SourceState>;
  items(source: Source): Promise<readonly SourceItem[]>;
  close(): Promise<void>;
}

export async function testDesk(changes: Partial<FetchSettings> = {}, path = ":memory:"): Promise<TestDesk> {
  const store = await openSqliteStore(path);
  const clock: TestClock = { at: NOON, now: () => clock.at, sleep: async () => undefined };
  const fetcher = openFetcher(testSettings({ clock, ...changes }));
  const articles: Article[] = [];
  const servers: LocalServer[] = [];
  const tools: PollTools = {
    store,
    fetcher,
    clock,
    intake: openIntake(),
    random: () => 0.5,
    deliver: async (batch) => {
      articles.push(...batch);
    },
  };
  return {
    store,
    tools,
    clock,
    articles,
    async serve(handler) {
      const server = await serve(handler);
      servers.push(server);
      return server;
    },
    async source(url, form = "feed", name = "Fjord News") {
      const source: Source = {
        id: `source:${url}`,
        url,
        form,
        name,
        site: null,
        language: "en",
        addedAt: "2026-03-01T00:00:00Z",
      };
      await store.sources.addSource(source, newSourceState(source.id, clock.at));
      return source;
    },
    async fetch(...sources) {
      const ids = (sources.length > 0 ? sources : await store.sources.sources()).map((s) => s.id);
      await fetchOnce(ids, tools, { atOnce: 4 });
    },
    state: async (source) => (await store.sources.states([source.id]))[0]!,
    async items(source) {
      const troubled = await store.sources.troubledItems(source.id, 1_000);
      const waiting = await store.sources.waitingItems(source.id, Number.MAX_SAFE_INTEGER, 1_000);
      return [...new Map([...troubled, ...waiting].map((item) => [item.key, item])).values()];
    },
    async close() {
      await Promise.all([fetcher.close(), store.close(), ...servers.map((server) => server.close())]);
    },
  };
}

/** One `<item>` of an RSS feed. */
export function item(fields: { link?: string; guid?: string; title?: string; date?: string; text?: string }): string {
  const tag = (name: string, value: string | undefined) =>
    value === undefined ? "" : `<${name}>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${name}>`;
  return `<item>${tag("title", fields.title)}${tag("link", fields.link)}${tag("guid", fields.guid)}${tag("pubDate", fields.date)}${tag("description", fields.text)}</item>`;
}

export function rss(...items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Fjord News</title><link>http://fjord.example/</link>${items.join("")}</channel></rss>`;
}

const FILLER =
  "The ministers of Norway and Iceland met in Bergen to speak about fishing rights in the northern waters, and agreed to meet again before the summer.";

/** A page with a story of three paragraphs. */
export function story(title: string, options: { readonly date?: string; readonly body?: string } = {}): string {
  const date = options.date === undefined ? "" : `<meta property="article:published_time" content="${options.date}">`;
  const body = options.body ?? [1, 2, 3].map((n) => `<p>${title}: part ${n}. ${FILLER} ${FILLER}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${title}</title>${date}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article></body></html>`;
}

export type Routes = Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;

/** Serves routes; a route may be changed while the server runs. */
export function routes(table: Routes): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const found = table[request.url!];
    if (found === undefined) response.writeHead(404).end();
    else if (typeof found === "string") {
      response.writeHead(200, {
        "content-type": found.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8",
      });
      response.end(found);
    } else found(request, response);
  };
}
