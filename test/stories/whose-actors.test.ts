import { expect, it } from "vitest";
import { readStory } from "./story.ts";

/** The states of all actors of the first mention with these words. */
function statesOf(text: string, words: string): readonly (string | null)[] {
  const { reading } = readStory(text, "2031-05-05");
  const mention = reading.mentions.find((m) => m.text === words);
  if (mention === undefined)
    throw new Error(`no mention "${words}": ${reading.mentions.map((m) => m.text).join(" | ")}`);
  return mention.actors.map((a) => a.country);
}

it("counts a party of a common name to the state in which the story plays", () => {
  const labour = (state: string, town: string) =>
    `${town} (Harbor News) -- ${state}'s parliament passed the budget on Monday.\n\nThe Labour Party voted against it in ${town}, and ${state}'s unions called a strike.`;
  expect(statesOf(labour("Norway", "Oslo"), "The Labour Party")).toEqual(["NOR"]);
  expect(statesOf(labour("Kenya", "Nairobi"), "The Labour Party")).toEqual(["KEN"]);
  expect(statesOf(labour("Zambia", "Lusaka"), "The Labour Party")).toEqual(["ZMB"]);
  expect(statesOf("The Labour Party chose a new leader on Monday.", "The Labour Party")).toEqual(["GBR"]);
});

it("counts the authorities whom a release urges to the state it writes about", () => {
  const release =
    "Press Statement\nNed Halloran, Department Spokesperson\n\nWe are concerned by reports of arrests in Chad. Fighting goes on in northern Chad.\n\nWe call on the relevant authorities to release the detainees in Chad.";
  expect(statesOf(release, "the relevant authorities")).toEqual(["TCD"]);
});

it("never takes the authorities whom a state urges for its own", () => {
  expect(
    statesOf(
      "Norway and Zambia held talks on Monday.\n\nNorway urged the authorities to free the reporters.",
      "the authorities",
    ),
  ).toEqual(["ZMB"]);
});

it("tells an electoral council from a newspaper called The National", () => {
  const text = "LUSAKA (Harbor News) -- The National Electoral Council rejected the complaint in Zambia on Monday.";
  expect(statesOf(text, "The National Electoral Council")).toEqual(["ZMB"]);
});
