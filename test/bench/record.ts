import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/open.ts";
import type { ReadArticle } from "../../src/record/fold-record.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { generateDays } from "../generate/wires.ts";
import { wire } from "../record/builders.ts";
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
  const store = await openStore(address ?? join(folder, "bench.db"));
  try {
    await fill(store, Number(events));
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
  for (const day of generateDays(5, STORIES)) {
    const read = day.map(wire);
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
        `${Math.round((100 * part.cpu) / part.ms)} % of a core, ${megabytes()} MB`,
    );
    if (events >= wanted) return;
    next += step;
    part = { articles: 0, claims: 0, ms: 0, cpu: 0 };
  }
}

async function timeRebuild(path: string, count: number): Promise<void> {
  const read: ReadArticle[] = [];
  for (const day of generateDays(6, STORIES)) {
    if (read.length >= count) break;
    read.push(...day.map(wire));
  }
  read.length = count;
  const reader = readerOf(read);
  const store = await openStore(path);
  for (let i = 0; i < count; i += 500) {
    const articles = read.slice(i, i + 500).map((r) => r.article);
    await addArticles(store, reader, articles, AT);
  }
  const began = performance.now();
  await rebuild(store, reader, { at: AT });
  console.log(`  rebuild of ${count} articles' record: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await store.close();
}

function readerOf(read: readonly ReadArticle[]): Reader {
  const readings = new Map(read.map((r) => [r.article.id, r.reading]));
  return { version: "hand", read: (article) => readings.get(article.id)! };
}

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
