import type { FastifyReply, FastifyRequest } from "fastify";
import { ReadoutError } from "../errors.ts";
import type { Access } from "./access.ts";
import type { Limits } from "./server-settings.ts";

/** Addresses that need no token: they tell nothing of the record. */
const OPEN = /^\/(?:healthz|readyz|login|assets\/.*)$/;
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** The path without its query. */
export function pathOf(url: string): string {
  const at = url.indexOf("?");
  return at < 0 ? url : url.slice(0, at);
}

/** What every request has to pass before anything is read for it. */
export function guardOver(access: Access, limits: Limits) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { url, headers } = request;
    if (url.length > limits.urlCharacters) {
      throw new ReadoutError(
        "api/too-long",
        `the address has ${url.length} characters; the desk reads up to ${limits.urlCharacters}. Ask for less at once.`,
      );
    }
    // Without a token only the machine's own browser should get in: a site that points its name here must not.
    if (!access.asksToken && !LOCAL_HOST.test(headers.host ?? "")) {
      throw new ReadoutError(
        "api/wrong-host",
        `this desk answers at 127.0.0.1 and localhost, not at "${(headers.host ?? "").slice(0, 80)}". Set a token to serve it under another name.`,
      );
    }
    if (access.mayEnter(headers) || OPEN.test(pathOf(url))) return;
    if (request.method === "GET" && /\btext\/html\b/.test(headers.accept ?? "")) {
      return reply.redirect(`/login?next=${encodeURIComponent(url)}`, 303);
    }
    reply.header("www-authenticate", 'Bearer realm="readout"');
    throw new ReadoutError(
      "api/no-token",
      'this desk asks for its token: send "Authorization: Bearer ..." with the "token" of its readout.toml, or open /login.',
    );
  };
}

/**
 * Refuses what another site's page made a browser send. Programs send neither
 * `Origin` nor `Sec-Fetch-Site` and need no form token.
 */
export function refuseForeign(request: FastifyRequest, access: Access, formToken: string | null): void {
  const { origin, host, authorization } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const isBrowser = origin !== undefined || site !== undefined || request.headers.cookie !== undefined;
  if (!isBrowser || authorization !== undefined) return;
  const isOwn =
    (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) &&
    (site === undefined || site === "same-origin" || site === "none");
  const token = request.headers["x-readout-csrf"] ?? formToken;
  if (isOwn && access.isCsrf(typeof token === "string" ? token : null)) return;
  throw new ReadoutError(
    "api/csrf",
    "this was not sent from a page of this desk, or from one loaded before the desk was started anew. Load the page again and repeat it; nothing was stored.",
  );
}
