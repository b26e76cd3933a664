import { expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

it("names the official beside the state for which he makes a demand", () => {
  const { lines } = readStory(
    "Foreign ministry spokesman Geng Wei said on Tuesday that China urges Norway to cancel the sale.",
    "2031-05-06",
  );
  expect(eventWith(lines, "request", "urges").sources).toEqual(["China (CHN)", "Geng Wei (CHN)"]);
});

it("takes the minister whom a minister thanks for somebody else", () => {
  const { lines } = readStory(
    "Danish Foreign Minister Lise Holm met Norwegian Foreign Minister Nils Krag in Oslo on Monday.\n\nHolm thanked the foreign minister for his help.",
    "2031-05-05",
  );
  expect(eventWith(lines, "support", "thanked").targets).toEqual(["Nils Krag (NOR)"]);
});

it("calls a movement by its name where the story says the guerrilla group", () => {
  const { reading } = readStory(
    "The Colombian government and the National Liberation Army (ELN) rebel group resumed talks in Oslo on Monday.\n\nThe guerrilla group condemned the raid on Sunday.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "The guerrilla group")?.actors).toMatchObject([
    { name: "National Liberation Army", country: "COL" },
  ]);
});

it("gives joined bodies the state that only one of them words", () => {
  const { reading } = readStory(
    "The minister thanked the Government and people of Kenya on Monday.\n\nRepresentatives of Norway met Zambia's government and the opposition on Friday.",
    "2031-05-05",
  );
  const of = (words: string) =>
    reading.mentions.filter((m) => m.text === words).map((m) => m.actors.map((a) => a.country));
  expect(of("the Government")).toEqual([["KEN"]]);
  expect(of("the opposition")).toEqual([["ZMB"]]);
});

it("counts a state's ambassador at the United Nations to that state", () => {
  const { reading } = readStory("Malta's UN ambassador, Dana Vella, called for a vote on Monday.", "2031-05-05");
  expect(reading.mentions.find((m) => m.text === "Dana Vella")?.actors.map((a) => a.country)).toEqual(["MLT"]);
});

it("takes a lead's unnamed spokesman for the one whom the story names", () => {
  const { reading } = readStory(
    "A military spokesman said on Monday that the drill had ended.\n\nZhang Weimin, spokesman for the Chinese Eastern Fleet, gave no details.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "A military spokesman")?.actors.map((a) => a.name)).toEqual([
    "Zhang Weimin",
  ]);
});

it("reads both sides, urged by two mediators, as the two whom they mediate between", () => {
  const { reading } = readStory(
    "Representatives of the Sudanese Armed Forces and the Rapid Support Forces met in Oslo on Monday.\n\nNorway and Kenya urged both sides to keep the truce.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "both sides")?.actors.map((a) => a.name)).toEqual([
    "Sudanese Armed Forces",
    "Rapid Support Forces",
  ]);
});

it("takes no South American for a citizen of the United States", () => {
  const { reading } = readStory("Norway praised the South American nation on Monday.", "2031-05-05");
  expect(reading.mentions.flatMap((m) => m.actors.map((a) => a.country))).not.toContain("USA");
});

it("gives a ministry's spokesman the state of the story that names no ministry", () => {
  const { reading } = readStory(
    "Iran will attend the talks in Oslo, foreign ministry spokesman Saman Karimi told reporters on Monday. Iran has agreed to nothing yet.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text.endsWith("Saman Karimi"))?.actors.map((a) => a.country)).toEqual(["IRN"]);
});

it("keeps the parties for those who were called both parties before", () => {
  const { reading } = readStory(
    "Representatives of the Sudanese Armed Forces and the Rapid Support Forces met in Oslo on Monday.\n\nNorway and Kenya urged both parties to keep the truce. The parties agreed to a list of steps.\n\nNorway and Kenya welcomed the steps of the two sides and urged them to go on.",
    "2031-05-05",
  );
  const of = (words: string) =>
    reading.mentions.find((m) => m.text === words)?.actors.map((a) => a.name.split(" ").at(-1));
  expect(of("The parties")).toEqual(["Forces", "Forces"]);
  expect(of("them")).toEqual(["Forces", "Forces"]);
});

it("reads a nation of two words as one nation", () => {
  const { lines } = readStory(
    "U.S. Secretary of State Dana Vella met with North Korean leader Kim Narae in Oslo on Monday.",
    "2031-05-05",
  );
  expect(eventWith(lines, "meet", "met with").targets).toEqual(["Kim Narae (PRK)"]);
});

it("lets the representatives of a government and its opposition stand for both", () => {
  const { reading } = readStory(
    "Representatives of Zambia's government and the opposition met in Oslo on Monday.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "Representatives")?.actors).toMatchObject([
    { name: "Zambia's government", country: "ZMB" },
    { name: "opposition", country: "ZMB" },
  ]);
});

it("takes a deputy minister for the vice minister's counterpart", () => {
  const { reading } = readStory(
    "China said its vice foreign minister met his Vietnamese counterpart in Hanoi on Monday.\n\nVice Foreign Minister Sun Daming and Vietnamese Deputy Foreign Minister Tran Van Binh discussed trade.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "his Vietnamese counterpart")?.actors.map((a) => a.name)).toEqual([
    "Tran Van Binh",
  ]);
});

it("reads an adjective of two states as the one that the story is about", () => {
  const { reading } = readStory(
    "North Korea thanked Norway on Monday. The Korean people greeted the envoy in Pyongyang.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "The Korean people")?.actors.map((a) => a.country)).toEqual(["PRK"]);
});

it("calls a state by the name that the story spells out, not by its initials", () => {
  const { reading } = readStory(
    "The United Arab Emirates thanked Norway on Monday. The UAE praised the talks. The UAE will host the next ones.",
    "2031-05-05",
  );
  expect(reading.mentions.find((m) => m.text === "UAE")?.actors.map((a) => a.name)).toEqual(["United Arab Emirates"]);
});

it("lists all whom the sentence names, each with the party of which he is", () => {
  const { lines } = readStory(
    "Peter Aas from the Civic Party, Maria Holm of the Harvest Union, John Krag of the FTU, and David Berg of NHP were elected in Norway on Sunday.",
    "2031-05-05",
  );
  expect(eventWith(lines, "office", "elected").sources).toEqual([
    "Peter Aas (NOR)",
    "Maria Holm (NOR)",
    "John Krag (NOR)",
    "David Berg (NOR)",
  ]);
});

it("takes for a crowd those whom the sentence goes on to name", () => {
  const { lines } = readStory(
    "Norway held an election on Sunday. The other candidates elected on Sunday were Lise Holm and Nils Krag.",
    "2031-05-05",
  );
  expect(eventWith(lines, "office", "candidates elected").sources).toEqual(["Lise Holm (NOR)", "Nils Krag (NOR)"]);
});

it("counts a seat to the assembly that the story elects", () => {
  const { lines } = readStory(
    "Kenya held a parliamentary election on Sunday. Amina Otieno was elected with 40,000 votes.\n\nTurnout in elections to the National Assembly was 60 percent, the National Assembly of Kenya said.",
    "2031-05-05",
  );
  expect(eventWith(lines, "office", "Amina Otieno").targets).toEqual(["National Assembly of Kenya (KEN)"]);
});

it("names the signer of a release alone where the words name no state", () => {
  const release = (words: string) =>
    readStory(`Press Statement\n\nLise Holm, Secretary of State\n\nMay 5, 2031\n\n${words}`, "2031-05-05").lines;
  expect(eventWith(release("Norway must end the blockade of the port."), "request", "must").sources).toEqual([
    "Lise Holm (USA)",
  ]);
  expect(eventWith(release("We call on Norway to end the blockade."), "request", "call").sources).toEqual([
    "Lise Holm (USA)",
    "United States (USA)",
  ]);
});

it("names every party at the table, however long his title and country are written", () => {
  const { lines } = readStory(
    "Envoy Lise Holm of Norway will join a trilateral meeting with Republic of Korea (ROK) Special Representative for Korean Peninsula Peace and Security Affairs Han Min-su and Japanese Director-General for Asian and Oceanian Affairs Sato Kenji.",
    "2031-05-05",
  );
  const { sources, targets } = eventWith(lines, "meet", "trilateral");
  expect([...sources, ...targets]).toEqual(["Lise Holm (NOR)", "Han Min-su (KOR)", "Sato Kenji (JPN)"]);
});

it("reads all states of a list of ministers as those who act", () => {
  const { lines } = readStory(
    "The Vice Foreign Ministers of Norway, Denmark and Sweden met in Oslo on Monday. The state agency said Norway and Denmark had agreed to share their catch.",
    "2031-05-05",
  );
  expect(eventWith(lines, "meet", "met").sources.map((name) => name.slice(-5))).toEqual(["(NOR)", "(DNK)", "(SWE)"]);
  expect(eventWith(lines, "agree", "agreed").sources).toEqual(["Norway (NOR)", "Denmark (DNK)"]);
});

it("takes for the traveller whose visit it is, and who comes back from it", () => {
  const { lines } = readStory(
    "During Prime Minister Aas's visit to Lima last week, President Duarte of Peru condemned the raid. The Norwegian prime minister, Per Aas, spoke to reporters as he was returning from a trip to Kenya.",
    "2031-05-05",
  );
  expect(eventWith(lines, "visit", "Lima").sources).toEqual(["Per Aas (NOR)"]);
  expect(eventWith(lines, "visit", "Kenya").sources).toEqual(["Per Aas (NOR)"]);
});

it("reads a crowd named by several words as one", () => {
  const { lines } = readStory(
    "The Treasury Department sanctioned three Kenyan judges, prosecutors and mayors on Monday.",
    "2031-05-05",
  );
  expect(eventWith(lines, "sanction", "judges").targets).toEqual(["three Kenyan judges, prosecutors and mayors (KEN)"]);
});

it("hears everybody who says what their state will do", () => {
  const { lines } = readStory(
    "Norwegian Foreign Minister Nils Aas and Norwegian Defence Minister Lise Holm told President Duarte of Peru that Norway will accelerate the flights.",
    "2031-05-05",
  );
  expect(eventWith(lines, "agree", "accelerate").sources).toEqual([
    "Norway (NOR)",
    "Nils Aas (NOR)",
    "Lise Holm (NOR)",
  ]);
});

it("counts the change of an office once, whoever is replaced", () => {
  const { lines } = readStory(
    "Kenya's president swore in a new foreign minister on Tuesday, replacing Alfred Mutua.",
    "2031-05-08",
  );
  expect(lines.map(({ kind, sources }) => [kind, sources])).toEqual([["office", ["new foreign minister (KEN)"]]]);
});

it("calls on those who are to act, and on nobody where a thing is called for", () => {
  const { lines } = readStory(
    "Norway called for both the Cameroonian government and separatist armed groups to end the violence. Denmark called for an emergency session to discuss the raid.",
    "2031-05-08",
  );
  expect(eventWith(lines, "request", "Norway").targets[0]).toBe("Cameroonian government (CMR)");
  expect(eventWith(lines, "request", "Denmark").targets).toEqual([]);
});

it("takes no month for a march, and no call on the phone for a demand", () => {
  const { lines } = readStory(
    "Secretary Holm's Call with Kenyan Cabinet Secretary for Foreign Affairs Otieno\n\nThe committee will convene from February 28-March 11 in New York.",
    "2031-02-20",
  );
  expect(lines.filter(({ kind }) => kind === "protest" || kind === "request")).toEqual([]);
});

it("gives a state agency's unnamed people that state, but not those it calls hostile", () => {
  const { lines } = readStory(
    "Pyongyang, May 5 (KCNA) -- Officials of the Party Central Committee met flood victims at the relevant units on Monday. Kim Jong Un inspected the farm and thanked the workers. We will never tolerate any moves of the hostile forces.",
    "2031-05-05",
  );
  expect(eventWith(lines, "support", "thanked").targets).toEqual(["workers (PRK)"]);
  expect(lines.flatMap(({ targets }) => targets)).not.toContain("hostile forces (PRK)");
});

it("takes their meeting for that of the two just named", () => {
  const { lines } = readStory(
    "Secretary Antony J. Blinken And Kenyan Vice President and Foreign Minister Amina Otieno Before Their Meeting",
    "2021-06-01",
  );
  expect(lines.map(({ kind, sources }) => [kind, sources])).toEqual([
    ["meet", ["Antony J. Blinken (USA)", "Amina Otieno (KEN)"]],
  ]);
});

it("keeps the trips of two people apart, and no launch site for a target", () => {
  const { lines } = readStory(
    "Envoy Nils Krag of Norway visited Oman and Jordan on Monday. Krag met UN envoy Lise Holm and welcomed Holm's trip to Sanaa. North Korea conducted the launch of a satellite at the Sohae launch site in Cholsan County on Monday.",
    "2031-05-06",
  );
  expect(lines.filter(({ kind }) => kind === "visit").map(({ sources }) => sources)).toEqual([
    ["Nils Krag (NOR)"],
    ["Lise Holm (UNO)"],
  ]);
  expect(eventWith(lines, "launch", "Sohae").targets).toEqual([]);
});
