import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/intake/parse-article.ts";
import type { Article } from "../../src/model/article.ts";
import { storyParagraphs } from "../../src/model/article.ts";
import { textAt } from "../../src/model/span.ts";

const LEAD =
  "Peru, Chile reopen border crossing\nLIMA, May 12 (Andes Wire) -- The foreign ministers of Peru and Chile met in Lima on Tuesday and agreed to reopen the border crossing at Tacna.\nBoth sides also set up a working group on migration, the Peruvian foreign ministry said in a statement.";
const END = "The crossing will open on June 1, the Chilean ministry said, and trains will follow in July.";
const read = (...lines: readonly string[]) =>
  parseArticle([LEAD, ...lines, END].join("\n"), { source: "story.txt", asOf: "2026-05-13" });
const story = (article: Article) => storyParagraphs(article).map((p) => textAt(article.text, p));

describe("appeals between the paragraphs of a story", () => {
  it.each([
    "We need your support",
    "Your donation helps us keep reporting from the Andes.",
    "Support independent journalism. Become a member today.",
    "If you enjoyed this article, please consider making a donation to our newsroom.",
    "Sign up for our newsletter",
    "Get the day's top stories delivered to your inbox every morning.",
    "You can support our work for as little as $3 a month.",
    "Our newsroom depends on readers like you.",
    "Help keep this site free for everyone",
    "We'd love to hear from you: write to letters@andes.example",
    "To read the full story, please subscribe.",
    "If you're already a subscriber, you can log in to read this article.",
    "Never miss a story",
    "Thank you for reading",
    "Follow Rosa Quispe on X",
    "Download the Andes Wire app for iOS and Android.",
  ])('"%s" is dropped, and what follows is read', (line) => {
    const told = story(read(line));
    expect(told).not.toContain(line);
    expect(told.at(-1)).toBe(END);
  });

  it.each([
    '"We need your support," the president told lawmakers in Lima.',
    "We need your support to end this war.",
    "Your support makes Peru stronger, and we will not forget it.",
    "Please help us.",
    "Join us in calling for an end to the blockade.",
    "We rely on our partners, and we thank you for your contribution to peacekeeping.",
    "Our reporters were attacked by soldiers while they were filming, and we need your government to act.",
    "The party asked its members to donate blood after the earthquake in Tacna.",
    "Donate to the fund, the foreign minister urged partners at the conference.",
    "Citizens can sign up for the return flights at the embassy's website from Friday.",
    "You should register with the embassy before you travel to the border region.",
    "Subscribers to the treaty met in Lima on Monday to sign the protocol.",
    "The journalists' unions called for support to be given to detained reporters.",
    "The ministry will send an alert to your phone in case of an emergency.",
    "Members of the alliance will make a contribution of 20 million dollars today, officials announced.",
    "The newsletter of the embassy was hacked on Monday, and subscribers were sent false reports.",
  ])('"%s" is a part of the story', (line) => {
    expect(story(read(line))).toContain(line);
  });

  it("take the lines along that only make sense with them", () => {
    const banner = [
      "Your gift counts double today",
      "For 20 years our newsroom has covered the Andes without a paywall.",
      "Readers like you make it possible. Donate at andes.example.",
    ];
    expect(story(read(...banner)).slice(-2)).toEqual([
      "Both sides also set up a working group on migration, the Peruvian foreign ministry said in a statement.",
      END,
    ]);
  });

  it("leave a story's sentence beside them alone", () => {
    const line = "Peru thanked Chile for its support, and both sides opened a joint office in Arica.";
    expect(story(read("Sign up for our newsletter", line))).toContain(line);
  });
});
