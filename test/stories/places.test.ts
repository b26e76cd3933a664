import { describe, expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

const TRIP = `Deputy Minister Halvorsen's Travel to Portugal and Morocco

May 5, 2026

Deputy Minister of Foreign Affairs Kari Halvorsen of Norway will travel to Lisbon on May 11. She will meet with Portuguese Foreign Minister Duarte Pinheiro. From Lisbon, the Deputy Minister will travel to Rabat and will hold talks with Moroccan officials.

The ministers of Kenya and Uganda will meet later in May.`;

describe("where a meeting is held", () => {
  it("is the stop that the traveller has reached", () => {
    const { lines } = readStory(TRIP);
    expect(eventWith(lines, "meet", "Portuguese Foreign Minister").where).toBe("Lisbon");
    expect(eventWith(lines, "meet", "talks with Moroccan officials").where).toBe("Rabat");
  });

  it("is not the stop of somebody else's journey", () => {
    const { lines } = readStory(TRIP);
    expect(eventWith(lines, "meet", "The ministers of Kenya").where).toBeNull();
  });

  it("is the dateline's city for the lead's meeting when one side is at home there", () => {
    const story =
      "VIENNA, May 4 (Danube News) -- Austrian Chancellor Franz Gruber met Serbian President Milan Petrov on Monday.";
    expect(eventWith(readStory(story, "2026-05-04").lines, "meet", "met Serbian President").where).toBe("Vienna");
    const away = story.replace("Austrian Chancellor Franz Gruber", "Greek Prime Minister Nikos Andreou");
    expect(eventWith(readStory(away, "2026-05-04").lines, "meet", "met Serbian President").where).toBeNull();
  });

  it("is where a transcript was spoken, for the occasion that its headline names", () => {
    const text = `Secretary Anna Whitcomb and Israeli Foreign Minister Dan Levy Before Their Meeting

May 5, 2026

Anna Whitcomb, Secretary of State
Jerusalem
Foreign Ministry
SECRETARY WHITCOMB: Thank you very much. It is wonderful to be here with my colleague today.`;
    expect(readStory(text).lines.find((line) => line.kind === "meet")?.where).toBe("Jerusalem");
  });
});
