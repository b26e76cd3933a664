import { afterEach, describe, expect, it } from "vitest";
import { fetchOnce } from "../../src/work/sources/poll-sources.ts";
import { item, rss, story, type TestDesk, testDesk } from "../work/sources/desk.ts";

const desks: TestDesk[] = [];
afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
});

async function open(...args: Parameters<typeof testDesk>): Promise<TestDesk> {
  const desk = await testDesk(...args);
  desks.push(desk);
  return desk;
}

describe("a feed of a hundred thousand items", () => {
  it("is taken in whole, and its newest items are read first", async () => {
    const desk = await open({
      page: {
        headersMs: 10_000,
        idleMs: 10_000,
        totalMs: 60_000,
        redirects: 3,
        size: { wireBytes: 1e8, unpackedBytes: 1e8 },
      },
    });
    const start = Date.parse("2026-02-01T00:00:00Z");
    const date = (i: number) => new Date(start + i * 20_000).toUTCString();
    const entry = (base: string, i: number) =>
      item({ link: `${base}/${i}`, guid: `g${i}`, title: `Talk ${i}`, date: date(i) });
    const feed = (base: string) => rss(Array.from({ length: 100_000 }, (_, i) => entry(base, i)).join(""));
    const server = await desk.serve((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else if (request.url !== "/feed") response.end(story(`Ministers meet for talk ${request.url!.slice(1)}`));
      else response.end(feed(server.url));
    });
    const source = await desk.source(`${server.url}/feed`);
    const stop = new AbortController();
    await fetchOnce(
      [source.id],
      {
        ...desk.tools,
        signal: stop.signal,
        deliver: async (batch) => {
          desk.articles.push(...batch);
          stop.abort();
        },
      },
      { atOnce: 1 },
    );
    expect(desk.articles.map((a) => a.url?.split("/").at(-1)).slice(0, 3)).toEqual(["99999", "99998", "99997"]);
    const [counts] = await desk.store.sources.itemCounts();
    expect([counts?.waiting, counts?.stored]).toEqual([99_980, 20]);
  });
});
