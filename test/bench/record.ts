import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/open.ts";
import type { EventQuery } from "../../src/store/queries.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { generateWires } from "../generate/wires.ts";
import { type Wire, wire } from "../record/builders.ts";

const AT = "2032-01-01T00:00:00Z";
const BATCH = 100;

/** Folding and storing alone, with readings made by hand: claims and articles a second, queries, a rebuild. */
export async function run([count = "10000"]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const store = await openStore(join(folder, "bench.db"));
  try {
    // As a desk gets them: day by day.
    const byDay = (a: Wire, b: Wire): number => ((a.published ?? "") < (b.published ?? "") ? -1 : 1);
    const read = [...generateWires(5, Number(count))].sort(byDay).map(wire);
    const readings = new Map(read.map((r) => [r.article.id, r.reading]));
    const reader: Reader = { version: "hand", read: (article) => readings.get(article.id)! };
    const added = await timed(async () => {
      for (let i = 0; i < read.length; i += BATCH) {
        await addArticles(
          store,
          reader,
          read.slice(i, i + BATCH).map((r) => r.article),
          AT,
        );
      }
    });
    const counts = await store.counts("hand");
    const perSecond = (n: number, ms: number): string => Math.round((1000 * n) / ms).toLocaleString("en");
    console.log(
      `record: ${counts.articles} articles, ${counts.claims} claims, ${counts.events} events, ${counts.stories} stories`,
    );
    console.log(
      `  add      ${perSecond(counts.articles, added)} articles/s, ${perSecond(counts.claims, added)} claims/s, ${(statSync(join(folder, "bench.db")).size / 1e6).toFixed(0)} MB`,
    );
    const rebuilt = await timed(() => rebuild(store, reader, { at: AT }));
    console.log(`  rebuild  ${(rebuilt / 1000).toFixed(1)} s`);
    await queries(store);
    console.log(
      `  memory   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at the peak, the corpus itself among it`,
    );
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function queries(store: Store): Promise<void> {
  const asked: readonly (readonly [string, EventQuery])[] = [
    ["timeline", { limit: 50 }],
    ["month", { from: "2031-06-01", to: "2031-06-30", limit: 50 }],
    ["actor", { actors: ["ANS"], limit: 50 }],
    ["kind, actors", { kinds: ["meet"], actors: ["ANS", "BOR"], limit: 50 }],
    ["words", { text: [{ words: ["stranded", "tanker"], isPrefix: false, isExcluded: false }], limit: 50 }],
  ];
  for (const [name, query] of asked) {
    const times: number[] = [];
    for (let i = 0; i < 20; i++) times.push(await timed(() => store.findEvents(query)));
    times.sort((a, b) => a - b);
    console.log(`  query    ${name.padEnd(14)} median ${times[9]!.toFixed(1)} ms, p95 ${times[18]!.toFixed(1)} ms`);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
