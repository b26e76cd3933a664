import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/work/clock.ts";
import { fetchOnce, pollSources } from "../../../src/work/sources/poll-sources.ts";
import { item, rss, story, type TestDesk, testDesk } from "./desk.ts";

const desks: TestDesk[] = [];
afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
});

async function open(...args: Parameters<typeof testDesk>): Promise<TestDesk> {
  const desk = await testDesk(...args);
  desks.push(desk);
  return desk;
}

const many = (base: string, count: number) =>
  rss(
    ...Array.from({ length: count }, (_, i) =>
      item({ link: `${base}/${i}`, guid: `g${i}`, title: `Ministers meet for talk ${i}` }),
    ),
  );

describe("polling that is cut off", () => {
  it("goes on with the items it had found, and reads none twice", async () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-"));
    const path = join(folder, "desk.db");
    const first = await open({}, path);
    let feedAsked = 0;
    const server = await first.serve((request, response) => {
      if (request.url === "/feed") {
        feedAsked++;
        response.setHeader("etag", '"1"');
        if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
        else response.end(many(server.url, 30));
      } else if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.end(story(`Ministers meet for talk ${request.url!.slice(1)}`));
    });
    await first.source(`${server.url}/feed`);
    // The process dies when the second batch is about to be written.
    let batches = 0;
    const dying = {
      ...first.tools,
      deliver: async (batch: Parameters<typeof first.tools.deliver>[0]) => {
        if (++batches === 2) throw new Error("killed");
        await first.tools.deliver(batch);
      },
    };
    await expect(fetchOnce([`source:${server.url}/feed`], dying, { atOnce: 4 })).rejects.toThrow("killed");
    expect(first.articles.length).toBe(20);
    await first.store.close();

    const second = await open({}, path);
    await second.fetch();
    const asked = server.asked.filter((one) => /^\/\d/.test(one));
    expect(second.articles.length).toBe(10);
    expect(new Set([...first.articles, ...second.articles].map((a) => a.id)).size).toBe(30);
    // Only the batch that was not written is fetched again.
    expect(asked.length).toBe(40);
    expect(feedAsked).toBe(2);
    first.store.close = async () => undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  it("by a stop leaves the items under way waiting, not failed", async () => {
    const desk = await open();
    const stop = new AbortController();
    const server = await desk.serve((request, response) => {
      if (request.url === "/feed") response.end(many(server.url, 3));
      else if (request.url === "/robots.txt") response.writeHead(404).end();
      else stop.abort();
    });
    const source = await desk.source(`${server.url}/feed`);
    await fetchOnce([source.id], { ...desk.tools, signal: stop.signal }, { atOnce: 1 });
    const items = await desk.items(source);
    expect(items.map((i) => [i.state, i.attempts, i.failure])).toEqual(Array(3).fill(["waiting", 0, null]));
  });
});

describe("a watch", () => {
  it("polls what is due and stops when told, sources that a dead process held included", async () => {
    const desk = await open({ clock: systemClock });
    const server = await desk.serve((request, response) => {
      if (request.url === "/feed") response.end(many(server.url, 3));
      else if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.end(story(`Ministers meet for talk ${request.url!.slice(1)}`));
    });
    const source = await desk.source(`${server.url}/feed`);
    const state = await desk.state(source);
    expect(await desk.store.sources.claim(state, systemClock.now() + 1_800_000)).toBe(true);
    const stop = new AbortController();
    const watching = pollSources(
      { ...desk.tools, clock: systemClock, signal: stop.signal },
      { atOnce: 4, onTurn: (turn) => turn.stored > 0 && stop.abort() },
    );
    await watching;
    expect(desk.articles.length).toBe(3);
    expect((await desk.state(source)).dueAt).toBeGreaterThan(systemClock.now());
  });

  it("asks the feeds that are due before it reads all the pages of one", async () => {
    const desk = await open({ clock: systemClock });
    const server = await desk.serve((request, response) => {
      if (request.url?.startsWith("/feed")) response.end(many(`${server.url}${request.url.replace("feed", "n")}`, 25));
      else if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.end(story(`Ministers meet for talk ${request.url!.replaceAll("/", " ")}`));
    });
    for (const n of [1, 2, 3]) await desk.source(`${server.url}/feed${n}`);
    const stop = new AbortController();
    await pollSources(
      { ...desk.tools, clock: systemClock, signal: stop.signal },
      { atOnce: 1, onTurn: () => desk.articles.length === 75 && stop.abort() },
    );
    const lastFeed = server.asked.indexOf("/feed3");
    const pagesBefore = server.asked.slice(0, lastFeed).filter((path) => path.startsWith("/n"));
    expect(pagesBefore.length).toBeLessThan(25);
    expect(desk.articles.length).toBe(75);
  });

  it("serves a source of five items while one of hundreds is read", async () => {
    const desk = await open();
    const server = await desk.serve((request, response) => {
      if (request.url === "/big") response.end(many(server.url, 200));
      else if (request.url === "/small") response.end(many(`${server.url}/s`, 5));
      else if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.end(story(`Ministers meet for talk ${request.url!.slice(1)}`));
    });
    const big = await desk.source(`${server.url}/big`);
    const small = await desk.source(`${server.url}/small`);
    const order: string[] = [];
    await fetchOnce([big.id, small.id], desk.tools, {
      atOnce: 1,
      onTurn: (turn) => order.push(turn.source.endsWith("big") ? "big" : "small"),
    });
    expect(order.slice(0, 3)).toEqual(["big", "small", "big"]);
    expect(desk.articles.length).toBe(205);
  });

  it("holds the network back while articles are written", async () => {
    const desk = await open();
    const server = await desk.serve((request, response) => {
      if (request.url?.startsWith("/feed")) response.end(many(`${server.url}${request.url.replace("feed", "n")}`, 60));
      else if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.end(story(`Ministers meet for talk ${request.url!.replaceAll("/", " ")}`));
    });
    for (const n of [1, 2, 3]) await desk.source(`${server.url}/feed${n}`);
    let held = 0;
    let most = 0;
    const tools = {
      ...desk.tools,
      deliver: async (batch: readonly unknown[]) => {
        most = Math.max(most, ++held);
        expect(batch.length).toBeLessThanOrEqual(20);
        await new Promise((resolve) => setTimeout(resolve, 5));
        held--;
      },
    };
    await fetchOnce(
      (await desk.store.sources.sources()).map((s) => s.id),
      tools,
      { atOnce: 3 },
    );
    expect(most).toBe(1);
  });
});
