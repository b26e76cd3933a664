import { describe, expect, it } from "vitest";
import { readStory } from "../story.ts";
import { TELLINGS } from "./sentences.ts";

const rows = TELLINGS.map(([status, kind, text]) => ({ status, kind, text }));

function statusesIn(text: string, kind: string) {
  return readStory(text, "2026-05-07")
    .lines.filter((line) => line.kind === kind)
    .map((line) => line.status);
}

describe("whether an act happened", () => {
  it.each(rows.filter((row) => row.status !== "none"))("$status $kind: $text", ({ status, kind, text }) => {
    expect(statusesIn(text, kind)).toContain(status);
  });

  it.each(rows.filter((row) => row.status === "none"))("no $kind: $text", ({ kind, text }) => {
    expect(statusesIn(text, kind)).toEqual([]);
  });
});
