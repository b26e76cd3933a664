import { expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

const RELEASE = `Statement on Detentions

May 4, 2026

Office of the Spokesperson

The United States condemns the Lukashenko regime's arrest of three journalists in Brest. We call on the regime to release them.`;

it("reads a regime named after its leader as the state that leader rules, never as the releasing state", () => {
  const { lines } = readStory(RELEASE, "2026-05-04");
  expect(eventWith(lines, "accuse", "condemns").targets).toEqual([expect.stringMatching(/regime.*\(BLR\)/)]);
  expect(eventWith(lines, "request", "call on the regime").targets).toEqual([expect.stringMatching(/\(BLR\)/)]);
});
