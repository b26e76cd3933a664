import { describe, expect, it } from "vitest";
import { readStory } from "../story.ts";
import { TELLINGS } from "./sentences.ts";

describe("where an act took place, as far as its sentence tells", () => {
  it.each(TELLINGS.map(([text, kind, words, where]) => ({ text, kind, words, where })))(
    "$kind at $where: $text",
    ({ text, kind, words, where }) => {
      const { lines } = readStory(text, "2026-05-07");
      const told = lines.filter((l) => l.kind === kind && l.evidence.some((sentence) => sentence.includes(words)));
      expect(
        told.map((l) => l.where),
        lines.map((l) => `${l.kind} [${l.rules}] ${l.where}`).join("\n"),
      ).toContain(where);
    },
  );
});
