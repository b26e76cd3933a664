import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { AllowedRange } from "./addresses.ts";
import { type FetchFailure, lasting } from "./fetch-failure.ts";
import { connectionFailure, statusFailure } from "./name-failure.ts";
import { type SizeCaps, unpack } from "./unpack.ts";
import { vetUrl } from "./vet-url.ts";

/** One address to read, and what is known of it from last time. */
export interface PageRequest {
  readonly url: string;
  readonly accept?: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Take what came before the end of a body that is too big or breaks off; otherwise that is a failure. */
  readonly takesPart?: boolean;
  readonly signal?: AbortSignal;
  /** Asked before every hop; throws to refuse it. */
  readonly mayVisit?: (url: URL) => Promise<void>;
}

/** What a server answered. */
export interface Page {
  /** Where it was found in the end. */
  readonly url: string;
  /** False when nothing changed since the `etag` or `lastModified` given. */
  readonly isFresh: boolean;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long the server says the answer stays good. */
  readonly maxAgeMs: number | null;
  /** True when every redirect on the way said "permanently". */
  readonly hasMoved: boolean;
  readonly isCut: boolean;
}

export interface PageLimits {
  readonly headersMs: number;
  /** Longest silence within a body. */
  readonly idleMs: number;
  readonly totalMs: number;
  readonly redirects: number;
  readonly size: SizeCaps;
}

/** What a page is read with. */
export interface PageTools {
  /** The way to this address: straight, or through a proxy. */
  readonly dispatcherFor: (url: URL) => Promise<Dispatcher>;
  readonly allowed: readonly AllowedRange[];
  readonly userAgent: string;
  readonly limits: PageLimits;
  readonly now: () => number;
  /** Runs the work when it is the host's turn. */
  readonly inTurn: <T>(url: URL, work: () => Promise<T>) => Promise<T>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** Reads one address: vetted, bounded in time and size, redirects followed by hand. Throws a `FetchFailure`. */
export async function fetchPage(request: PageRequest, tools: PageTools): Promise<Page> {
  const { limits, allowed } = tools;
  const visited = new Set<string>();
  let hasMoved = true;
  // One purse of time for all hops: a server cannot fill it anew by redirecting.
  let leftMs = limits.totalMs;
  for (let url = vetUrl(request.url, null, allowed); ; ) {
    if (visited.has(url.href)) throw lasting("fetch/endless-redirect", `${request.url} redirects in a circle.`);
    visited.add(url.href);
    await request.mayVisit?.(url);
    const here = url;
    const answer = await tools.inTurn(here, async (): Promise<Page | Hop> => {
      const limit = AbortSignal.timeout(Math.max(1, leftMs));
      const began = performance.now();
      const hop = await visit(here, request, tools, limit);
      leftMs -= Math.round(performance.now() - began);
      return hop;
    });
    if (!("location" in answer)) return { ...answer, hasMoved: hasMoved && visited.size > 1 };
    if (visited.size > limits.redirects) {
      throw lasting("fetch/endless-redirect", `${request.url} redirects more than ${limits.redirects} times.`);
    }
    hasMoved &&= PERMANENT.has(answer.status);
    url = vetUrl(answer.location, url.href, allowed);
  }
}

/** A redirect. */
interface Hop {
  readonly status: number;
  readonly location: string;
}

async function visit(url: URL, request: PageRequest, tools: PageTools, limit: AbortSignal): Promise<Page | Hop> {
  const signal = request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]);
  const answer = await ask(url, request, tools, signal);
  const location = REDIRECTS.has(answer.statusCode) ? header(answer, "location") : null;
  if (location === null) return await read(url, answer, request, tools, limit);
  drop(answer.body);
  return { status: answer.statusCode, location };
}

async function ask(
  url: URL,
  request: PageRequest,
  tools: PageTools,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const headers: Record<string, string> = {
    "user-agent": tools.userAgent,
    accept: request.accept ?? "text/html, application/xhtml+xml, */*;q=0.8",
    "accept-encoding": "gzip, deflate, br",
  };
  if (request.etag) headers["if-none-match"] = request.etag;
  if (request.lastModified) headers["if-modified-since"] = request.lastModified;
  try {
    const dispatcher = await tools.dispatcherFor(url);
    return await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers,
      signal,
      headersTimeout: tools.limits.headersMs,
      bodyTimeout: tools.limits.idleMs,
    });
  } catch (error) {
    throw connectionFailure(url, error);
  }
}

async function read(
  url: URL,
  answer: Dispatcher.ResponseData,
  request: PageRequest,
  tools: PageTools,
  limit: AbortSignal,
): Promise<Page> {
  const page = {
    url: url.href,
    contentType: header(answer, "content-type"),
    etag: sendable(header(answer, "etag")),
    lastModified: sendable(header(answer, "last-modified")),
    maxAgeMs: maxAge(header(answer, "cache-control")),
    hasMoved: false,
  };
  if (answer.statusCode === 304) {
    drop(answer.body);
    return { ...page, isFresh: false, bytes: new Uint8Array(), isCut: false };
  }
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    drop(answer.body);
    throw statusFailure(url, answer.statusCode, header(answer, "retry-after"), tools.now());
  }
  const body = await unpack(answer.body, header(answer, "content-encoding") ?? "", tools.limits.size).catch(
    (error: unknown) => {
      throw connectionFailure(url, error);
    },
  );
  if (body.cut !== null) {
    const isUsable = request.takesPart === true && body.bytes.length > 0 && !limit.aborted;
    if (!isUsable) throw cutFailure(url, body.cut, body.cause, tools.limits);
  }
  return { ...page, isFresh: true, bytes: body.bytes, isCut: body.cut !== null };
}

function cutFailure(url: URL, cut: "too-big" | "broken-off", cause: unknown, limits: PageLimits): FetchFailure {
  if (cut === "broken-off") return connectionFailure(url, cause);
  const megabytes = Math.round(limits.size.unpackedBytes / 1_048_576);
  return lasting("fetch/too-big", `${url.href} is bigger than ${megabytes} MB unpacked; it was dropped.`);
}

function header(answer: Dispatcher.ResponseData, name: string): string | null {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value.join(", ") : value) ?? null;
}

/** A mark that can be sent back as it came; a broken one is forgotten. */
function sendable(mark: string | null): string | null {
  return mark !== null && /^[\x20-\x7e]{1,500}$/.test(mark) ? mark : null;
}

function maxAge(cacheControl: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? "")?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

/** Lets go of a body that nobody reads, and of its connection with it when it is long. */
function drop(body: Readable): void {
  body.on("error", () => undefined);
  body.destroy();
}
