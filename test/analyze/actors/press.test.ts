import { expect, it } from "vitest";
import type { Press } from "../../../src/model/reading.ts";
import { readStory } from "../../stories/story.ts";

const PAPERS: readonly (readonly [text: string, press: Press])[] = [
  ["GENEVA, May 6 (Yonhap) -- The envoys of the two Koreas met on Wednesday.", { country: "KOR", isOfState: false }],
  ["SEOUL, May 6 (Reuters) - The envoys of the two Koreas met on Wednesday.", { country: null, isOfState: false }],
  ["PYONGYANG, May 6 (KCNA) -- The envoys of the two sides met on Wednesday.", { country: "PRK", isOfState: true }],
  [
    "Office of the Spokesperson\nThe following is attributable to Spokesperson Dana Reed:\nSecretary of State Paul Ames met the Norwegian minister today.",
    { country: "USA", isOfState: true },
  ],
];

it.each(PAPERS)("tells whose paper it is: %s", (text, press) => {
  expect(readStory(text, "2026-05-07").reading.press).toEqual(press);
});
