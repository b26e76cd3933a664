import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { HEALTH_STATES } from "../record/sources/source-health.ts";
import type { HandNews } from "../work/serve/desk-hand.ts";
import { healthOf } from "../work/sources/health-of.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What is counted while a desk is served. */
export interface Metrics {
  /** Counts what the writing part tells of its work. */
  note(news: HandNews): void;
}

/** Counts requests by route, and serves all figures at `/metrics` in Prometheus' own text. */
export function mountMetrics(app: FastifyInstance, { parts, changes, clock }: ServerSettings): Metrics {
  const { store, analyser } = parts;
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const requests = new Histogram({
    name: "readout_http_request_seconds",
    help: "Time to answer a request, by route and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const items = new Counter({
    name: "readout_source_items_total",
    help: "Items of sources: found in a feed, stored as articles, or in trouble.",
    labelNames: ["what"],
    registers,
  });
  const unread = new Counter({
    name: "readout_unread_articles_total",
    help: "Articles kept that the reader failed on.",
    registers,
  });
  const stops = new Counter({
    name: "readout_polling_stops_total",
    help: "Times that polling stopped because of a fault, to begin again.",
    registers,
  });
  const held = new Gauge({
    name: "readout_store_rows",
    help: "What the store holds.",
    labelNames: ["what"],
    registers,
  });
  const sources = new Gauge({
    name: "readout_sources",
    help: "Sources by their health.",
    labelNames: ["state"],
    registers,
  });
  const isUp = new Gauge({ name: "readout_store_up", help: "1 while the store answers.", registers });
  const last = new Gauge({ name: "readout_last_change", help: "Number of the last change in the log.", registers });

  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    requests.observe(labels, reply.elapsedTime / 1000);
  });
  app.get("/metrics", async (_request, reply) => {
    isUp.set(changes.isReachable ? 1 : 0);
    last.set(changes.last);
    if (changes.isReachable) {
      for (const [what, count] of Object.entries(await store.counts(analyser))) held.set({ what }, count);
      const health = await healthOf(store.sources, await store.sources.sources(), clock.now());
      for (const state of HEALTH_STATES) sources.set({ state }, health.filter((h) => h.state === state).length);
    }
    return reply
      .type(register.contentType)
      .header("cache-control", "no-store")
      .send(await register.metrics());
  });
  return {
    note(news) {
      if (news.news === "unread") unread.inc();
      else if (news.news === "polling-stopped") stops.inc();
      else {
        items.inc({ what: "found" }, news.found);
        items.inc({ what: "stored" }, news.stored);
        items.inc({ what: "failed" }, news.failed);
      }
    },
  };
}
