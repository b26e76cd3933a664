import type { FastifyInstance } from "fastify";
import type { ServerSettings } from "./server-settings.ts";

/** `/healthz`: the program is there. `/readyz`: it can show and store. */
export function mountHealth(app: FastifyInstance, { changes, canWrite }: ServerSettings): void {
  app.get("/healthz", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));
  app.get("/readyz", (_request, reply) => {
    const missing = [...(changes.isReachable ? [] : ["store"]), ...(canWrite() ? [] : ["writer"])];
    reply.header("cache-control", "no-store").code(missing.length === 0 ? 200 : 503);
    return reply.send({ status: missing.length === 0 ? "ready" : "not ready", missing });
  });
}
