import rateLimit from "@fastify/rate-limit";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { ReadoutError } from "../errors.ts";
import { accessBy } from "./access.ts";
import { guardOver, pathOf } from "./guard.ts";
import type { ServerParts } from "./moment-of.ts";
import { mountApi } from "./mount-api.ts";
import { mountAssets } from "./mount-assets.ts";
import { mountHealth } from "./mount-health.ts";
import { mountLogin } from "./mount-login.ts";
import { type Metrics, mountMetrics } from "./mount-metrics.ts";
import { mountPages, ownPath } from "./mount-pages.ts";
import { problemOf } from "./problem.ts";
import { htmlOf } from "./readers/readers-over.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import type { Limits, ServerSettings } from "./server-settings.ts";
import { routeTwin, twinOf } from "./twins.ts";

/** A desk that can be listened at. */
export interface Server {
  readonly app: FastifyInstance;
  readonly metrics: Metrics;
}

const SECOND_MS = 1_000;

/** Builds the server: pages, API, health and figures over one record. It listens once `app.listen` is called. */
export async function openServer(settings: ServerSettings): Promise<Server> {
  const { limits, log } = settings;
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30 * SECOND_MS,
    forceCloseConnections: "idle",
    rewriteUrl: routeTwin,
    routerOptions: { maxParamLength: 400 },
    // Nothing is dropped in silence: a parameter that is not known is a mistake to be told of.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: "array", useDefaults: true, discriminator: true } },
  }) as unknown as FastifyInstance;
  const access = accessBy(settings.token, settings.random);
  app.removeContentTypeParser("text/plain");
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.addHook("preClose", async () => closeIdle(app));
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  await app.register(rateLimit, ratesOf(limits));
  app.addHook("onRequest", guardOver(access, limits));
  app.addHook("onResponse", async (request, reply) => logAnswer(request, reply));

  const metrics = mountMetrics(app, settings);
  mountHealth(app, settings);
  mountAssets(app, settings.assets);
  const parts: ServerParts = { settings, access };
  mountLogin(app, parts);
  mountApi(app, parts);
  mountPages(app, parts);
  app.setNotFoundHandler((request, reply) => answerProblem(notFound(request), request, reply, parts));
  app.setErrorHandler((error: FastifyError, request, reply) => answerProblem(error, request, reply, parts));
  return { app, metrics };
}

/** Lets go of connections as their last answer is sent: kept alive, they would hold the desk up for a minute. */
function closeIdle({ server }: FastifyInstance): void {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  server.once("close", () => clearInterval(sweep));
}

function notFound(request: FastifyRequest): ReadoutError {
  return new ReadoutError(
    "api/not-found",
    `there is nothing at ${request.method === "GET" ? "" : `${request.method} `}${pathOf(request.originalUrl).slice(0, 200)}. The menu leads to every page; /api/openapi.json lists the API.`,
  );
}

function answerProblem(
  cause: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { settings }: ServerParts,
): FastifyReply {
  const problem = problemOf(cause);
  if (problem.status >= 500) request.log.error({ err: cause, code: problem.code }, "request failed");
  // A desk whose store is gone looks for it again four times a second.
  if (problem.status === 503) reply.header("retry-after", "2");
  for (const name of ["etag", "content-disposition", "content-encoding"]) reply.removeHeader(name);
  reply.code(problem.status).header("cache-control", "no-store");
  const path = pathOf(request.url);
  const wantsPage = !path.startsWith("/api") && twinOf(request.headers) === null && takesHtml(request);
  if (!wantsPage) return reply.type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
  const { status, code, detail } = problem;
  const { desk, assets } = settings;
  const frame = { asset: (name: string) => `${assets.folder}/${name}`, path, address: ownPath(request.url) };
  const body = desk.problem({ status, code, message: detail }, frame);
  return reply.type("text/html; charset=utf-8").send(htmlOf(desk.problemDocument(problem.title, body, frame)));
}

function takesHtml(request: FastifyRequest): boolean {
  return /\btext\/html\b|^\s*\*\/\*|^$/.test(request.headers.accept ?? "");
}

/** One line per request. */
function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info(
    {
      method: request.method,
      url: request.originalUrl.slice(0, 400),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    },
    "answered",
  );
}

/** Rates by what is asked: reading is cheap, writing is not, and tokens must not be guessed. */
function ratesOf(limits: Limits) {
  const sortOf = (request: FastifyRequest): "logins" | "writes" | "reads" => {
    if (request.method === "GET" || request.method === "HEAD") return "reads";
    return pathOf(request.url) === "/login" ? "logins" : "writes";
  };
  const most = { logins: limits.loginsPerMinute, writes: limits.writesPerMinute, reads: limits.readsPerMinute };
  return {
    timeWindow: 60 * SECOND_MS,
    hook: "onRequest",
    keyGenerator: (request: FastifyRequest) => `${sortOf(request)} ${request.ip}`,
    max: (request: FastifyRequest) => most[sortOf(request)],
    allowList: (request: FastifyRequest) => request.url === "/healthz" || request.url === "/readyz",
    errorResponseBuilder: (_request: FastifyRequest, { max, after }: { max: number; after: string }) =>
      new ReadoutError("api/too-many", `more than ${max} requests in a minute from one address. Go on in ${after}.`),
  } as const;
}
