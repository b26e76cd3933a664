import { describe, expect, it } from "vitest";
import { findInvented } from "../../../src/analyze/genre/find-invented.ts";
import { INVENTED } from "../../stories/off-topic/invented-texts.ts";
import { readStory } from "../../stories/story.ts";
import { GARBLED } from "./garbled-texts.ts";

describe("texts that say of themselves that they are made up", () => {
  it.each(INVENTED.map(([topic, text]) => ({ topic, text })))("$topic: a notice and no event", ({ text }) => {
    const { lines, reading } = readStory(text, "2024-05-10");
    expect(reading.notices.map((n) => n.rule)).toContain("genre/invented");
    expect(lines).toEqual([]);
  });

  it("points at the words that say so", () => {
    const text = "Envoy meets own shadow\n\nSATIRE: The envoy met his shadow in Oslo.";
    const notice = findInvented(text);
    expect(notice && text.slice(notice.start, notice.end)).toBe("SATIRE:");
  });

  it.each([
    "Gunmen attacked the offices of the satirical magazine Le Rire in Paris on Tuesday, killing two people.",
    "Police in Cairo arrested a novelist over a short story about the president.",
    "The court banned the parody of the national anthem, and the minister called the satirists traitors.",
    "The United Nations opened a new chapter in Colombia, where the envoy met rebel leaders.",
  ])("takes no news about satire and fiction for either: %s", (text) => {
    expect(findInvented(text)).toBeNull();
  });
});

describe("machine rewrites", () => {
  it.each(GARBLED.map((text) => ({ text })))("get a notice and few claims: $text", ({ text }) => {
    const { lines, reading } = readStory(text, "2024-05-10");
    expect(reading.notices.map((n) => n.rule)).toContain("genre/garbled");
    expect(lines.length).toBeLessThanOrEqual(1);
  });

  it("are not seen in hurried but sound copy", () => {
    const text =
      "SEOUL, May 9 (Hangang News) -- The envoys of South Korea and the U.S. met in Seoul on Thursday. The two, who had had talks in April, agreed to meet again, an official said. If it were up to Seoul, the official said, they would meet weekly.";
    expect(readStory(text, "2024-05-10").reading.notices.map((n) => n.rule)).not.toContain("genre/garbled");
  });
});
