import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { systemClock } from "../../src/work/clock.ts";
import { readRange } from "../../src/work/fetch/addresses.ts";
import { NO_PROXIES } from "../../src/work/fetch/choose-proxy.ts";
import { type FetchSettings, PAGE_LIMITS } from "../../src/work/fetch/open-fetcher.ts";
import { systemResolve } from "../../src/work/fetch/safe-agent.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on loopback, with a list of what was asked of it. */
export interface LocalServer {
  readonly url: string;
  readonly host: string;
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

/** Starts a server; the test ends it. */
export async function serve(handler: Handler): Promise<LocalServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    requests.push(request);
    // A long run makes many; tests look at the latest.
    if (requests.length > 100) requests.shift();
    response.on("error", () => undefined);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves fixed texts by path; everything else is 404. */
export function texts(pages: Readonly<Record<string, string>>, type = "text/html; charset=utf-8"): Handler {
  return (request, response) => {
    const text = pages[request.url!];
    if (text === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(text);
  };
}

/** Settings for a test: loopback allowed, no pauses, no second tries, short limits. */
export function testSettings(changes: Partial<FetchSettings> = {}): FetchSettings {
  return {
    contact: "desk@example.org",
    version: "0",
    allowed: [readRange("127.0.0.1")!],
    proxies: NO_PROXIES,
    resolve: systemResolve,
    clock: systemClock,
    random: () => 0.5,
    pauseMs: 0,
    hostsAtOnce: 8,
    retries: 0,
    connectMs: 2_000,
    page: { ...PAGE_LIMITS, headersMs: 1_000, idleMs: 1_000, totalMs: 1_500 },
    ...changes,
  };
}
