import { describe, expect, it } from "vitest";
import { readStory } from "../story.ts";
import { MORE_OFF_TOPIC } from "./more-texts.ts";
import { OFF_TOPIC } from "./texts.ts";

describe("articles about sport, weather, cooking or markets", () => {
  const told = [...OFF_TOPIC, ...MORE_OFF_TOPIC].map(([topic, text]) => ({
    topic,
    events: readStory(text, "2024-05-10").lines,
  }));

  it("give less than one false event in ten articles", () => {
    const falseOnes = told.flatMap(({ topic, events }) => events.map((e) => `${topic}: ${e.kind} ${e.evidence[0]}`));
    expect(falseOnes.length / told.length, falseOnes.join("\n")).toBeLessThan(0.1);
  });
});
