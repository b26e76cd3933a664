import { newSourceState, type Source } from "../../../src/model/source.ts";
import { median } from "../../../src/record/sources/rhythm.ts";
import { byHealth, sourceHealth } from "../../../src/record/sources/source-health.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import type { Clock } from "../../../src/work/clock.ts";
import { systemClock } from "../../../src/work/clock.ts";
import { openFetcher, PAGE_LIMITS } from "../../../src/work/fetch/open-fetcher.ts";
import { openIntake } from "../../../src/work/sources/open-intake.ts";
import { pollSources } from "../../../src/work/sources/poll-sources.ts";
import { serve, testSettings } from "../local-server.ts";
import { item, rss, story } from "./desk.ts";

export interface DayPlan {
  readonly sources: number;
  readonly items: number;
  /** Real seconds that the day is squeezed into. */
  readonly seconds: number;
  readonly storePath: string;
}

export interface DayFigures {
  readonly published: number;
  readonly stored: number;
  /** Pushed out of their feed while its server was down: nobody could have read them. */
  readonly lost: number;
  /** Shown in a feed that was sent whole more than an hour before the day's end, and not stored. */
  readonly missing: number;
  /** Left their feed between two answers: the source was asked too seldom for the rate it had just then. */
  readonly passedBy: number;
  /** In the day's own time. */
  readonly lagMs: { readonly median: number; readonly p90: number; readonly worst: number };
  readonly requests: number;
  readonly unchanged: number;
  readonly mostAtOnceOnOneHost: number;
  readonly memoryMb: { readonly start: number; readonly peak: number; readonly end: number };
  readonly cpuSeconds: number;
  readonly health: Readonly<Record<string, number>>;
}

interface Outlet {
  readonly host: string;
  /** When each item comes out, in the day's milliseconds. */
  readonly times: readonly number[];
  readonly temper: "good" | "down-for-hours" | "flaky" | "cuts-feed" | "drips" | "no-etag";
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const START = Date.parse("2026-03-05T00:00:00Z");
const ON_FEED = 30;
const DOWN_FROM = 8;
const DOWN_TO = 11;
const TEMPERS: readonly Outlet["temper"][] = ["down-for-hours", "flaky", "cuts-feed", "drips", "no-etag"];

/** Lives one day of a desk against servers on loopback: outlets of every size and temper, a squeezed clock, a real store. */
export async function liveDay(plan: DayPlan): Promise<DayFigures> {
  const speed = DAY_MS / (plan.seconds * 1_000);
  const began = Date.now();
  const clock: Clock = {
    now: () => START + (Date.now() - began) * speed,
    sleep: (ms, signal) => systemClock.sleep(ms / speed, signal),
  };
  const random = randomFrom(7);
  const outlets = planOutlets(plan, random);
  const byHost = new Map(outlets.map((outlet) => [outlet.host, outlet]));
  let unchanged = 0;
  let mostAtOnce = 0;
  const open = new Map<string, number>();
  /** When each item was first shown in a feed that was sent whole. */
  const shownAt = new Map<string, number>();
  const server = await serve((request, response) => {
    const host = request.headers.host!.replace(/:\d+$/, "");
    const outlet = byHost.get(host)!;
    open.set(host, (open.get(host) ?? 0) + 1);
    mostAtOnce = Math.max(mostAtOnce, open.get(host)!);
    response.on("close", () => open.set(host, open.get(host)! - 1));
    const day = clock.now() - START;
    const hour = day / HOUR_MS;
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    if (outlet.temper === "down-for-hours" && hour > DOWN_FROM && hour < DOWN_TO)
      return void response.writeHead(503).end();
    if (outlet.temper === "flaky" && random() < 0.1) return void request.socket.destroy();
    if (outlet.temper === "drips" && request.url === "/feed" && random() < 0.2) return void response.write("<rss>");
    if (request.url !== "/feed")
      return void response.writeHead(200, { "content-type": "text/html" }).end(page(host, request.url!, outlet));
    const out = outlet.times.filter((time) => time <= day).length;
    const etag = `"${out}"`;
    if (outlet.temper !== "no-etag" && request.headers["if-none-match"] === etag) {
      unchanged++;
      return void response.writeHead(304).end();
    }
    const first = Math.max(0, out - ON_FEED);
    const entries = outlet.times.slice(first, out).map((time, i) => {
      const n = first + i;
      return item({
        link: `http://${request.headers.host}/${n}`,
        guid: `${n}`,
        title: titleOf(host, n),
        date: new Date(START + time).toUTCString(),
      });
    });
    const text = rss(...entries.reverse());
    const isCut = outlet.temper === "cuts-feed" && random() < 0.1;
    const whole = isCut ? text.slice(0, text.length * 0.7) : text;
    if (!isCut) for (let n = first; n < out; n++) if (!shownAt.has(`${host}/${n}`)) shownAt.set(`${host}/${n}`, day);
    response.writeHead(200, outlet.temper === "no-etag" ? {} : { etag }).end(whole);
  });

  const store = await openSqliteStore(plan.storePath);
  const port = new URL(server.url).port;
  for (const { host } of outlets) {
    const source: Source = {
      id: `source:${host}`,
      url: `http://${host}:${port}/feed`,
      form: "feed",
      name: host,
      site: null,
      language: "en",
      addedAt: new Date(START).toISOString(),
    };
    await store.sources.addSource(source, newSourceState(source.id, START));
  }
  const fetcher = openFetcher({
    ...testSettings(),
    clock,
    random,
    resolve: async () => ["127.0.0.1"],
    pauseMs: 1_000,
    hostsAtOnce: 24,
    retries: 1,
    page: { ...PAGE_LIMITS, headersMs: 2_000, idleMs: 1_000, totalMs: 4_000 },
  });
  const lags: number[] = [];
  const stored = new Set<string>();
  const stop = new AbortController();
  const memory = { start: megabytes(), peak: 0, end: 0 };
  const cpu = process.cpuUsage();
  const watch = setInterval(() => {
    memory.peak = Math.max(memory.peak, megabytes());
    if (clock.now() >= START + DAY_MS) stop.abort();
  }, 100);
  const fromAddress = (url: string): string => `${new URL(url).hostname}${new URL(url).pathname}`;
  await pollSources(
    {
      store,
      fetcher,
      clock,
      random,
      intake: openIntake(),
      signal: stop.signal,
      deliver: async (articles) => {
        await store.transact((inside) => inside.addArticles(articles, new Date(clock.now()).toISOString()));
        for (const { url } of articles) {
          const at = fromAddress(url!);
          if (stored.has(at)) continue;
          stored.add(at);
          const [host, n] = at.split("/") as [string, string];
          lags.push(clock.now() - START - byHost.get(host)!.times[Number(n)]!);
        }
      },
    },
    { atOnce: 16 },
  );
  clearInterval(watch);
  memory.end = megabytes();
  const { user, system } = process.cpuUsage(cpu);
  const lost = new Set(outlets.flatMap(lostWhileDown));
  const shown = [...shownAt].filter(([, at]) => at < DAY_MS - HOUR_MS).map(([item]) => item);
  const passedBy = outlets.flatMap(({ host, times }) =>
    times.flatMap((time, n) =>
      time < DAY_MS - HOUR_MS && !shownAt.has(`${host}/${n}`) && !lost.has(`${host}/${n}`) ? `${host}/${n}` : [],
    ),
  );
  const health = await healthCounts(store.sources, START + DAY_MS);
  await fetcher.close();
  await server.close();
  await store.close();
  lags.sort((a, b) => a - b);
  return {
    published: outlets.reduce((sum, { times }) => sum + times.length, 0),
    stored: stored.size,
    lost: lost.size,
    missing: shown.filter((item) => !stored.has(item)).length,
    passedBy: passedBy.length,
    lagMs: { median: median(lags) ?? 0, p90: lags[Math.floor(lags.length * 0.9)] ?? 0, worst: lags.at(-1) ?? 0 },
    requests: server.asked.length,
    unchanged,
    mostAtOnceOnOneHost: mostAtOnce,
    memoryMb: memory,
    cpuSeconds: (user + system) / 1e6,
    health,
  };
}

/** Outlets from a ministry with a handful of items to a wire with hundreds, busier by day than by night. */
function planOutlets(plan: DayPlan, random: () => number): readonly Outlet[] {
  const weights = Array.from({ length: plan.sources }, (_, i) => 1 / (i + 3));
  const all = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((weight, i) => {
    const count = Math.max(1, Math.round((plan.items * weight) / all));
    const times = Array.from({ length: count }, () => {
      // Two draws of which the likelier hour wins: more by day.
      const [a, b] = [random() * DAY_MS, random() * DAY_MS];
      return Math.abs(a - DAY_MS / 2) < Math.abs(b - DAY_MS / 2) ? a : b;
    }).sort((a, b) => a - b);
    const temper = i % 10 === 9 ? TEMPERS[((i - 9) / 10) % TEMPERS.length]! : "good";
    return { host: `s${i}.example`, times, temper };
  });
}

function lostWhileDown({ host, times, temper }: Outlet): string[] {
  if (temper !== "down-for-hours") return [];
  const back = times.filter((time) => time <= DOWN_TO * HOUR_MS).length;
  return times.flatMap((time, n) => (time > DOWN_FROM * HOUR_MS && n < back - ON_FEED ? `${host}/${n}` : []));
}

function page(host: string, path: string, outlet: Outlet): string {
  const n = Number(path.slice(1));
  return story(titleOf(host, n), { date: new Date(START + (outlet.times[n] ?? 0)).toISOString() });
}

function titleOf(host: string, n: number): string {
  return `Ministers of ${host.replace(".example", "")} meet for talk number ${n}`;
}

async function healthCounts(
  sources: Awaited<ReturnType<typeof openSqliteStore>>["sources"],
  now: number,
): Promise<Record<string, number>> {
  const states = new Map((await sources.states()).map((state) => [state.source, state]));
  const tallies = new Map((await sources.itemCounts()).map((counts) => [counts.source, counts]));
  const none = { waiting: 0, stored: 0, failed: 0, fromFeed: 0 };
  const all = (await sources.sources()).map((source) =>
    sourceHealth(source, states.get(source.id)!, tallies.get(source.id) ?? none, now),
  );
  const counts: Record<string, number> = {};
  for (const { state } of all.sort(byHealth)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1_048_576);
}

/** The same draws every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
