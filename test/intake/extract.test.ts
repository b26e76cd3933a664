import { describe, expect, it } from "vitest";
import { extractLine } from "../../src/cli/extract.ts";
import { parseArticle } from "../../src/intake/parse-article.ts";

describe("readout extract", () => {
  it("prints the story without headline and captions, and what was dropped with its rule", () => {
    const article = parseArticle(
      "(LEAD) Togo names envoy\nLOME, May 12 (Volta Wire) -- Togo named an envoy to Ghana on Tuesday, the foreign ministry said.\nHe leaves in June.\nkodjo@voltawire.example\n(END)\n-\nHarbour strike ends",
      { source: "a.txt", asOf: "2026-05-13" },
    );
    expect(extractLine(article)).toMatchObject({
      source: "a.txt",
      title: "Togo names envoy",
      titleFrom: "headline",
      languageFrom: "words",
      published: "2026-05-12",
      publishedFrom: "dateline",
      outlet: "Volta Wire",
      language: "en",
      edition: { label: "LEAD", number: 1 },
      dateline: { place: "Lome", day: "2026-05-12", agency: "Volta Wire" },
      text: "LOME, May 12 (Volta Wire) -- Togo named an envoy to Ghana on Tuesday, the foreign ministry said.\nHe leaves in June.",
    });
    expect(extractLine(article).dropped).toContainEqual({
      role: "related",
      rule: "wire/after-end-mark",
      text: "Harbour strike ends",
    });
  });
});
