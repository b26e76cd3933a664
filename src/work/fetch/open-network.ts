import { ReadoutError } from "../../errors.ts";
import { systemClock } from "../clock.ts";
import type { Intake } from "../sources/intake.ts";
import { openIntake } from "../sources/open-intake.ts";
import { type AllowedRange, readRange } from "./addresses.ts";
import { type Proxies, proxiesFrom, proxyUrl } from "./choose-proxy.ts";
import { type Fetcher, openFetcher, PAGE_LIMITS } from "./open-fetcher.ts";
import { systemResolve } from "./safe-agent.ts";

/** The way to the network as an operator sets it; plain values, so that a thread can be started with them. */
export interface NetworkSettings {
  /** Of the program; publishers see it in the user agent. */
  readonly version: string;
  /** Mail address or page at which a publisher reaches the desk. */
  readonly contact: string | null;
  /** Private addresses and ranges that may be fetched all the same. */
  readonly allow: readonly string[];
  /** Between two requests to one host; null for what a patient reader takes. */
  readonly pauseMs: number | null;
  /** `HTTPS_PROXY` and its kin are read from here. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Network {
  readonly fetcher: Fetcher;
  readonly intake: Intake;
}

const CONNECT_MS = 10_000;
const HOSTS_AT_ONCE = 24;
const PAUSE_MS = 1_000;
const RETRIES = 2;

/** Opens the way to the network; close its fetcher to let go of the connections. */
export function openNetwork({ version, contact, allow, pauseMs, env }: NetworkSettings): Network {
  const fetcher = openFetcher({
    contact,
    version,
    allowed: allow.map((text) => rangeOf(text, readRange(text))),
    proxies: checkedProxies(proxiesFrom(env)),
    resolve: systemResolve,
    clock: systemClock,
    random: Math.random,
    pauseMs: pauseMs ?? PAUSE_MS,
    hostsAtOnce: HOSTS_AT_ONCE,
    retries: RETRIES,
    connectMs: CONNECT_MS,
    page: PAGE_LIMITS,
  });
  return { fetcher, intake: openIntake() };
}

function rangeOf(text: string, range: AllowedRange | null): AllowedRange {
  if (range !== null) return range;
  throw new ReadoutError(
    "fetch/bad-range",
    `"${text}" is to be allowed (--allow-address, or "allow" in readout.toml), expected an address or a range such as 10.1.0.0/16 or fd00::/8.`,
  );
}

function checkedProxies(proxies: Proxies): Proxies {
  for (const proxy of [proxies.http, proxies.https]) {
    if (proxy === null || /^https?:$/.test(proxyUrl(proxy)?.protocol ?? "")) continue;
    throw new ReadoutError(
      "fetch/bad-proxy",
      `the proxy "${proxy}" (HTTP_PROXY and its kin, or "proxy" in readout.toml) is no HTTP proxy; expected an address such as http://proxy.example.org:3128.`,
    );
  }
  return proxies;
}
