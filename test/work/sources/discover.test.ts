import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discoverFeed } from "../../../src/work/sources/discover-feed.ts";
import { item, type Routes, routes, rss, type TestDesk, testDesk } from "./desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const feed = rss(
  item({ link: "http://fjord.example/1", title: "Ministers meet" }),
  item({ link: "http://fjord.example/2", title: "Envoys talk" }),
);

async function find(table: Routes, path = "/") {
  const server = await desk.serve(routes(table));
  const found = await discoverFeed(server.url + path, desk.tools);
  return found.map(({ url, from }) => [url.replace(server.url, ""), from]);
}

describe("the feed of a site", () => {
  it("is the address itself when that is a feed", async () => {
    expect(await find({ "/news.rss": feed }, "/news.rss")).toEqual([["/news.rss", "given"]]);
  });

  it("is what the page declares", async () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/a/rss"></head><body></body></html>';
    expect(await find({ "/": page, "/a/rss": feed, "/feed": feed })).toEqual([["/a/rss", "declared"]]);
  });

  it("is the articles' feed before the comments'", async () => {
    const page = `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel='alternate' type='application/atom+xml' href='/main'>`;
    expect(await find({ "/": page, "/comments/feed": feed, "/main": feed })).toEqual([
      ["/main", "declared"],
      ["/comments/feed", "declared"],
    ]);
  });

  it("is what the page links to when it declares none", async () => {
    expect(await find({ "/": '<body><a href="/service/rss/all">RSS</a></body>', "/service/rss/all": feed })).toEqual([
      ["/service/rss/all", "declared"],
    ]);
  });

  it("is at a usual path when the page says nothing", async () => {
    expect(await find({ "/": "<p>Welcome</p>", "/rss.xml": feed })).toEqual([["/rss.xml", "usual-path"]]);
  });

  it("is not a declared one that is dead or empty", async () => {
    const page =
      '<link rel="alternate" type="application/rss+xml" href="/dead"><link rel="alternate" type="application/rss+xml" href="/empty">';
    expect(await find({ "/": page, "/empty": rss(), "/feed": feed })).toEqual([["/feed", "usual-path"]]);
  });

  it("that has none says what to do", async () => {
    await expect(find({ "/": "<p>Welcome</p>" })).rejects.toMatchObject({ code: "sources/no-feed" });
  });
});
