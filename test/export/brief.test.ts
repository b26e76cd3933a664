import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { briefDocx } from "../../src/export/brief-docx.ts";
import { briefHtml } from "../../src/export/brief-html.ts";
import { briefMarkdown } from "../../src/export/brief-markdown.ts";
import type { BriefFact } from "../../src/model/brief.ts";
import { setBrief } from "../../src/views/brief-document.ts";

const fact = (key: string, text: string): BriefFact => ({
  key,
  event: `event:${key}`,
  claim: `claim:${key}`,
  article: `article:${key}`,
  start: 0,
  end: text.length,
  text,
  outlet: "Harbour Wire",
  published: "2031-05-06",
});
const brief = setBrief({
  id: "brief:1",
  title: "Talks & <b>launches</b>",
  by: "Eva",
  madeAt: "2031-05-07T08:00:00Z",
  changedAt: "2031-05-07T09:00:00Z",
  version: 3,
  facts: [fact("f1", "Ruiz met <script>alert(1)</script> Lind."), fact("f2", "Borealia fired two missiles.")],
  text: "# What happened\nBorealia fired twice.[^f2] Ruiz met Lind.[^f1][^f2]\n- An *item* of a list.[^f1]",
});
const originalOf = (article: string): string | null =>
  article === "article:f1" ? "https://harbour.example/a b" : article === "article:f2" ? "javascript:alert(1)" : null;

describe("a brief", () => {
  it("is Markdown with footnotes, in the order in which they are cited", () => {
    const text = briefMarkdown(brief, originalOf);
    expect(text).toContain("## What happened");
    expect(text).toContain("Borealia fired twice.[^1] Ruiz met Lind.[^2][^1]");
    expect(text).toContain("- An \\*item\\* of a list.[^2]");
    expect(text).toContain("[^1]: “Borealia fired two missiles.” Harbour Wire, 2031-05-06.");
    expect(text).not.toMatch(/(?<!\\)<(?!http)/);
  });

  it("is an HTML file in which text stays text, and only web addresses are links", () => {
    const text = briefHtml(brief, originalOf);
    expect(text).toContain("Talks &amp; &lt;b&gt;launches&lt;/b&gt;");
    expect(text).not.toContain("<script");
    expect(text).not.toContain("javascript:");
    expect(text).toContain('<sup><a href="#note-1">1</a></sup> Ruiz met Lind.');
    expect(text).toContain('<li id="note-2">');
    expect(text.match(/<ul>/g)?.length).toBe(1);
  });

  it("is a Word file with footnotes of its own", async () => {
    const zip = await JSZip.loadAsync(await briefDocx(brief, originalOf));
    const document = await zip.file("word/document.xml")!.async("string");
    const footnotes = await zip.file("word/footnotes.xml")!.async("string");
    expect([...document.matchAll(/w:footnoteReference w:id="(\d+)"/g)].map((m) => m[1])).toEqual(["1", "2"]);
    expect(document).toContain("Talks &amp; &lt;b&gt;launches&lt;/b&gt;");
    expect(footnotes).toContain("Borealia fired two missiles.");
    expect(footnotes).toContain("Ruiz met &lt;script&gt;");
  });
});
