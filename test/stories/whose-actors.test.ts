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

it("takes the politician of the next sentence for the one just named", () => {
  const text =
    "Freed hostage Inez Valbuena arrived in France on Monday, two days after her rescue in Colombia.\n\nThe Colombian-French politician thanked the Colombian army.\n\nValbuena urged Norway to help.";
  expect(namesOf(text, "The Colombian-French politician")).toEqual(["Inez Valbuena"]);
  expect(statesOf(text, "Valbuena")).toEqual(["COL"]);
});

it("counts crowds, opponents and armed actors to the state of the story", () => {
  const text =
    "LUSAKA (Harbor News) -- Zambia's parliament passed the law in Lusaka on Monday.\n\nOpponents blocked a road in Lusaka.\n\nNorway urged all armed actors to keep calm. Migrants left the town.";
  expect(statesOf(text, "Opponents")).toEqual(["ZMB"]);
  expect(statesOf(text, "all armed actors")).toEqual(["ZMB"]);
  expect(statesOf(text, "Migrants")).toEqual([null]);
});

it("counts foreign forces, counterparts and donors to no single state", () => {
  const text =
    "Norway urged all foreign forces to leave Chad.\n\nMinister Odd Berg met his counterparts and other donors on Monday.";
  expect(statesOf(text, "all foreign forces")).toEqual(["INT"]);
  expect(statesOf(text, "his counterparts")).toEqual(["INT"]);
  expect(statesOf(text, "other donors")).toEqual(["INT"]);
});

it("reads a regime of two rulers' names as no person", () => {
  const { reading } = readStory("Norway condemned the Ostrava-Bruni regime of Nicaragua on Monday.", "2031-05-05");
  expect(reading.mentions.flatMap((m) => m.actors).filter((a) => a.type === "person")).toEqual([]);
});

it("takes the former president for the one introduced as such, not for the office of the place", () => {
  const text =
    "HAVANA (Harbor News) -- Former Kenyan President Amos Otieno met Cuban reporters in Havana on Monday.\n\nThe former president called on Cuba to free them.\n\nOtieno met President Luis Ferrer.\n\nThe president thanked him.";
  expect(namesOf(text, "The former president")).toEqual(["Amos Otieno"]);
  expect(namesOf(text, "The president")).toEqual(["Luis Ferrer"]);
});

it("keeps a party leader from being the prime minister whom he urges to go", () => {
  const text =
    "ISLAMABAD (Harbor News) -- Pakistan's parliament met in Islamabad on Monday.\n\nPPP leader Shireen Malik urged the prime minister to resign.";
  expect(namesOf(text, "the prime minister")).not.toContain("Shireen Malik");
});

it("takes the council for the one whose full name the story gives", () => {
  const text =
    "Danish ambassador Nils Krag told the council on Monday that the truce held.\n\nThe Security Council met again on Tuesday.";
  expect(statesOf(text, "the council")).toEqual(["UNO"]);
});

it("leaves what an unknown group claims to nobody else", () => {
  const text = "Indonesian police left the town on Monday.\n\nThe TPQL claimed it shot down a helicopter.";
  const { reading } = readStory(text, "2031-05-05");
  expect(reading.mentions.filter((m) => m.text === "it")).toEqual([]);
});

it("finds the names of a list through their parties and through one another", () => {
  const { reading } = readStory(
    "LAGOS (Harbor News) -- Adebowo Ogunlami of the APC, Chukwuemara Obiwe of the PDP and Peter Nwosa of the Labour Party addressed supporters on Monday.",
    "2031-05-05",
  );
  const people = reading.mentions.flatMap((m) => m.actors).filter((a) => a.type === "person");
  expect(people.map((a) => `${a.name} ${a.country}`)).toEqual([
    "Adebowo Ogunlami NGA",
    "Chukwuemara Obiwe NGA",
    "Peter Nwosa NGA",
  ]);
});

it("takes what stands behind a person's of for a party, not for a person", () => {
  const { reading } = readStory(
    "Kenyan lawmakers Amos Otieno of People Rising and Grace Wanjiru of Civic Dawn left the hall on Monday.",
    "2031-05-05",
  );
  const people = reading.mentions.flatMap((m) => m.actors).filter((a) => a.type === "person");
  expect(people.map((a) => a.name)).toEqual(["Amos Otieno", "Grace Wanjiru"]);
});

it("keeps a firm with its legal form whole, of the state that a release writes about or that its description gives", () => {
  const release =
    "Press Statement\nNed Halloran, Department Spokesperson\n\nFighting goes on in northern Chad.\n\nToday we designate Golden Lotus Mining, Ltd. and Far Harbor Holdings, a Norwegian trader, for arms sales in Chad. Golden Lotus Mining works for the army of Chad.";
  expect(namesOf(release, "Golden Lotus Mining")).toEqual(["Golden Lotus Mining, Ltd."]);
  expect(statesOf(release, "Golden Lotus Mining, Ltd.")).toEqual(["TCD"]);
});

it("gives a bank the state of its description", () => {
  expect(
    statesOf("Norway sanctioned Far Eastern Trade Bank, a Zambian bank, on Monday.", "Far Eastern Trade Bank"),
  ).toEqual(["ZMB"]);
});

it("reads a title with commas as one", () => {
  const text =
    "Under Secretary of State for Civilian Security, Democracy, and Human Rights Nora Lind arrived in Oslo on Monday.";
  const { reading } = readStory(text, "2031-05-05");
  const people = reading.mentions.flatMap((m) => m.actors).filter((a) => a.type === "person");
  expect([...new Set(people.map((a) => a.name))]).toEqual(["Nora Lind"]);
});

it("takes two who met for the two leaders, not whoever is only named as an owner", () => {
  const text =
    "Secretary of State Nora Lind met Egyptian President Omar Hilal on Monday.\n\nThe Secretary conveyed President Berg's thanks to President Hilal.\n\nThe two leaders agreed to meet again.";
  expect(namesOf(text, "The two leaders")).toEqual(["Nora Lind", "Omar Hilal"]);
});

it("tells political parties from the parties to talks", () => {
  const text = "Norway and Kenya held talks on Monday. Legitimate opposition parties were banned.";
  expect(namesOf(text, "Legitimate opposition parties")).toEqual(["Legitimate opposition parties"]);
});

it("leaves a style before a name out of it", () => {
  expect(namesOf("H.E. Ms. Asako Okada, the Japanese envoy, arrived in Oslo on Monday.", "the Japanese envoy")).toEqual(
    ["Asako Okada"],
  );
});
