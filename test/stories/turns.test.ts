import { expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

const TRANSCRIPT = `Secretary Nils Krag and Kenyan Foreign Minister Amina Otieno Before Their Meeting

Nils Krag, Secretary of State

Nairobi

May 5, 2031

FOREIGN MINISTER OTIENO: Very briefly. I thank the United States for its support of Kenya. We condemn the raid by Dornian rebels.

SECRETARY KRAG: Thank you very much. We urge Norway to return to talks.

QUESTION: Do you condemn the strike by Peru on Tuesday?

FOREIGN MINISTER OTIENO (via interpreter): We urge Peru to hold its fire.`;

it("hears whoever has the floor in a transcript", () => {
  const { lines } = readStory(TRANSCRIPT, "2031-05-05");
  expect(eventWith(lines, "support", "I thank")).toMatchObject({
    sources: ["Amina Otieno (KEN)"],
    targets: ["United States (USA)"],
  });
  expect(eventWith(lines, "request", "urge Norway").sources).toEqual(["Nils Krag (USA)", "United States (USA)"]);
  expect(eventWith(lines, "request", "urge Peru").sources).toEqual(["Amina Otieno (KEN)", "Kenya (KEN)"]);
});

it("takes nothing for told that somebody only asks", () => {
  const { lines } = readStory(TRANSCRIPT, "2031-05-05");
  expect(lines.flatMap(({ evidence }) => evidence).filter((sentence) => sentence.endsWith("?"))).toEqual([]);
});

it("takes no line for a turn where nobody with a title speaks", () => {
  const { lines } = readStory(
    "BACKGROUND: Norway urged Peru to hold its fire on Monday.\n\nAnalysts in OSLO: Denmark thanked Kenya.",
    "2031-05-08",
  );
  expect(eventWith(lines, "request", "Norway").sources).toEqual(["Norway (NOR)"]);
});
