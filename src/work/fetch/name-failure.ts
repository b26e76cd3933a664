import { FetchFailure, lasting, passing } from "./fetch-failure.ts";

/** What undici and Node say, in the desk's words. */
const CONNECTION: readonly (readonly [RegExp, string, (host: string) => string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, "fetch/no-such-host", (host) => `the name ${host} could not be found`],
  [
    /^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    "fetch/too-slow",
    (host) => `${host} did not take the connection in time`,
  ],
  [/^(?:UND_ERR_HEADERS_TIMEOUT)$/, "fetch/too-slow", (host) => `${host} did not begin to answer in time`],
  [/^(?:UND_ERR_BODY_TIMEOUT)$/, "fetch/too-slow", (host) => `${host} fell silent in the middle of its answer`],
  [/^(?:UND_ERR_HEADERS_OVERFLOW)$/, "fetch/not-http", (host) => `${host} sent headers without end`],
  [
    /^(?:HPE_|HTTPParserError|UND_ERR_INVALID)/,
    "fetch/not-http",
    (host) => `${host} answered something that is not HTTP`,
  ],
  [
    /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_|^ERR_SSL|^EPROTO$/,
    "fetch/certificate",
    (host) => `the certificate or encryption of ${host} was not accepted`,
  ],
  [/^ECONNREFUSED$/, "fetch/no-connection", (host) => `${host} refused the connection`],
];

/** A fault of the connection as a failure with a stable code; failures pass through. */
export function connectionFailure(url: URL, error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const inner = innermost(error);
  if (inner instanceof FetchFailure) return inner;
  if (inner instanceof Error && (inner.name === "TimeoutError" || inner.name === "AbortError")) {
    return passing("fetch/too-slow", `${url.href}: the answer was not complete in time; tried again later.`, error);
  }
  const code = inner instanceof Error ? codeOf(inner) : "";
  const known = CONNECTION.find(([pattern]) => pattern.test(code));
  const [, slug, words] = known ?? [null, "fetch/no-connection", (host: string) => `the connection to ${host} broke`];
  const detail = known === undefined && inner instanceof Error ? ` (${inner.message})` : "";
  return passing(slug, `${url.href}: ${words(url.host)}${detail}; tried again later.`, error);
}

/** An answer that is no page, as a failure. */
export function statusFailure(url: URL, status: number, retryAfter: string | null, now: number): FetchFailure {
  const at = `${url.href} answered ${status}`;
  if (status === 404 || status === 410) {
    return lasting(
      "fetch/gone",
      `${at}: the page is gone. Open the address in a browser; if the source has moved, add its new address.`,
    );
  }
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451) {
    return lasting("fetch/forbidden", `${at}: it does not let us read it. Ask the publisher, or remove the source.`);
  }
  const retryAfterMs = retryAfterOf(retryAfter, now);
  if (status === 429 || status === 503) {
    const when = retryAfterMs === null ? "later" : `in ${Math.ceil(retryAfterMs / 1000)} s`;
    return new FetchFailure("fetch/busy", `${at}: it asks to be left alone for a while; tried again ${when}.`, {
      isLasting: false,
      retryAfterMs,
    });
  }
  if (status >= 500 || status === 408 || status === 425) {
    return new FetchFailure("fetch/server-fault", `${at}: a fault on its side; tried again later.`, {
      isLasting: false,
      retryAfterMs,
    });
  }
  return lasting("fetch/refused", `${at}, expected 200.`);
}

/** Seconds or a date, capped at a day: no server may put itself to sleep for a year. */
function retryAfterOf(value: string | null, now: number): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), 86_400_000);
}

/** Node's code, or the kind of error where it has none: a parser fault has only its name. */
function codeOf(error: Error): string {
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : error.name;
}

function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
    if (inner instanceof AggregateError && inner.errors.length > 0) inner = inner.errors[0];
    else if (inner.cause instanceof Error) inner = inner.cause;
    else break;
  }
  return inner;
}
