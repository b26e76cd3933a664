import { describe, expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

const HAN = "Han Mirae (KOR)";
const BERG = "Liv Berg (NOR)";

describe("people in a wire story", () => {
  it("keeps the person named beside a counterpart", () => {
    const { lines } = readStory(
      "SEOUL, May 12 (Harbor News) -- South Korea's chief nuclear negotiator, Han Mirae, met her Norwegian counterpart, Liv Berg, in Seoul on Tuesday.\nHan is set to meet her Japanese counterpart, Kenzo Moriwaki, later in the day.\nThe three envoys will hold a trilateral meeting in Seoul on Wednesday.\n",
      "2026-05-12",
    );
    expect(eventWith(lines, "meet", "later in the day").targets).toEqual(["Kenzo Moriwaki (JPN)"]);
    expect([...eventWith(lines, "meet", "trilateral meeting").sources].sort()).toEqual(
      [HAN, "Kenzo Moriwaki (JPN)", BERG].sort(),
    );
  });

  it("gives the names of a list the states and the office listed before, in order", () => {
    const { lines, reading } = readStory(
      "SEOUL, May 13 (Harbor News) -- The top nuclear envoys of South Korea, Norway and Japan met in Seoul on Wednesday.\nHan Mirae, Liv Berg and Kenzo Moriwaki also agreed to share missile warning data more quickly, the foreign ministry said.\nMoriwaki, director general for Asian affairs at Japan's foreign ministry, will visit Oslo next week.\n",
      "2026-05-13",
    );
    const three = [HAN, BERG, "Kenzo Moriwaki (JPN)"];
    const listed = ["Han Mirae", "Liv Berg", "Kenzo Moriwaki"].map((name) =>
      reading.mentions.find((m) => m.text === name)?.actors.map((a) => `${a.name} (${a.country})`),
    );
    expect(listed).toEqual(three.map((name) => [name]));
    expect(eventWith(lines, "meet", "top nuclear envoys").sources).toEqual(three);
    expect(eventWith(lines, "visit", "next week").sources).toEqual(["Kenzo Moriwaki (JPN)"]);
  });

  it('reads "their talks" as those of the two who shake hands', () => {
    const { lines, reading } = readStory(
      "SEOUL, May 12 (Harbor News) -- The North fired a missile on Monday, South Korea said. North Korea has said nothing.\nSouth Korea's chief nuclear negotiator, Han Mirae, shakes hands with her Norwegian counterpart, Liv Berg, before their talks in Seoul.\n",
      "2026-05-12",
    );
    const their = reading.mentions.find((m) => m.text === "their");
    expect(their?.actors.map((a) => a.name)).toEqual(["Han Mirae", "Liv Berg"]);
    expect(lines.filter((line) => line.kind === "meet" && line.sources.includes("North Korea (PRK)"))).toEqual([]);
  });

  it("gives a body that few states have to the one whose paper it is", () => {
    const { reading } = readStory(
      "SEOUL, May 12 (Yonhap) -- North Korea fired two missiles on Tuesday. The Joint Chiefs of Staff put the number at three. North Korea kept silent.\n",
      "2026-05-12",
    );
    const chiefs = reading.mentions.find((m) => m.text.includes("Joint Chiefs"));
    expect(chiefs?.actors.map((a) => a.country)).toEqual(["KOR"]);
  });

  it("takes a pronoun that leads up to a name for the one named", () => {
    const { reading } = readStory(
      "OSLO, May 12 (Harbor News) -- Danish Foreign Minister Nils Krag spoke on Tuesday.\nIn his speech on Tuesday, Irish Foreign Minister Sean Byrne urged Norway to act.\n",
      "2026-05-12",
    );
    expect(reading.mentions.find((m) => m.text === "his")?.actors.map((a) => a.name)).toEqual(["Sean Byrne"]);
  });

  it("keeps a whole name whose middle syllable looks like a pronoun", () => {
    const { reading } = readStory(
      "SEOUL, May 12 (Harbor News) -- Kim Yo Hyang, vice director of the Central Bureau, arrived in Seoul on Tuesday.\n",
      "2026-05-12",
    );
    expect(reading.mentions.map((m) => m.text)).toContain("Kim Yo Hyang");
  });

  it("cuts a headline's capitals down to the name that the story gives", () => {
    const { reading } = readStory(
      "Special Envoy For Regional Peace Nils Krag Travels To Oslo And Vienna\n\nOSLO, May 12 (Harbor News) -- Danish special envoy Nils Krag arrived in Oslo on Tuesday.\n",
      "2026-05-12",
    );
    const names = reading.mentions.flatMap((m) => m.actors).filter((a) => a.type === "person");
    expect([...new Set(names.map((a) => a.name))]).toEqual(["Nils Krag"]);
  });
});

describe("people whose state is not told beside them", () => {
  const TOUR =
    "OSLO, May 12 (Harbor News) -- Norwegian Prime Minister Liv Berg met U.N. envoy Lena Sandvik in Oslo on Tuesday. Sandvik later travelled to Chad, where she met Prime Minister Idriss Kebiro.\n";

  it("takes officeholders for those of the place that is being told", () => {
    const { reading } = readStory(TOUR, "2026-05-12");
    const found = reading.mentions.find((m) => m.text.endsWith("Idriss Kebiro"));
    expect(found?.actors.map((a) => a.country)).toEqual(["TCD"]);
  });

  it("gives an envoy the body named right before", () => {
    const { reading } = readStory(TOUR, "2026-05-12");
    const found = reading.mentions.find((m) => m.text.endsWith("envoy Lena Sandvik"));
    expect(found?.actors.map((a) => a.country)).toEqual(["UNO"]);
  });

  it("reads a list of adjectives before counterparts as one of each state", () => {
    const { reading } = readStory(
      "ANKARA, May 12 (Harbor News) -- Turkish President Orhan Demir will speak with his Iranian and Russian counterparts on Tuesday.\n",
      "2026-05-12",
    );
    const found = reading.mentions.find((m) => m.text.endsWith("counterparts"));
    expect(found?.actors.map((a) => a.country)).toEqual(["IRN", "RUS"]);
  });

  it("takes separatists and their victims for those of the place told", () => {
    const { reading } = readStory(
      "YAOUNDE, May 12 (Harbor News) -- Separatists killed five soldiers in an ambush in western Cameroon on Tuesday. France and Norway were shocked.\n",
      "2026-05-12",
    );
    const of = (words: string) => reading.mentions.find((m) => m.text === words)?.actors.map((a) => a.country);
    expect(of("Separatists")).toEqual(["CMR"]);
    expect(of("five soldiers")).toEqual(["CMR"]);
  });

  it("never takes a regime for the state of the minister who speaks of it", () => {
    const { reading } = readStory(
      "BRUSSELS, May 12 (Harbor News) -- The EU imposed sanctions on Belarus on Tuesday. German Foreign Minister Hans Maurer urged the regime to free prisoners.\n",
      "2026-05-12",
    );
    expect(reading.mentions.find((m) => m.text === "the regime")?.actors.map((a) => a.country)).toEqual(["BLR"]);
  });

  const RAID =
    "JENIN, West Bank (AP) - Israeli forces killed three Palestinians on Sunday. The military said it had come under fire. Hamas mourned the dead. The group vowed revenge.\n";

  it("never gives a worldwide agency's own state to a military it writes of", () => {
    const { reading } = readStory(RAID, "2026-05-12");
    expect(reading.mentions.find((m) => m.text === "The military")?.actors.map((a) => a.country)).toEqual(["ISR"]);
  });

  it('takes up a movement by "the group"', () => {
    const { reading } = readStory(RAID, "2026-05-12");
    expect(reading.mentions.find((m) => m.text === "The group")?.actors.map((a) => a.name)).toEqual(["Hamas"]);
  });

  it("reads a rank before a name set off from its office as the same person", () => {
    const { reading } = readStory(
      "CAIRO, May 12 (Harbor News) -- Egypt's intelligence chief, Maj. Gen. Adel Mansur, called for calm on Tuesday.\n",
      "2026-05-12",
    );
    const found = reading.mentions.find((m) => m.text.endsWith("Adel Mansur"));
    expect(found?.actors.map((a) => a.country)).toEqual(["EGY"]);
  });

  it("keeps the time behind a counterpart out of the phrase", () => {
    const { lines } = readStory(
      "MANILA, May 12 (Harbor News) -- Philippine President Marco Reyes will host his Japanese counterpart next month.\n",
      "2026-05-12",
    );
    expect(lines.flatMap((line) => [...line.sources, ...line.targets]).some((who) => who.endsWith("(JPN)"))).toBe(true);
  });
});
