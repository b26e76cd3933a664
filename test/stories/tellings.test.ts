import { describe, expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

const RAID = `Gunmen kill 11 soldiers in attack on Niger army base

NIAMEY, May 7 (Sahel News) -- Gunmen killed 11 soldiers in an attack on an army base in western Niger near the border with Mali, the defense ministry said on Thursday.

The attack took place early on Wednesday in Banibangou, in the Tillaberi region, the ministry said in a statement. "Several dozen armed men on motorbikes attacked the base," it said.

Troops killed 20 of the attackers, according to the ministry.

The raid was the deadliest in Niger since January, when jihadists ambushed a convoy near Inates, killing 17 soldiers.

The United Nations condemned the attack. France, which withdrew its last troops from Niger in December 2023, expressed condolences.`;

describe("a raid told in headline, lead, detail and quotation", () => {
  const { lines } = readStory(RAID, "2026-05-07");
  const assaults = lines.filter((line) => line.kind === "assault");

  it("is one event, beside the answer to it and the raid it is compared with", () => {
    expect(assaults.map((line) => line.day)).toEqual(["2026-05-06", "2026-05-06", "2026-01-01/2026-01-31"]);
    expect(assaults[0]!.evidence.length).toBeGreaterThanOrEqual(4);
  });

  it("is placed at the village, which no list knows, not across the border", () => {
    expect(assaults[0]!.where).toBe("Banibangou");
  });

  it("is answered on the day of the news, not on its own", () => {
    expect(eventWith(lines, "accuse", "The United Nations condemned").day).toBe("2026-05-07");
    expect(eventWith(lines, "support", "expressed condolences").day).toBe("2026-05-07");
  });
});

const TALKS = `BAKU, May 7 (Caspian News) -- The special envoys of Turkey and Armenia will meet in Vienna on May 12 for a fifth round of talks on normalizing ties, the two foreign ministries said on Thursday.

The meeting between Serdar Kaya and Ruben Hakobyan was announced in identical statements.

The envoys last met in Vienna in February. At that meeting, they agreed to work toward direct cargo flights.`;

describe("talks to come and talks that were", () => {
  const { lines } = readStory(TALKS, "2026-05-07");

  it("are two events, the first told three times", () => {
    const meetings = lines.filter((line) => line.kind === "meet");
    expect(meetings.map((line) => [line.status, line.day])).toEqual([
      ["planned", "2026-05-12"],
      ["happened", "2026-02-01/2026-02-28"],
    ]);
    expect(meetings[1]!.evidence).toContainEqual(expect.stringContaining("At that meeting"));
  });

  it("date what was agreed there", () => {
    expect(eventWith(lines, "agree", "agreed to work").day).toBe("2026-02-01/2026-02-28");
  });
});

const TRIP = `PORT LOUIS, May 7 (Reef News) -- Kenyan Foreign Minister Daniel Otieno will attend the Sahel Alliance meeting and the Nairobi Process meeting in Mombasa on May 20. Otieno will begin a two-day visit to Mauritius on Monday.`;

describe("gatherings told side by side", () => {
  it("are as many as their names", () => {
    const meetings = readStory(TRIP, "2026-05-07").lines.filter((line) => line.kind === "meet");
    expect(meetings.map((line) => [line.day, line.where])).toEqual([
      ["2026-05-20", "Mombasa"],
      ["2026-05-20", "Mombasa"],
    ]);
  });
});

const RELEASE = `Secretary Whitcomb's Meeting with Egyptian President Al Banna

May 7, 2026

Secretary of State Anna L. Whitcomb met today in Cairo with Egyptian President Mahmoud Al Banna.`;

const TITLED = `Canadian Deputy Minister Brian Moore visits Oslo

May 7, 2026

Canadian Deputy Minister Brian Moore will travel to Oslo on May 12.`;

describe("a headline and the sentence it heads", () => {
  it("are one where the headline shortens a name", () => {
    const meetings = readStory(RELEASE).lines.filter((line) => line.kind === "meet");
    expect(meetings.map((line) => line.where)).toEqual(["Cairo"]);
  });

  it("are one where the headline's present tense stands for a plan", () => {
    const visits = readStory(TITLED).lines.filter((line) => line.kind === "visit");
    expect(visits.map((line) => [line.status, line.day])).toEqual([["planned", "2026-05-12"]]);
  });
});

const PROGRAMME = `Public Schedule - May 8, 2026

May 7, 2026

9:30 a.m. Secretary Whitcomb meets with Iraqi Foreign Minister Karim Jassim at the Department of State.

14:00 Secretary Whitcomb receives Bulgarian Ambassador Ivan Stoyanov.`;

describe("a programme of the day", () => {
  it("tells plans for its day in the present tense", () => {
    const meetings = readStory(PROGRAMME).lines.filter((line) => line.kind === "meet");
    expect(meetings.map((line) => [line.status, line.day])).toEqual([
      ["planned", "2026-05-08"],
      ["planned", "2026-05-08"],
    ]);
  });
});
