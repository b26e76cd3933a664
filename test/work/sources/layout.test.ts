import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceHealth } from "../../../src/record/sources/source-health.ts";
import { item, type Routes, routes, rss, story, type TestDesk, testDesk } from "./desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

it("a site that is rebuilt so that its pages give no story is suspected of it", async () => {
  const table: Routes = {};
  const server = await desk.serve(routes(table));
  const entries = (count: number) =>
    Array.from({ length: count }, (_, i) => item({ link: `${server.url}/${i}`, guid: `${i}`, title: `Talk ${i}` }));
  const source = await desk.source(`${server.url}/feed`);
  for (let i = 0; i < 14; i++) table[`/${i}`] = story(`Ministers meet for talk ${i}`);
  table["/feed"] = rss(...entries(14));
  await desk.fetch();
  for (let i = 14; i < 21; i++)
    table[`/${i}`] = '<!doctype html><title>News</title><div id="app"></div><script src="/app.js"></script>';
  table["/feed"] = rss(...entries(21));
  await desk.fetch();
  const tally = { waiting: 0, stored: 14, failed: 7, fromFeed: 0 };
  const { state, why } = sourceHealth(source, await desk.state(source), tally, desk.clock.at);
  expect([state, why]).toEqual(["layout", expect.stringContaining("the last 6 pages gave 0 characters of story")]);
});
