import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../../src/open.ts";
import type { ReadArticle } from "../../src/record/fold-record.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { type Wire, wire } from "../record/builders.ts";
import { measureQueries } from "./record-queries.ts";

const AT = "2041-01-01T00:00:00Z";
const BATCH = 100;
/** New stories a day: a desk that comes to a million events in ten years. */
const STORIES = 80;

/**
 * Folding and storing alone, with readings made by hand: a store is filled day by day until it holds so many events,
 * then asked what the desk's pages ask. `npm run bench -- record 1000000 postgres://...`; an empty store, or one that
 * an earlier run left, which is then only asked.
 */
export async function run([events = "20000", address]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const path = address ?? join(folder, "bench.db");
  const store = await openStore(path);
  try {
    await fill(store, Number(events));
    if (existsSync(path)) {
      const held = (await store.counts("hand")).events;
      console.log(`  ${Math.round(statSync(path).size / held).toLocaleString("en")} bytes of file per event`);
    }
    await measureQueries(store);
  } finally {
    await store.close();
  }
  try {
    await timeRebuild(join(folder, "rebuild.db"), Number(process.env.REBUILD ?? 10_000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, wanted: number): Promise<void> {
  const held = (await store.counts("hand")).events;
  if (held >= wanted) return console.log(`record: ${held.toLocaleString("en")} events from an earlier run`);
  const step = Math.max(1, Math.floor(wanted / 10));
  let next = step;
  let part = { articles: 0, claims: 0, ms: 0, cpu: 0 };
  for await (const read of newsOf(5)) {
    const reader = readerOf(read);
    const cpu = process.cpuUsage();
    const began = performance.now();
    for (let i = 0; i < read.length; i += BATCH) {
      const articles = read.slice(i, i + BATCH).map((r) => r.article);
      await addArticles(store, reader, articles, AT);
    }
    part.ms += performance.now() - began;
    const used = process.cpuUsage(cpu);
    part.cpu += (used.user + used.system) / 1000;
    part.articles += read.length;
    part.claims += read.reduce((sum, r) => sum + r.reading.claims.length, 0);
    const { events } = part.claims > step ? await store.counts("hand") : { events: 0 };
    if (events < next) continue;
    const rate = (n: number): string => Math.round((1000 * n) / part.ms).toLocaleString("en");
    console.log(
      `  at ${events.toLocaleString("en").padStart(9)} events: ${rate(part.claims)} claims/s, ${rate(part.articles)} articles/s, ` +
        `${Math.round((1000 * part.claims) / part.cpu).toLocaleString("en")} claims per CPU-second, ${megabytes()} MB`,
    );
    if (events >= wanted) return;
    next += step;
    part = { articles: 0, claims: 0, ms: 0, cpu: 0 };
  }
}

async function timeRebuild(path: string, count: number): Promise<void> {
  const store = await openStore(path);
  let added = 0;
  for await (const day of newsOf(6)) {
    const read = day.slice(0, count - added);
    const articles = read.map((r) => r.article);
    await addArticles(store, readerOf(read), articles, AT);
    added += read.length;
    if (added >= count) break;
  }
  const cpu = process.cpuUsage();
  const began = performance.now();
  // What was read is kept, so nothing is read again.
  await rebuild(store, readerOf([]), { at: AT });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `  rebuild of ${count} articles' record: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} of them CPU, ${megabytes()} MB`,
  );
  await store.close();
}

/** The articles of one day after another as they were read. */
async function* newsOf(seed: number): AsyncIterable<readonly ReadArticle[]> {
  const child = fork(fileURLToPath(new URL("./record-days.ts", import.meta.url)), [String(seed), String(STORIES)]);
  try {
    for (;;) {
      const sent = once(child, "message");
      child.send("next");
      const [wires] = (await sent) as [Wire[]];
      yield wires.map(wire);
    }
  } finally {
    child.kill();
  }
}

function readerOf(read: readonly ReadArticle[]): Reader {
  const readings = new Map(read.map((r) => [r.article.id, r.reading]));
  return { version: "hand", read: (article) => readings.get(article.id)! };
}

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
