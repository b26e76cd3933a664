import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

const speakersIn = (text: string): readonly (string | null)[] =>
  readStory(text, "2026-05-06").quotes.map((q) => q.speaker);

describe("who is quoted", () => {
  it("is the reporter of a clause, whoever acts in it, and who adds to what was said", () => {
    const text = `French deputy ambassador Robert Lindon told the Harbour Wire after the meeting that "a good number of countries" condemned the raid, and France is focused on condemning Sudan for "this unprovoked and cowardly raid on us", adding that Sudan must end its "violent campaign against the coastal towns."`;
    expect(speakersIn(text)).toEqual(Array.from({ length: 3 }, () => "Robert Lindon (FRA)"));
  });

  it("is not the one whom the quotation itself names", () => {
    const text = `NATO Secretary General Jens Halvorsen underlined that he expects allies to agree in July. "Prime Minister Kovacs has made it clear that Hungary will stay out and I accept this position," he said.`;
    expect(speakersIn(text)).toEqual(["Jens Halvorsen (NAT)"]);
  });

  it("is found behind marks made of grave accents, too", () => {
    const text =
      "Japanese Foreign Minister Haru Senda visited Lima. ``We hope that the other side keeps its word,'' said Senda.";
    expect(speakersIn(text)).toEqual(["Haru Senda (JPN)"]);
  });
});
