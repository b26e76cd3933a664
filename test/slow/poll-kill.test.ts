import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { newSourceState } from "../../src/model/source.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { serve } from "../work/local-server.ts";
import { item, rss, story } from "../work/sources/desk.ts";

const POLLER = fileURLToPath(new URL("../work/sources/poll-process.ts", import.meta.url));
const ITEMS = 120;
/** Pages in the two batches under way when a process dies. */
const UNDER_WAY = 40;

it("a poller that is killed again and again stores every item once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-kill-"));
  const path = join(folder, "desk.db");
  let pages = 0;
  let killAt = 0;
  let kill = (): void => undefined;
  const server = await serve((request, response) => {
    const [, source, n] = request.url!.split("/");
    if (source === "robots.txt") response.writeHead(404).end();
    else if (n === "feed") {
      const entry = (i: number): string =>
        item({ link: `${server.url}/${source}/${i}`, guid: `${i}`, title: `Talk ${source} ${i}` });
      response.end(rss(...Array.from({ length: ITEMS }, (_, i) => entry(i))));
    } else {
      if (++pages === killAt) kill();
      response.end(story(`Ministers meet for talk ${source} number ${n}`));
    }
  });
  const setUp = await openSqliteStore(path);
  for (const name of ["a", "b"]) {
    const source = {
      id: `source:${name}`,
      url: `${server.url}/${name}/feed`,
      form: "feed",
      name,
      site: null,
      language: "en",
      addedAt: "2026-03-05T00:00:00Z",
    } as const;
    await setUp.sources.addSource(source, newSourceState(source.id, 0));
  }
  await setUp.close();

  let runs = 0;
  for (const after of [15, 60, 45, Number.POSITIVE_INFINITY]) {
    killAt = pages + after;
    const child = spawn(process.execPath, ["--import", "tsx", POLLER, path], { stdio: "ignore" });
    kill = () => child.kill("SIGKILL");
    await once(child, "exit");
    runs++;
  }
  const store = await openSqliteStore(path);
  const ids = await store.articleIdsAfter("", 1_000);
  const counts = await store.sources.itemCounts();
  await store.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  expect(ids.length).toBe(2 * ITEMS);
  expect(counts.map((c) => [c.stored, c.waiting, c.failed])).toEqual([
    [ITEMS, 0, 0],
    [ITEMS, 0, 0],
  ]);
  expect(pages).toBeLessThanOrEqual(2 * ITEMS + (runs - 1) * UNDER_WAY);
});
