import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discoverFeed } from "../../../src/work/sources/discover-feed.ts";
import { type Routes, routes, story, type TestDesk, testDesk } from "./desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

const titles = () => desk.articles.map((a) => a.title).sort();

describe("a sitemap", () => {
  const entry = (url: string, day?: string) =>
    `<url><loc>${url}</loc>${day === undefined ? "" : `<lastmod>${day}</lastmod>`}</url>`;
  const urlset = (...entries: readonly string[]) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>`;

  it("gives what is young, not the site's whole past", async () => {
    const table: Routes = {
      "/new": story("Ministers meet in Bergen"),
      "/old": story("An old treaty"),
      "/undated": story("About us"),
    };
    const server = await desk.serve(routes(table));
    table["/sitemap.xml"] = urlset(
      entry(`${server.url}/old`, "2019-01-01"),
      entry(`${server.url}/undated`),
      entry(`${server.url}/new`, "2026-03-05"),
    );
    await desk.source(`${server.url}/sitemap.xml`, "sitemap");
    await desk.fetch();
    expect(titles()).toEqual(["Ministers meet in Bergen"]);
    table["/fresh"] = story("Envoys talk in Oslo");
    table["/sitemap.xml"] = urlset(entry(`${server.url}/undated`), entry(`${server.url}/fresh`));
    await desk.fetch();
    expect(titles()).toEqual(["Envoys talk in Oslo", "Ministers meet in Bergen"]);
  });

  it("is found through robots.txt, the news one first, index and gzip included", async () => {
    const table: Routes = { "/": "<p>Welcome</p>", "/1": story("Ministers meet in Bergen") };
    const server = await desk.serve(routes(table));
    table["/robots.txt"] = `Sitemap: ${server.url}/all.xml\nSitemap: ${server.url}/news-index.xml`;
    table["/news-index.xml"] =
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${server.url}/news.xml.gz</loc></sitemap></sitemapindex>`;
    table["/news.xml.gz"] = (_, response) =>
      response.end(gzipSync(urlset(entry(`${server.url}/1`, "2026-03-05T08:00:00Z"))));
    const [found] = await discoverFeed(server.url, desk.tools);
    expect([found?.url, found?.form, found?.from]).toEqual([`${server.url}/news-index.xml`, "sitemap", "robots"]);
    await desk.source(found!.url, "sitemap");
    await desk.fetch();
    expect(titles()).toEqual(["Ministers meet in Bergen"]);
  });
});

describe("a JSON feed", () => {
  it("is read like any other", async () => {
    const table: Routes = { "/1": story("Ministers meet in Bergen") };
    const server = await desk.serve(routes(table));
    const items = [
      {
        id: 7,
        url: "/1",
        title: "Ministers meet in Bergen",
        date_published: "2026-03-05T08:00:00+01:00",
        authors: [{ name: "Ann Lee" }],
      },
    ];
    table["/feed"] = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Fjord News", items });
    const source = await desk.source(`${server.url}/feed`);
    await desk.fetch();
    expect(desk.articles.map((a) => [a.title, a.published?.value, a.authors])).toEqual([
      ["Ministers meet in Bergen", "2026-03-05", ["Ann Lee"]],
    ]);
    expect((await desk.state(source)).failure).toBeNull();
  });
});
