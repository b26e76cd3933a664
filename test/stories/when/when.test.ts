import { describe, expect, it } from "vitest";
import { readStory } from "../story.ts";
import { TELLINGS } from "./sentences.ts";

describe("the day of an act, as far as its text tells", () => {
  it.each(TELLINGS.map(([text, kind, words, days]) => ({ text, kind, words, days })))(
    "$kind on $days: $text",
    ({ text, kind, words, days }) => {
      const { lines } = readStory(text, "2026-05-07");
      const told = lines.filter((l) => l.kind === kind && l.evidence.some((sentence) => sentence.includes(words)));
      expect(
        told.map((l) => l.day),
        lines.map((l) => `${l.kind} [${l.rules}] ${l.day}`).join("\n"),
      ).toContain(days === null ? null : days.replace("..", "/"));
    },
  );

  it('is not looked for above a "since" that has no word above it', () => {
    const text =
      "This is only the most recent of three shipments of arms, tents, and flour from Ministry of Defense stores for " +
      "Norway since March 2021, and brings British military assistance to almost $3 billion since May, and $8.5 billion since 2011.";
    expect(readStory(text, "2026-05-07").lines).toEqual([]);
  });
});
