import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { IntakeItem } from "../../src/intake/intake-item.ts";
import { parseArticles, readArticles } from "../../src/intake/read-articles.ts";
import { storyText } from "../../src/intake/story-text.ts";
import { gzipMembers, warcRecord, zipOf } from "./pack.ts";

const STORY =
  "LOME, May 12 (Volta Wire) -- Togo named an envoy to Ghana on Tuesday, the foreign ministry said in Lome.";
const PAGE = `<html><body><article><h1>Togo names envoy</h1><p>${STORY}</p><p>${STORY} He leaves in June.</p><p>${STORY} Ghana has agreed.</p></article></body></html>`;
const read = (input: string | Uint8Array, more: object = {}) =>
  parseArticles(typeof input === "string" ? Buffer.from(input) : input, {
    source: "in.bin",
    asOf: "2026-05-13",
    ...more,
  });
const rules = async (input: string | Uint8Array, more: object = {}) =>
  (await read(input, more)).notices.map((n) => n.rule);

describe("input that is not what it should be", () => {
  it("an empty file is named as such", async () => {
    const { articles, notices } = await read("");
    expect(articles).toEqual([]);
    expect(notices).toMatchObject([{ rule: "intake/empty", isError: true, source: "in.bin" }]);
    expect(notices[0]!.message).toContain("Check how it was saved");
  });

  it.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), "a PNG image"],
    ["noise", Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251), "binary data"],
    ["an RTF document", Buffer.from("{\\rtf1 hello}"), "an RTF document"],
  ])("%s is refused with what it is and what to do", async (_, bytes, what) => {
    const { notices } = await read(bytes);
    expect(notices[0]).toMatchObject({ rule: "intake/unknown-format", isError: true });
    expect(notices[0]!.message).toContain(what);
    expect(notices[0]!.message).toContain("Convert");
  });

  it("a single line of 50 MB is kept but not read", async () => {
    const line = Buffer.alloc(50 << 20, "the talks went on and on ");
    const started = process.cpuUsage();
    const { articles } = await read(line);
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.every((a) => storyText(a) === "")).toBe(true);
    expect(articles[0]!.notices[0]!.rule).toBe("intake/paragraph-too-long");
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(8);
  });

  it("a page of 20 MB on one line still gives its story", async () => {
    const filler = `<div class="x">${"<span>a</span>".repeat(1_400_000)}</div>`;
    const started = process.cpuUsage();
    const { articles } = await read(PAGE.replace("</body>", `${filler}</body>`));
    expect(storyText(articles[0]!)).toContain("Togo named an envoy");
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  }, 60_000);

  it.each([
    ["tags never closed", `${"<div>".repeat(200_000)}${PAGE}`],
    ["end tags without beginnings", `${PAGE}${"</div>".repeat(200_000)}`],
    ["attributes without end", `<p ${"a=b ".repeat(300_000)}>${PAGE}`],
    ["half-open tags", `${PAGE}${"<a <b ".repeat(100_000)}`],
    ["nested inline tags", `<html><body>${"<b><i>".repeat(50_000)}${PAGE}`],
  ])(
    "a page of %s is read in linear time",
    async (_, html) => {
      const started = process.cpuUsage();
      await read(html, { contentType: "text/html" });
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
    },
    60_000,
  );

  it("a wrong content type is not believed", async () => {
    expect((await read(PAGE, { contentType: "application/json" })).articles[0]!.title).toBe("Togo names envoy");
    expect((await read(STORY, { contentType: "text/html" })).articles[0]!.dateline?.place).toBe("Lome");
  });

  it("a cut gzip file gives what lies before the break", async () => {
    const stories = Array.from(
      { length: 40 },
      (_, i) => `Story ${i}\n${STORY} Number ${i * 7919}.\n${STORY}\n(END)\n`,
    ).join("");
    const whole = gzipSync(stories);
    const { articles, notices } = await read(whole.subarray(0, Math.floor(whole.length * 0.7)));
    expect(articles.length).toBeGreaterThan(5);
    expect(notices).toContainEqual(expect.objectContaining({ rule: "intake/broken-gzip", isError: true }));
  });

  it("an archive that breaks off within a record gives the records before it", async () => {
    const archive = Buffer.concat([warcRecord("https://a.example/1", PAGE), warcRecord("https://a.example/2", PAGE)]);
    const { articles, notices } = await read(archive.subarray(0, archive.length - 100));
    expect(articles.map((a) => a.source)).toEqual(["https://a.example/1"]);
    expect(notices).toMatchObject([{ rule: "intake/cut-record", source: "https://a.example/2", isError: true }]);
    const packed = gzipMembers(warcRecord("https://a.example/1", PAGE), warcRecord("https://a.example/2", PAGE));
    expect((await read(packed.subarray(0, -60))).articles.map((a) => a.source)).toEqual(["https://a.example/1"]);
  });

  it("a broken record costs only itself", async () => {
    const archive = Buffer.concat([
      warcRecord("https://a.example/1", PAGE),
      Buffer.from("rubbish\nmore rubbish\n"),
      warcRecord("https://a.example/2", PAGE),
    ]);
    const { articles, notices } = await read(archive);
    expect(articles).toHaveLength(2);
    expect(notices[0]).toMatchObject({ rule: "intake/broken-record", isError: true });
  });

  it("a feed cut off in the middle gives its whole items and names the cut one", async () => {
    const item = (n: number) =>
      `<item><title>Story ${n}</title><description>${STORY}</description><link>https://a.example/${n}</link></item>`;
    const { articles, notices } = await read(
      `<rss><channel><title>A</title>${item(1)}${item(2)}${item(3).slice(0, 80)}`,
    );
    expect(articles.map((a) => a.title)).toEqual(["Story 1", "Story 2"]);
    expect(notices.map((n) => n.rule)).toEqual(["intake/cut-item", "intake/cut-feed"]);
  });

  it("a feed of 100,000 items is read as it arrives", async () => {
    async function* feed(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("<rss><channel><title>A</title>");
      for (let n = 0; n < 100_000; n += 100) {
        yield Buffer.from(
          Array.from(
            { length: 100 },
            (_, i) => `<item><title>Story ${n + i}</title><guid>g${n + i}</guid></item>`,
          ).join(""),
        );
      }
      yield Buffer.from("</channel></rss>");
    }
    let count = 0;
    for await (const item of readArticles(feed(), { source: "feed", asOf: null })) count += "article" in item ? 1 : 0;
    expect(count).toBe(100_000);
  }, 60_000);

  it("two items under one GUID are both read and said to be odd, a true copy is read once", async () => {
    const item = (title: string) => `<item><guid>1</guid><title>${title}</title></item>`;
    const { articles, notices } = await read(
      `<rss><channel>${item("One")}${item("One")}${item("Two")}</channel></rss>`,
    );
    expect(articles.map((a) => a.title)).toEqual(["One", "Two"]);
    expect(notices.map((n) => n.rule)).toEqual(["intake/duplicate-guid"]);
  });

  it.each(["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"])(
    "an item dated %s is dated by the day it was held",
    async (date) => {
      const { articles, notices } = await read(
        `<rss><channel><item><title>One</title><pubDate>${date}</pubDate></item></channel></rss>`,
      );
      expect(articles[0]!.published).toEqual({ value: "2026-05-13", from: "as-of" });
      expect(notices.map((n) => n.rule)).toEqual(["intake/odd-date"]);
    },
  );

  it("a javascript: link is left out", async () => {
    const { articles, notices } = await read(
      "<rss><channel><item><title>One</title><link>javascript:alert(1)</link></item></channel></rss>",
    );
    expect(articles[0]!.url).toBeNull();
    expect(notices.map((n) => n.rule)).toEqual(["intake/odd-link"]);
  });

  it("entities that unfold without end are not unfolded", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>One</title><description>&b;&b;</description></item></channel></rss>`;
    expect(storyText((await read(bomb)).articles[0]!)).not.toContain("haha");
  });

  it("an archive that unpacks without end is stopped", async () => {
    const bomb = gzipSync(Buffer.alloc(200 << 20, " "), { level: 9 });
    const { notices } = await read(bomb);
    expect(notices.some((n) => n.isError)).toBe(true);
  }, 60_000);

  it("archives inside archives end at a depth", async () => {
    let inner: Uint8Array = Buffer.from(STORY);
    for (let i = 0; i < 8; i++) inner = gzipSync(inner);
    expect(await rules(inner)).toContain("intake/nested-too-deep");
  });

  it("a zip archive without its end, or locked, says so", async () => {
    const zip = zipOf({ "a.txt": STORY });
    expect(await rules(zip.subarray(0, zip.length - 30))).toEqual(["intake/broken-zip"]);
    expect(await rules(zipOf({ mimetype: "application/epub+zip" }))).toEqual(["intake/unknown-format"]);
  });

  it("a broken line among JSON lines costs only itself", async () => {
    const { articles, notices } = await read(
      `{"title":"One","text":"${STORY}"}\n{"title": broken\n{"nothing":1}\n{"title":"Two","text":"${STORY}"}\n`,
    );
    expect(articles.map((a) => a.title)).toEqual(["One", "Two"]);
    expect(notices.map((n) => [n.source, n.rule])).toEqual([
      ["in.bin:2", "intake/broken-json"],
      ["in.bin:3", "intake/record-without-text"],
    ]);
  });

  it("a page without a story says so", async () => {
    expect(
      await rules("<html><head><title>x</title></head><body><nav><a href='/'>Home</a></nav></body></html>"),
    ).toEqual(["intake/no-story"]);
  });

  it("bytes that come one at a time make no difference", async () => {
    async function* drip(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const items: IntakeItem[] = [];
    for await (const item of readArticles(drip(Buffer.from(PAGE)), { source: "drip", asOf: null })) items.push(item);
    expect(items).toHaveLength(1);
  });
});
