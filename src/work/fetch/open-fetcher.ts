import { type Dispatcher, ProxyAgent } from "undici";
import type { Clock } from "../clock.ts";
import type { AllowedRange } from "./addresses.ts";
import { chooseProxy, type Proxies, proxyUrl } from "./choose-proxy.ts";
import { FetchFailure, lasting, passing } from "./fetch-failure.ts";
import { fetchPage, type Page, type PageLimits, type PageRequest, type PageTools } from "./fetch-page.ts";
import { hostTurns } from "./host-turns.ts";
import { isAllowedByRobots, OPEN_ROBOTS, type Robots, readRobots } from "./robots.ts";
import { publicAddresses, type Resolve, safeAgent } from "./safe-agent.ts";
import { hostOf } from "./vet-url.ts";

/** How the network is used; everything that a test or an operator may want otherwise. */
export interface FetchSettings {
  /** Mail address or page at which a publisher reaches the desk; part of the user agent. */
  readonly contact: string | null;
  readonly version: string;
  /** Private ranges that may be visited all the same. */
  readonly allowed: readonly AllowedRange[];
  readonly proxies: Proxies;
  readonly resolve: Resolve;
  readonly clock: Clock;
  /** 0 to 1, for spreading what would come at once. */
  readonly random: () => number;
  /** Pause between two requests to one host, unless its robots.txt asks for a longer one. */
  readonly pauseMs: number;
  readonly hostsAtOnce: number;
  /** More tries within one request, for failures that pass. */
  readonly retries: number;
  readonly connectMs: number;
  readonly page: PageLimits;
}

/** Whether a site's robots.txt is asked: pages are, the address that a person typed is not. */
export interface FetchRequest extends PageRequest {
  readonly heedsRobots: boolean;
}

/** Reads addresses politely and safely. */
export interface Fetcher {
  /** Throws a `FetchFailure`. */
  get(request: FetchRequest): Promise<Page>;
  /** The site's robots.txt; a site without one says nothing. */
  robots(url: string): Promise<Robots>;
  close(): Promise<void>;
}

/** Limits that a slow ministry keeps and a drip does not. */
export const PAGE_LIMITS: PageLimits = {
  headersMs: 20_000,
  idleMs: 15_000,
  totalMs: 60_000,
  redirects: 10,
  size: { wireBytes: 32 * 1024 * 1024, unpackedBytes: 64 * 1024 * 1024 },
};

const ROBOTS_KEPT_MS = 24 * 3_600_000;
const ROBOTS_KEPT_AFTER_FAILURE_MS = 10 * 60_000;
const LONGEST_WAIT_MS = 20_000;
const AGENT = "Readout";

/** Opens a fetcher; close it to let go of its connections. */
export function openFetcher(settings: FetchSettings): Fetcher {
  const { clock, allowed, proxies } = settings;
  const vetting = { resolve: settings.resolve, allowed, connectMs: settings.connectMs };
  const straight = safeAgent(vetting);
  const throughProxy = new Map<string, Dispatcher>();
  const turns = hostTurns(clock, settings.hostsAtOnce);
  const robotsOf = new Map<string, { readonly until: number; readonly robots: Promise<Robots> }>();
  /** What each site's robots.txt asks for between two requests. */
  const delays = new Map<string, number>();
  const tools: PageTools = {
    allowed,
    limits: settings.page,
    userAgent: `${AGENT}/${settings.version}${settings.contact === null ? "" : ` (+${settings.contact})`}`,
    now: clock.now,
    inTurn: (url, work) => turns.take(url.host, Math.max(settings.pauseMs, delays.get(url.origin) ?? 0), work),
    dispatcherFor: async (url) => {
      const proxy = chooseProxy(url, proxies);
      if (proxy === null) return straight;
      await vetBehindProxy(url, vetting);
      const known = throughProxy.get(proxy) ?? openProxy(proxy, settings.connectMs);
      throughProxy.set(proxy, known);
      return known;
    },
  };

  const persistently = async (request: PageRequest): Promise<Page> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await fetchPage(request, tools);
      } catch (error) {
        const waitMs = retryWait(error, attempt, settings);
        if (waitMs === null || request.signal?.aborted) throw error;
        await clock.sleep(waitMs, request.signal);
      }
    }
  };

  const readRobotsOf = async (origin: string): Promise<Robots> => {
    try {
      const page = await persistently({
        url: `${origin}/robots.txt`,
        accept: "text/plain, */*;q=0.5",
        takesPart: true,
      });
      const said = readRobots(new TextDecoder().decode(page.bytes), AGENT);
      if (said.crawlDelayMs !== null) delays.set(origin, said.crawlDelayMs);
      return said;
    } catch (error) {
      // No such file, or one that is not shown to anyone: nothing is forbidden. A server that is down might forbid.
      if (error instanceof FetchFailure && error.isLasting && error.code !== "fetch/private-address")
        return OPEN_ROBOTS;
      throw error;
    }
  };
  const robots = (url: string): Promise<Robots> => {
    const { origin } = new URL(url);
    const kept = robotsOf.get(origin);
    if (kept !== undefined && kept.until > clock.now()) return kept.robots;
    const asked = readRobotsOf(origin);
    robotsOf.set(origin, { until: clock.now() + ROBOTS_KEPT_MS, robots: asked });
    asked.catch(() => robotsOf.set(origin, { until: clock.now() + ROBOTS_KEPT_AFTER_FAILURE_MS, robots: asked }));
    return asked;
  };
  const heed = async (url: URL): Promise<void> => {
    const said = await robots(url.href).catch((cause: unknown) => {
      if (cause instanceof FetchFailure && cause.isLasting) throw cause;
      throw passing(
        "fetch/robots-unread",
        `${url.href} waits: the robots.txt of ${url.host} could not be read, and it may forbid the page.`,
        cause,
      );
    });
    if (isAllowedByRobots(said, url)) return;
    throw lasting(
      "fetch/robots",
      `${url.href} is closed to robots by ${url.origin}/robots.txt. Ask the publisher; the feed's own text is still read.`,
    );
  };

  return {
    robots,
    get: (request) => persistently({ ...request, ...(request.heedsRobots ? { mayVisit: heed } : {}) }),
    async close() {
      await Promise.all([straight, ...throughProxy.values()].map((agent) => agent.destroy()));
    },
  };
}

/** How long to wait before another try at once; null when the schedule should take over. */
function retryWait(error: unknown, attempt: number, settings: FetchSettings): number | null {
  if (!(error instanceof FetchFailure) || error.isLasting || attempt >= settings.retries) return null;
  // A server that asks for patience and one that drips are not asked again at once.
  if (error.code === "fetch/too-slow" || error.code === "fetch/robots-unread") return null;
  const backOff = 1_000 * 2 ** attempt * (0.5 + settings.random());
  const waitMs = error.retryAfterMs ?? backOff;
  return waitMs <= LONGEST_WAIT_MS ? waitMs : null;
}

/** The proxy is the operator's own choice and may be private; where it leads is vetted as far as this machine can tell. */
async function vetBehindProxy(url: URL, vetting: Parameters<typeof publicAddresses>[1]): Promise<void> {
  try {
    await publicAddresses(hostOf(url), vetting);
  } catch (error) {
    // Behind a proxy names often resolve for the proxy alone.
    if (!(error instanceof FetchFailure) || error.code !== "fetch/no-such-host") throw error;
  }
}

function openProxy(text: string, connectMs: number): Dispatcher {
  // Plain http goes to the proxy as it is: most allow CONNECT to port 443 only.
  return new ProxyAgent({
    uri: proxyUrl(text)?.href ?? text,
    proxyTunnel: false,
    connections: 1,
    requestTls: { timeout: connectMs },
    proxyTls: { timeout: connectMs },
  });
}
