import { describe, expect, it } from "vitest";
import { readingText } from "../../src/cli/layout/reading-text.ts";
import { readStory } from "../stories/story.ts";

const STORY =
  'VIENNA, May 7 (Danube News) -- Austrian Chancellor Franz Gruber met Serbian President Milan Petrov in Graz on Wednesday ahead of Saturday\'s vote. "Serbia must withdraw its troops," Gruber said.';

const terminal = { width: 100, isInteractive: false, hasColour: false, write: () => Promise.resolve() };

function printed(explain: boolean): string {
  const { article, reading } = readStory(STORY, "2026-05-07");
  return readingText(article, reading, terminal, { explain }).replace(/\s+/g, " ");
}

describe("a reading explained at the terminal", () => {
  it("gives each field of a claim its value, its words and its rule", () => {
    const text = printed(true);
    expect(text).toContain("act meet “met” - claims/meet/meet");
    expect(text).toContain("status happened “met” - status/past");
    expect(text).toMatch(/ by Franz Gruber \(AUT, Chancellor\) “[^”]+” - frame\/subj/);
    expect(text).toMatch(/ to Milan Petrov \(SRB, President\) “[^”]+” - frame\/obj/);
    expect(text).toMatch(/ where Graz \(AUT, city\) “Graz” - place\//);
  });

  it("says which words were considered for a field and not taken", () => {
    expect(printed(true)).toMatch(
      / when 2026-05-06 “Wednesday” - dates\/weekday-behind, dates\/[\w-]+; not “Saturday”/,
    );
  });

  it("says where the text tells nothing, and who tells what it quotes", () => {
    expect(printed(true)).toMatch(/ where not told - place\//);
    expect(printed(true)).toMatch(/ says the text itself - voice\//);
  });

  it("stays as short as it was where nobody asks for the rules", () => {
    expect(printed(false)).not.toMatch(/status\/|frame\//);
  });

  it("keeps to the width of the terminal", () => {
    const { article, reading } = readStory(STORY, "2026-05-07");
    const text = readingText(article, reading, { ...terminal, width: 70 }, { explain: true });
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(70);
  });
});
