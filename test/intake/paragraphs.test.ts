import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/intake/parse-article.ts";
import type { Article } from "../../src/model/article.ts";
import { storyParagraphs } from "../../src/model/article.ts";
import { textAt } from "../../src/model/span.ts";

const read = (text: string) => parseArticle(text, { source: "story.txt", asOf: "2026-05-13" });
const roleOf = (article: Article, words: string) => {
  const at = article.text.indexOf(words);
  const found = article.paragraphs.find((p) => p.start <= at && at < p.end);
  return found && `${found.role} ${found.rule}`;
};
const story = (article: Article) => storyParagraphs(article).map((p) => textAt(article.text, p));

const LEAD =
  "LIMA, May 12 (Andes Wire) -- The foreign ministers of Peru and Chile met in Lima on Tuesday and agreed to reopen the border crossing at Tacna.";
const SECOND =
  "Both sides also set up a working group on migration, the Peruvian foreign ministry said in a statement.";
const frame = (line: string) => `Peru, Chile reopen border crossing\n${LEAD}\n${SECOND}\n${line}\n`;

describe("paragraphs of wire copy", () => {
  it.each([
    ["(END)", "note wire/end-mark"],
    ["-0-", "note wire/end-mark"],
    ["###", "note wire/end-mark"],
    ["rquispe@andeswire.example", "byline wire/e-mail"],
    ["By Rosa Quispe", "byline wire/byline"],
    ["(Reporting by Rosa Quispe; Editing by Juan Lavado)", "credit wire/reporting-credit"],
    ["Link copied", "menu wire/button"],
    ["1 Min Read", "menu wire/button"],
    ["Subscribe to our newsletter for daily updates", "menu wire/subscription"],
    ["We use cookies to improve your experience.", "menu wire/cookie-line"],
    ["Share this article", "menu wire/button"],
    ["Copyright 2026 Andes Wire. All rights reserved.", "menu wire/copyright"],
    ["Also read: Bolivia closes consulate in Arica", "related wire/read-more"],
    ["For more information, please contact the press office.", "note wire/for-more"],
    ["(ATTN: UPDATES with remarks in para 3)", "note wire/attn"],
    ["This story has been corrected to fix the name of the crossing.", "note wire/correction-note"],
    ["Our Standards: The Andes Wire Principles.", "note wire/standards-line"],
    ["Tags: Peru, Chile, border", "menu wire/topic-line"],
    ["Photo: Andes Wire", "credit wire/editor-credit"],
    ["Photo by Rosa Quispe/Andes Wire", "credit wire/editor-credit"],
    ["Foto: Rosa Quispe", "credit wire/editor-credit"],
    ["Lea también", "related wire/read-more"],
    ["Anzeige", "menu wire/advert-label"],
    ['Rosa Quispe. "Ministers meet over Tacna crossing" — Andes Wire, May 12, 2026', "related wire/source-reference"],
    ['"Chile hails reopening" — Pacific Post Online, 12 May 2026', "related wire/source-reference"],
    ["Sources", "related wire/source-heading"],
    ["This page has been archived, and is no longer editable.", "note wire/archive-note"],
    ["Please note that the listed sources may no longer be available online.", "note wire/archive-note"],
    ["***THE WEEKLY SCHEDULE IS SUBJECT TO CHANGE***", "note wire/pointer"],
    ["The briefing will be live streamed on https://andeswire.example/live.", "note wire/pointer"],
    ["Please click here for the full text.", "note wire/pointer"],
    ["Aktualisiert: 12.05.2026, 10:27 Uhr", "note wire/date-line"],
  ])("%s is no part of the story", (line, expected) => {
    const article = read(frame(line));
    expect(roleOf(article, line)).toBe(expected);
    expect(story(article)).not.toContain(line);
  });

  it.each([
    "Register of voters to be opened next month, the ministry said in the same statement on Tuesday evening.",
    "By Friday, both sides had withdrawn their patrols from the crossing, according to the Chilean ministry.",
    "Support for the accord grew in both parliaments, and the opposition said it would vote for the bill.",
    "The following week, Chile's navy invited Peruvian officers to Arica for a joint exercise.",
    "To see the accord through, Chile's president will visit Lima in June, his office said.",
    '"We will not close it again," the minister said in Tacna on May 12, 2026.',
    "The terms of the accord are subject to change, the Chilean ministry said.",
    "More than 40 officers will staff the crossing, which had been shut since 2024.",
  ])("%s stays in the story although it begins like furniture", (line) => {
    expect(story(read(frame(line)))).toContain(line);
  });

  it("below the end mark belong to other stories", () => {
    const article = read(
      frame("(END)\n-\n(2nd LD) Ecuador expels envoy over spying charge\n-\nRebels attack mine in north, three killed"),
    );
    expect(roleOf(article, "Ecuador expels")).toBe("related wire/after-end-mark");
    expect(story(article).join(" ")).not.toMatch(/Ecuador|Rebels/);
  });

  it("that are headlines of other stories are found without an end mark too", () => {
    const article = read(frame("Ecuador expels envoy over spying charge\nRebels attack mine in north"));
    expect(story(article).join(" ")).not.toMatch(/Ecuador|Rebels/);
  });

  it("end where an end mark is glued to the last words", () => {
    const article = read(frame("The crossing will open at once. -0-"));
    expect(story(article).at(-1)).toBe("The crossing will open at once.");
  });

  it("lose the agency that signs after the last full stop, and it names the outlet", () => {
    const article = read(
      `Peru, Chile reopen border crossing\n${LEAD.replace(/^.*-- /, "")}\nThe crossing will open at once. (Yonhap)`,
    );
    expect(story(article).at(-1)).toBe("The crossing will open at once.");
    expect(article.outlet).toEqual({ value: "Yonhap", from: "credit" });
  });

  it("that describe a picture are captions, their credit apart", () => {
    const caption =
      "Peruvian Foreign Minister Ana Soto (R) shakes hands with her Chilean counterpart, Pedro Lira, in Lima on May 12, 2026.";
    const article = read(frame(`${caption} (Andes Wire)`));
    expect(roleOf(article, caption)).toMatch(/^caption/);
    expect(roleOf(article, "(Andes Wire)\n")).toBe("credit wire/credit-at-end");
    expect(article.outlet?.value).toBe("Andes Wire");
  });

  it("are parted where a caption runs into the first sentence", () => {
    const article = read(
      "Ana Soto, left, and Pedro Lira pose for a photo in Lima on Tuesday. (Peruvian Foreign Ministry)The foreign ministers of Peru and Chile met in Lima on Tuesday and agreed to reopen the border.",
    );
    expect(story(article)).toEqual([
      "Ana Soto, left, and Pedro Lira pose for a photo in Lima on Tuesday.",
      "The foreign ministers of Peru and Chile met in Lima on Tuesday and agreed to reopen the border.",
    ]);
  });

  it("are parted where they were glued together without a space", () => {
    const article = read(
      frame("Patrols ended on Wednesday.The ministry said talks would go on.It named no day for them."),
    );
    expect(story(article).slice(-3)).toEqual([
      "Patrols ended on Wednesday.",
      "The ministry said talks would go on.",
      "It named no day for them.",
    ]);
  });

  it.each([
    ["It tested a missile (ICBM).The launch failed.", ["It tested a missile (ICBM).", "The launch failed."]],
    [
      "The talks went on for an hour.A second round follows.",
      ["The talks went on for an hour.", "A second round follows."],
    ],
    ["Both will sign the accord.NATO welcomed the step.", ["Both will sign the accord.", "NATO welcomed the step."]],
  ])("are parted behind brackets and before short words: %s", (glued, parts) => {
    expect(story(read(frame(glued))).slice(-2)).toEqual(parts);
  });

  it.each([
    "He met Gen.Kim Young-ho and Col.Park Jin at the crossing.",
    "The report at andes.example was taken down by the ministry.",
    "The U.S.Embassy in Lima gave no comment on the accord.",
  ])("are not parted inside a name: %s", (line) => {
    expect(story(read(frame(line)))).toContain(line);
  });

  it("cover the lines of copy broken at a fixed column", () => {
    const article = read(
      [
        "Peru, Chile reopen border crossing",
        "",
        "LIMA, May 12 (Andes Wire) -- The foreign ministers of Peru and Chile met",
        "in Lima on Tuesday and agreed to reopen the border crossing at Tacna,",
        "which had been shut since a dispute over fishing rights two years ago.",
        "   Both sides also set up a working group on migration, the Peruvian",
        "foreign ministry said in a statement.",
        "",
        "(END)",
      ].join("\n"),
    );
    expect(story(article)).toEqual([
      "Peru, Chile reopen border crossing",
      "The foreign ministers of Peru and Chile met\nin Lima on Tuesday and agreed to reopen the border crossing at Tacna,\nwhich had been shut since a dispute over fishing rights two years ago.",
      "Both sides also set up a working group on migration, the Peruvian\nforeign ministry said in a statement.",
    ]);
  });

  it("of a machine's summary are not read", () => {
    const article = read(
      `Peru, Chile reopen border crossing\nAI Summary\n- Peru and Chile reopened a crossing.\n- A group on migration was set up.\n${LEAD}\n${SECOND}`,
    );
    expect(roleOf(article, "A group on migration")).toBe("note wire/summary-box");
    expect(story(article)).toHaveLength(3);
  });

  it("of a transcript are the speakers' turns", () => {
    const article = read(
      "Daily briefing, May 12\n\nQUESTION: Will the crossing at Tacna open this week?\n\nMS. SOTO: It will open on Friday, and we thank our neighbours.",
    );
    expect(roleOf(article, "QUESTION")).toBe("quote wire/transcript-turn");
    expect(roleOf(article, "MS. SOTO")).toBe("quote wire/transcript-turn");
  });

  it("of a numbered readout stand without their numbers", () => {
    const article = read(
      "Peru-Chile telephone talk\n\nMay 12, 2026\n\n1. On May 12, the two ministers spoke by telephone for twenty minutes about the crossing.\n\n2. They agreed to meet in Lima in June.\n\n(END)",
    );
    expect(story(article).slice(1)).toEqual([
      "On May 12, the two ministers spoke by telephone for twenty minutes about the crossing.",
      "They agreed to meet in Lima in June.",
    ]);
  });

  it("that say who issued a statement are its byline", () => {
    const article = read(
      "Call with the Chilean Foreign Minister\n\nMay 12, 2026\n\nOffice of the Spokesperson\nThe following is attributable to Spokesperson Dana Holt:\nThe Secretary spoke by phone with the Chilean foreign minister today and thanked him for his country's help.",
    );
    expect(article.authors).toEqual(["Dana Holt"]);
    expect(article.published).toEqual({ value: "2026-05-12", from: "date-line" });
    expect(story(article)).toHaveLength(2);
  });

  it("cover every word of the text, each once", () => {
    const article = read(frame("Photo: Andes Wire\n(END)\n-\nOther news"));
    let at = 0;
    for (const p of article.paragraphs) {
      expect(article.text.slice(at, p.start).trim()).toBe("");
      at = p.end;
    }
    expect(article.text.slice(at).trim()).toBe("");
  });
});
