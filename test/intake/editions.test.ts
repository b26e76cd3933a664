import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/intake/parse-article.ts";

const BODY =
  "OSLO, May 4 (Fjord News) -- Norway signed a border accord with its neighbour on Monday, the foreign ministry said.";
const read = (headline: string, more = "") =>
  parseArticle(`${headline}\n${more}${BODY}`, { source: "story.txt", asOf: "2026-05-04" });

describe("edition marks", () => {
  it.each([
    ["(LEAD) Norway signs accord", "LEAD", 1, false],
    ["(2nd LD) Norway signs accord", "2nd LD", 2, false],
    ["(5th LD) Norway signs accord", "5th LD", 5, false],
    ["3RD LEAD Norway signs accord", "3RD LEAD", 3, false],
    ["UPDATE 3-Norway signs accord", "UPDATE 3", 3, false],
    ["WRAPUP 2-Norway signs accord", "WRAPUP 2", 2, false],
    ["(URGENT) Norway signs accord", "URGENT", 0, false],
    ["CORRECTED-Norway signs accord", "CORRECTED", 1, true],
    ["CORRECTED-UPDATE 2-Norway signs accord", "UPDATE 2", 2, true],
    ["[UPDATE] Norway signs accord", "UPDATE", 1, false],
    ["Norway signs accord (2nd LD)", "2nd LD", 2, false],
    ["Norway signs accord -- UPDATE", "UPDATE", 1, false],
    ["1st LD-Writethru: Norway signs accord", "1st LD", 1, false],
    ["(2nd LD) (ATTN: UPDATES throughout) Norway signs accord", "2nd LD", 2, false],
    ["RETRACTED: Norway signs accord", "RETRACTED", 1, true],
  ])("%s", (headline, label, number, isCorrection) => {
    const article = read(headline);
    expect(article.edition).toEqual({ label, number, isCorrection });
    expect(article.title).toBe("Norway signs accord");
  });

  it("are absent from the first full telling", () => {
    expect(read("Norway signs accord").edition).toBeNull();
  });

  it("of a corrected lead say so", () => {
    const article = read("(LEAD) Norway signs accord", "(ATTN: CORRECTS day in para 2)\n");
    expect(article.edition).toEqual({ label: "LEAD", number: 1, isCorrection: true });
  });

  it("are replaced by a line that tells of a correction", () => {
    const article = read("Norway signs accord", "(This story has been corrected to fix the day in paragraph 2)\n");
    expect(article.edition).toEqual({ label: "CORRECTED", number: 1, isCorrection: true });
  });

  it.each([
    "An earlier version of this story gave the wrong day.",
    "(This May 3 story has been corrected to fix the day in paragraph 3)",
    "EDS: UPDATES with background.",
  ])("%s is not read as copy", (note) => {
    const article = read("Norway signs accord", `${note}\n`);
    const at = article.text.indexOf(note);
    expect(article.paragraphs.find((p) => p.start === at)?.role).toBe("note");
  });

  it.each([
    "Leading envoys meet in Oslo",
    "Updates to border law signed",
    "Urgent talks held in Oslo",
    "Norway signs accord (EU)",
  ])("are not seen in %s", (headline) => {
    expect(read(headline).edition).toBeNull();
  });
});
