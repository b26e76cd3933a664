// Run as a process of its own, to be killed: adds generated wires to a store and says what it has acknowledged.
//   tsx test/kill/add-wires.ts STORE SEED COUNT BATCH
import { writeSync } from "node:fs";
import { openStore } from "../../src/open.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { generateWires } from "../generate/wires.ts";
import { wire } from "../record/builders.ts";

const [path = "", seed = "1", count = "100", batch = "20"] = process.argv.slice(2);
const store = await openStore(path);
const read = [...generateWires(Number(seed), Number(count))].map(wire);
const readings = new Map(read.map((r) => [r.article.id, r.reading]));
const reader = { version: "hand", read: (article: { id: string }) => readings.get(article.id)! };
writeSync(1, "ready\n");
for (let i = 0; i < read.length; i += Number(batch)) {
  const articles = read.slice(i, i + Number(batch)).map((r) => r.article);
  await addArticles(store, reader, articles, "2032-01-01T00:00:00Z");
  // Written at once, not when the event loop comes to it: what is printed is acknowledged.
  writeSync(1, `${articles.map((a) => a.id).join(" ")}\n`);
}
await store.close();
