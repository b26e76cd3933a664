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

/** The names of all actors of the first mention with these words. */
function namesOf(text: string, words: string): readonly string[] {
  const { reading } = readStory(text, "2031-05-05");
  const mention = reading.mentions.find((m) => m.text === words);
  if (mention === undefined)
    throw new Error(`no mention "${words}": ${reading.mentions.map((m) => m.text).join(" | ")}`);
  return mention.actors.map((a) => a.name);
}

it("takes those who met for the envoys who are counted, whatever their offices", () => {
  expect(
    namesOf(
      "Norwegian special envoy Nils Krag met Kenyan deputy minister Amina Otieno and Danish director general Lise Holm in Oslo on Monday.\n\nThe three envoys agreed to meet again.",
      "The three envoys",
    ),
  ).toEqual(["Nils Krag", "Amina Otieno", "Lise Holm"]);
});

it("gives praise and blame for what is the praised or blamed one's own", () => {
  const text =
    "Danish Foreign Minister Nils Krag met Norwegian Foreign Minister Odd Berg on Monday.\n\nKrag congratulated Berg on his appointment.";
  expect(namesOf(text, "his")).toEqual(["Odd Berg"]);
});

it("keeps the charge out of the name of the accused", () => {
  expect(namesOf("Norway accused the Kenyan army of shelling two villages on Monday.", "the Kenyan army")).toEqual([
    "Kenyan army",
  ]);
});

it("finds a person behind a trade in small letters", () => {
  expect(
    namesOf(
      "Cuban human rights defender Bertita Solero condemned the law on Monday.",
      "Cuban human rights defender Bertita Solero",
    ),
  ).toEqual(["Bertita Solero"]);
});

it("names the candidate whom an apposition names with a trade", () => {
  expect(
    namesOf(
      "Another candidate, exiled Georgian billionaire Badri Tabakashvili, promised jobs on Monday.",
      "Another candidate",
    ),
  ).toEqual(["Badri Tabakashvili"]);
});
