import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/intake/html/read-html.ts";
import { recordToArticle } from "../../src/intake/record-to-article.ts";

const FACTS = { source: "a.json", asOf: null };
const TEXT = "The envoys of Ansel and Borealia met in Port Ansel on Tuesday to discuss the strait.";

describe("the time of an article's last change", () => {
  it.each([
    ["2031-05-06T23:20:00+09:00", "2031-05-06T14:20:00.000Z"],
    ["Tue, 06 May 2031 14:20:00 GMT", "2031-05-06T14:20:00.000Z"],
    ["2031-05-06", "2031-05-06"],
    ["2031-05-06T77:20:00Z", "2031-05-06"],
  ])("is read from a record's field: %s", async (modified, expected) => {
    const article = await recordToArticle({ text: TEXT, modified }, FACTS);
    expect(article?.revisedAt).toBe(expected);
  });

  it("is absent where nobody tells it", async () => {
    expect(await recordToArticle({ text: TEXT, modified: "lately" }, FACTS)).not.toHaveProperty("revisedAt");
  });

  it("is read from a page's own data", () => {
    const head = '<meta property="article:modified_time" content="2031-05-06T14:20:00Z">';
    const article = readHtml(`<html><head>${head}</head><body><p>${TEXT}</p></body></html>`, FACTS);
    expect(article.revisedAt).toBe("2031-05-06T14:20:00.000Z");
  });
});
