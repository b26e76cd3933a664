import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storyText } from "../../../src/intake/story-text.ts";
import { item, NOON, type Routes, routes, rss, story, type TestDesk, testDesk } from "./desk.ts";

let desk: TestDesk;
beforeEach(async () => {
  desk = await testDesk();
});
afterEach(() => desk.close());

async function withFeed(table: Routes, ...items: readonly string[]) {
  const server = await desk.serve(routes(table));
  table["/feed"] ??= rss(...items.map((text) => text.replaceAll("BASE", server.url)));
  return { server, source: await desk.source(`${server.url}/feed`) };
}

describe("a poll", () => {
  it("reads the page behind each item", async () => {
    await withFeed(
      { "/1": story("Ministers meet in Bergen") },
      item({ link: "BASE/1", title: "Ministers meet in Bergen", text: "A line." }),
    );
    await desk.fetch();
    expect(desk.articles.map((a) => a.title)).toEqual(["Ministers meet in Bergen"]);
    expect(storyText(desk.articles[0]!)).toContain("agreed to meet again before the summer");
  });

  it("does not fetch what it has seen", async () => {
    const { server } = await withFeed(
      { "/1": story("Ministers meet in Bergen") },
      item({ link: "BASE/1", guid: "a", title: "Ministers meet" }),
    );
    await desk.fetch();
    desk.clock.at += 3_600_000;
    await desk.fetch();
    expect(server.asked.filter((path) => path === "/1").length).toBe(1);
    expect(desk.articles.length).toBe(1);
  });

  it("asks a feed whether it changed", async () => {
    const asked: (string | undefined)[] = [];
    await withFeed({
      "/feed": (request, response) => {
        asked.push(request.headers["if-none-match"]);
        if (request.headers["if-none-match"] === '"7"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"7"' }).end(rss());
      },
    });
    await desk.fetch();
    await desk.fetch();
    expect(asked).toEqual([undefined, '"7"']);
  });

  it("fetches an item again that the feed gives a new headline", async () => {
    const table: Routes = { "/1": story("Ministers meet in Bergen") };
    const { server } = await withFeed(table, item({ link: "BASE/1", guid: "a", title: "Ministers meet" }));
    await desk.fetch();
    table["/1"] = story("Ministers part without a deal");
    table["/feed"] = rss(item({ link: `${server.url}/1`, guid: "a", title: "UPDATE: Ministers part" }));
    await desk.fetch();
    expect(desk.articles.map((a) => a.title)).toEqual(["Ministers meet in Bergen", "Ministers part without a deal"]);
  });

  it("tells items apart that share one id", async () => {
    const table = { "/1": story("Ministers meet in Bergen"), "/2": story("Envoys talk in Oslo") };
    await withFeed(
      table,
      item({ link: "BASE/1", guid: "same", title: "One" }),
      item({ link: "BASE/2", guid: "same", title: "Two" }),
    );
    await desk.fetch();
    expect(desk.articles.map((a) => a.title).sort()).toEqual(["Envoys talk in Oslo", "Ministers meet in Bergen"]);
  });

  it("reads an item once that stands in the feed twice", async () => {
    const { server } = await withFeed(
      { "/1": story("Ministers meet in Bergen") },
      item({ link: "BASE/1?utm_source=rss", title: "One" }),
      item({ link: "BASE/1?utm_source=app#top", title: "One" }),
    );
    await desk.fetch();
    expect(server.asked.filter((path) => path.startsWith("/1")).length).toBe(1);
  });

  it("takes the feed's own text when the page is gone, and says so", async () => {
    const text =
      "<p>The ministers of Norway and Iceland met in Bergen on Thursday and agreed to meet again before the summer.</p>";
    const { source } = await withFeed(
      {},
      item({ link: "BASE/gone", title: "Ministers meet in Bergen", text, date: "Thu, 05 Mar 2026 09:00:00 GMT" }),
    );
    await desk.fetch();
    const [article] = desk.articles;
    expect([article?.title, article?.published]).toEqual([
      "Ministers meet in Bergen",
      { value: "2026-03-05", from: "feed" },
    ]);
    expect((await desk.items(source)).map((i) => [i.state, i.from, i.failure?.code])).toEqual([
      ["stored", "feed", "fetch/gone"],
    ]);
  });

  it("says that the feed's own text was cut where it is endless", async () => {
    const text = "The ministers of Norway and Iceland met in Bergen on Monday. ".repeat(5000);
    await withFeed({}, item({ link: "BASE/gone", title: "Ministers meet in Bergen", text: `<p>${text}</p>` }));
    await desk.fetch();
    expect(desk.articles[0]!.notices.map((notice) => notice.rule)).toContain("intake/text-cut");
  });

  it("holds an item whose page fails for now, and reads it when the page is back", async () => {
    const table: Routes = { "/1": (_, response) => void response.writeHead(500).end() };
    const { source } = await withFeed(
      table,
      item({ link: "BASE/1", title: "Ministers meet in Bergen", text: "short" }),
    );
    await desk.fetch();
    expect(desk.articles).toEqual([]);
    expect((await desk.items(source)).map((i) => [i.state, i.attempts, i.failure?.code])).toEqual([
      ["waiting", 1, "fetch/server-fault"],
    ]);
    table["/1"] = story("Ministers meet in Bergen");
    desk.clock.at += 120_000;
    await desk.fetch();
    expect(desk.articles.length).toBe(1);
    expect(await desk.items(source)).toEqual([]);
  });

  it("gives up on a page after its last try and takes the feed's text", async () => {
    const text = `<p>${"The ministers of Norway and Iceland met in Bergen on Thursday. ".repeat(4)}</p>`;
    const { source } = await withFeed(
      { "/1": (_, response) => void response.writeHead(500).end() },
      item({ link: "BASE/1", title: "Ministers meet", text }),
    );
    for (let i = 0; i < 7; i++) {
      await desk.fetch();
      desk.clock.at += 24 * 3_600_000;
    }
    expect((await desk.items(source)).map((i) => [i.state, i.from, i.attempts])).toEqual([["stored", "feed", 6]]);
  });

  it("keeps items with unusable links out, with the reason, and the others in", async () => {
    const { source } = await withFeed(
      { "/1": story("Ministers meet in Bergen") },
      item({ link: "javascript:alert(1)", guid: "x", title: "Click me" }),
      item({ title: "Nothing at all" }),
      item({ link: "http://10.0.0.1/admin", guid: "y", title: "Inside" }),
      item({ link: "BASE/1", title: "Ministers meet in Bergen" }),
    );
    await desk.fetch();
    expect(desk.articles.map((a) => a.title)).toEqual(["Ministers meet in Bergen"]);
    const reasons = (await desk.items(source)).map((i) => [i.title, i.failure?.code]).sort();
    expect(reasons).toEqual([
      ["Click me", "sources/bad-link"],
      ["Inside", "fetch/private-address"],
      ["Nothing at all", "sources/empty-item"],
    ]);
  });

  it("does not believe a feed that dates an item next year or in 1970", async () => {
    const table = {
      "/1": story("Ministers meet in Bergen", { date: "2026-03-04T10:00:00Z" }),
      "/2": story("Envoys talk in Oslo", { date: "2026-03-03T10:00:00Z" }),
    };
    const { source } = await withFeed(
      table,
      item({ link: "BASE/1", title: "Ministers meet in Bergen", date: "Fri, 05 Mar 2027 09:00:00 GMT" }),
      item({ link: "BASE/2", title: "Envoys talk in Oslo", date: "Thu, 01 Jan 1970 00:00:00 GMT" }),
    );
    await desk.fetch();
    expect(desk.articles.map((a) => a.published?.value).sort()).toEqual(["2026-03-03", "2026-03-04"]);
    expect((await desk.items(source)).map((i) => i.failure?.code).sort()).toEqual([
      "sources/date-in-future",
      "sources/date-unset",
    ]);
    expect((await desk.state(source)).times).toEqual([]);
  });

  it("reads the items before the break of a feed that is cut off", async () => {
    const table: Routes = { "/1": story("Ministers meet in Bergen") };
    const { server, source } = await withFeed(
      table,
      item({ link: "BASE/1", title: "One" }),
      item({ link: "BASE/2", title: "Two" }),
    );
    const whole = table["/feed"] as string;
    table["/feed"] = whole.slice(0, whole.indexOf("Two"));
    await desk.fetch();
    expect(desk.articles.length).toBe(1);
    expect((await desk.state(source)).oddities.map((o) => o.code)).toEqual(["sources/feed-cut"]);
    table["/feed"] = whole;
    table["/2"] = story("Envoys talk in Oslo");
    await desk.fetch();
    expect(desk.articles.length).toBe(2);
    expect(server.asked.filter((path) => path === "/1").length).toBe(1);
  });

  it("reads a feed that is served as plain text", async () => {
    const server = await desk.serve((request, response) => {
      if (request.url === "/robots.txt") response.writeHead(404).end();
      else if (request.url === "/feed")
        response
          .writeHead(200, { "content-type": "text/plain" })
          .end(rss(item({ link: "/1", title: "One" })).replace(">/1<", `>${server.url}/1<`));
      else
        response.writeHead(200, { "content-type": "application/octet-stream" }).end(story("Ministers meet in Bergen"));
    });
    await desk.source(`${server.url}/feed`);
    await desk.fetch();
    expect(desk.articles.map((a) => a.title)).toEqual(["Ministers meet in Bergen"]);
  });

  it("gives a page of a consent box no article", async () => {
    const { source } = await withFeed(
      { "/1": "<!doctype html><title>Before you go on</title><p>We value your privacy.</p>" },
      item({ link: "BASE/1", title: "Ministers meet", text: "" }),
    );
    await desk.fetch();
    expect(desk.articles).toEqual([]);
    expect((await desk.items(source)).map((i) => [i.state, i.failure?.code])).toEqual([["failed", "sources/no-story"]]);
  });

  it("reads a page of 20 MB on one line", async () => {
    const page = story("Ministers meet in Bergen")
      .replace("</article>", `</article><!--${"x".repeat(20_000_000)}-->`)
      .replace(/\n/g, " ");
    const slow = await testDesk({ page: { ...(await import("../../../src/work/fetch/open-fetcher.ts")).PAGE_LIMITS } });
    const server = await slow.serve(routes({ "/1": page }));
    const feed = await slow.serve(
      routes({ "/feed": rss(item({ link: `${server.url}/1`, title: "Ministers meet in Bergen" })) }),
    );
    await slow.source(`${feed.url}/feed`);
    await slow.fetch();
    expect(slow.articles.map((a) => a.title)).toEqual(["Ministers meet in Bergen"]);
    await slow.close();
  });
});

describe("a source that fails", () => {
  it("says so, and stops no other", async () => {
    const bad = await desk.serve((_, response) => response.writeHead(503).end());
    const failing = await desk.source(`${bad.url}/feed`, "feed", "Broken");
    await withFeed({ "/1": story("Ministers meet in Bergen") }, item({ link: "BASE/1", title: "One" }));
    await desk.fetch();
    expect(desk.articles.length).toBe(1);
    const state = await desk.state(failing);
    expect([state.failuresInRow, state.failure?.code, state.succeededAt]).toEqual([1, "fetch/busy", null]);
  });

  it("is asked less and less often, but every hour", async () => {
    const bad = await desk.serve((_, response) => response.writeHead(500).end());
    const failing = await desk.source(`${bad.url}/feed`);
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      await desk.fetch();
      waits.push(((await desk.state(failing)).dueAt - desk.clock.at) / 60_000);
      desk.clock.at = (await desk.state(failing)).dueAt;
    }
    expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(Math.max(...waits)).toBe(60);
  });

  it("is left alone as long as it asks for", async () => {
    const bad = await desk.serve((_, response) => response.writeHead(429, { "retry-after": "7200" }).end());
    const failing = await desk.source(`${bad.url}/feed`);
    await desk.fetch();
    expect((await desk.state(failing)).dueAt - NOON).toBe(7_200_000);
  });

  it("that answers with a page instead of its feed says what to do", async () => {
    const table: Routes = { "/feed": story("Our site has moved") };
    const { source } = await withFeed(table);
    await desk.fetch();
    const { failure } = await desk.state(source);
    expect([failure?.code, failure?.message.includes("readout source add")]).toEqual(["sources/not-a-feed", true]);
  });

  it("is well again after its next answer", async () => {
    const table: Routes = { "/feed": (_, response) => void response.writeHead(500).end() };
    const { source } = await withFeed(table);
    await desk.fetch();
    table["/feed"] = rss();
    await desk.fetch();
    const state = await desk.state(source);
    expect([state.failure, state.failuresInRow]).toEqual([null, 0]);
  });
});

describe("a page and its feed item", () => {
  const date = "Wed, 04 Mar 2026 22:30:00 GMT";

  it("that are one moment have the page's day, which is the publisher's own", async () => {
    await withFeed(
      { "/1": story("Ministers meet in Bergen", { date: "2026-03-05T07:30:00+09:00" }) },
      item({ link: "BASE/1", title: "Ministers meet in Bergen", date }),
    );
    await desk.fetch();
    expect(desk.articles[0]?.published?.value).toBe("2026-03-05");
    expect(desk.articles[0]?.notices.map((n) => n.rule)).not.toContain("sources/dates-disagree");
  });

  it("without a day on the page have the feed's", async () => {
    await withFeed(
      { "/1": story("Ministers meet in Bergen") },
      item({ link: "BASE/1", title: "Ministers meet in Bergen", date }),
    );
    await desk.fetch();
    expect(desk.articles[0]?.published).toEqual({ value: "2026-03-04", from: "feed" });
  });

  it("that are days apart say so", async () => {
    await withFeed(
      { "/1": story("Ministers meet in Bergen", { date: "2026-02-20T07:30:00Z" }) },
      item({ link: "BASE/1", title: "Ministers meet in Bergen", date }),
    );
    await desk.fetch();
    expect(desk.articles[0]?.published?.value).toBe("2026-02-20");
    expect(desk.articles[0]?.notices.map((n) => n.rule)).toContain("sources/dates-disagree");
  });

  it("have the feed's headline where the page shows the site's name", async () => {
    const page = story("Ministers meet in Bergen")
      .replace(/<h1>.*?<\/h1>/, "")
      .replace(/<title>.*?<\/title>/, "<title>Fjord News</title>");
    await withFeed({ "/1": page }, item({ link: "BASE/1", title: "Ministers meet in Bergen", date }));
    await desk.fetch();
    expect(desk.articles[0]?.title).toBe("Ministers meet in Bergen");
  });

  it("have the source for an outlet where the page names none", async () => {
    await withFeed(
      { "/1": story("Ministers meet in Bergen") },
      item({ link: "BASE/1", title: "Ministers meet in Bergen" }),
    );
    await desk.fetch();
    expect(desk.articles[0]?.outlet).toEqual({ value: "Fjord News", from: "feed" });
  });
});

describe("a list page", () => {
  it("gives the articles it links to, not its menus", async () => {
    const table: Routes = {
      "/press": `<nav><a href="/press/about-2024">About the ministry and its history</a></nav>
        <ul><li><a href="/press/2026-03-05-01">Foreign Minister meets his counterpart of Iceland</a></li><li><a href="/x">More</a></li>
        <li><a href="https://other.example/2026-01-01">A story of some other outlet elsewhere</a></li></ul>`,
      "/press/2026-03-05-01": story("Foreign Minister meets his counterpart of Iceland"),
    };
    const server = await desk.serve(routes(table));
    await desk.source(`${server.url}/press`, "page");
    await desk.fetch();
    expect(desk.articles.map((a) => a.title)).toEqual(["Foreign Minister meets his counterpart of Iceland"]);
    expect(server.asked).toEqual(["/press", "/robots.txt", "/press/2026-03-05-01"]);
  });
});
