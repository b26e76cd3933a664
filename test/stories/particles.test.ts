import { expect, it } from "vitest";
import { readStory } from "./story.ts";

// "fire on", "call on" name acts of their own; the same words before a time do not.
it.each([
  ["North Korea fired two ballistic missiles into the East Sea on Monday morning.", "launch"],
  ["North Korea fired a missile on the 75th anniversary of its founding.", "launch"],
  ["Border guards of Peru opened fire on a boat on Tuesday night.", "assault"],
  ["France called on Mali on Tuesday morning to free the crew.", "request"],
])("tells a time from what a verb is done to: %s", (text, kind) => {
  expect(readStory(text, "2026-05-15").lines.map((line) => line.kind)).toEqual([kind]);
});
