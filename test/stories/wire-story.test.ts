import { describe, expect, it } from "vitest";
import { eventWith, readStory } from "./story.ts";

const ENVOYS = `S. Korea, U.S. nuclear envoys pledge to watch N. Korea's next moves
SEOUL, March 14 (Hangang News) -- The top nuclear envoys of South Korea and the United States met in Seoul on Tuesday to discuss security on the Korean Peninsula amid worries over North Korea's weapons programs.
South Korea's top nuclear negotiator, Han Seo-jin, and her U.S. counterpart, Daniel Whitford, exchanged views on the situation at the foreign ministry building, following the North's recent rocket launches.
"The two sides agreed to react firmly to any provocation by Pyongyang while keeping a close watch on the North's nuclear facilities," the ministry said in a press release.
They also agreed to step up efforts to cut off the North's illegal revenue and repeated their calls for the international community to faithfully implement U.N. Security Council resolutions, including the return of North Korean workers overseas.
Later in the day, Han is set to meet her Japanese counterpart, Keisuke Moriyama, for talks on North Korea. The three envoys will also hold a trilateral meeting Wednesday.
Pyongyang recently raised tensions with a series of short-range ballistic missiles in response to the allies' joint military exercises last month.

South Korea's top nuclear negotiator, Han Seo-jin (R), and her U.S. counterpart, Daniel Whitford, shake hands before their talks on North Korea at the foreign ministry in Seoul on March 14, 2023. (Hangang News)
sjlim@hangangnews.example
(END)
-
(LEAD) Prime minister to visit Hanoi next month
-
Rebels attack army base in northern Mali
-
Seoul, Tokyo agree to resume finance talks`;

describe("a wire story about two envoys", () => {
  const { article, lines, quotes } = readStory(ENVOYS, "2023-03-14");

  it("is dated by its dateline and placed in Seoul", () => {
    expect(article.published?.value).toBe("2023-03-14");
    expect(article.dateline?.place).toMatch(/seoul/i);
  });

  it("tells one meeting, though lead, body and caption tell it three times", () => {
    const meeting = eventWith(lines, "meet", "met in Seoul on Tuesday");
    expect(meeting).toMatchObject({ status: "happened", day: "2023-03-14", where: "Seoul", saidBy: null });
    expect([...meeting.sources, ...meeting.targets].sort()).toEqual(["Daniel Whitford (USA)", "Han Seo-jin (KOR)"]);
    expect(lines.filter((line) => line.kind === "meet" && line.status === "happened")).toHaveLength(1);
  });

  it("has the ministry tell what was agreed", () => {
    const pledges = lines.filter(
      (line) => line.kind === "agree" && line.evidence[0]!.includes("agreed to react firmly"),
    );
    expect(pledges.length).toBeGreaterThan(0);
    for (const pledge of pledges) {
      expect(pledge.saidBy).toMatch(/ministry.* \(KOR\)$/i);
      expect([...pledge.sources].sort()).toEqual(["Daniel Whitford (USA)", "Han Seo-jin (KOR)"]);
    }
    expect(quotes[0]).toMatchObject({ speaker: expect.stringMatching(/ministry/i) });
  });

  it("reads the appeal to the international community", () => {
    const appeal = eventWith(lines, "request", "repeated their calls for the international community");
    expect(appeal.status).toBe("happened");
    expect(appeal.targets).toEqual([expect.stringContaining("(INT)")]);
  });

  it("plans the meeting later in the day for the envoy who hosts, not for her guest", () => {
    const next = eventWith(lines, "meet", "is set to meet her Japanese counterpart");
    expect(next).toMatchObject({ status: "planned", day: "2023-03-14" });
    expect([...next.sources, ...next.targets].sort()).toEqual(["Han Seo-jin (KOR)", "Keisuke Moriyama (JPN)"]);
  });

  it("plans the trilateral for Wednesday with all three", () => {
    const next = eventWith(lines, "meet", "The three envoys will also hold a trilateral meeting");
    expect(next).toMatchObject({ status: "planned", day: "2023-03-15" });
    expect([...next.sources, ...next.targets]).toHaveLength(3);
  });

  it("files the launches and the drill of the month before as background", () => {
    const drill = eventWith(lines, "exercise", "the allies' joint military exercises last month");
    expect(drill.day).toBe("2023-02-01/2023-02-28");
    expect([...drill.sources].sort()).toEqual([expect.stringContaining("(KOR)"), expect.stringContaining("(USA)")]);
    const launches = lines.filter((line) => line.kind === "launch");
    expect(launches.length).toBeGreaterThan(0);
    for (const launch of launches) expect(launch.sources).toEqual([expect.stringContaining("(PRK)")]);
  });

  it("reads nothing from the headlines under the end mark", () => {
    const end = ENVOYS.indexOf("(END)");
    expect(lines.flatMap((line) => line.evidence).filter((sentence) => ENVOYS.indexOf(sentence) > end)).toEqual([]);
  });
});

const MINISTERS = ` date 2024-05-16 South Korean Foreign Minister Baek Do-hyun (second from right) and US Secretary of State Margaret Ellison meet for their first bilateral meeting at the Department of State in Washington on Wednesday. (Ministry of Foreign Affairs)

The top diplomats of South Korea and the United States on Wednesday agreed on "airtight responses" to any North Korean provocations, according to the Foreign Ministry in Seoul.

South Korean Foreign Minister Baek Do-hyun and US Secretary of State Margaret Ellison met for their first foreign ministerial meeting in Washington since Baek assumed office in April.

"Both ministers judged that South Korea and the US have been answering North Korean threats in full solidarity," the ministry said in a statement. "They agreed on active cooperation to ensure firm responses to any provocations."

Before the meeting, Baek said, "We are one in condemning North Korea's increasingly reckless actions that violate multiple UN Security Council resolutions, including its export of munitions and ballistic missiles to Russia."

Both diplomats also agreed to "strengthen coordination aimed at halting illicit military cooperation" between Russia and North Korea and to step up efforts to block the flow of funds to North Korea, according to the Foreign Ministry.

Following the meeting, Baek told reporters that she and Ellison had held "useful and frank discussions for over 60 minutes."`;

describe("an archived story about two ministers", () => {
  const { article, lines, quotes } = readStory(MINISTERS);

  it("takes its day from the archive's prefix", () => {
    expect(article.published).toMatchObject({ value: "2024-05-16" });
  });

  it("tells the meeting once, on Wednesday, in Washington", () => {
    const meeting = eventWith(lines, "meet", "met for their first foreign ministerial meeting");
    expect(meeting).toMatchObject({ status: "happened", day: "2024-05-15", where: "Washington" });
    expect([...meeting.sources, ...meeting.targets].sort()).toEqual(["Baek Do-hyun (KOR)", "Margaret Ellison (USA)"]);
    expect(lines.filter((line) => line.kind === "meet")).toHaveLength(1);
  });

  it("reads each commitment with the ministry as the one who says so", () => {
    for (const words of ["airtight responses", "halting illicit military cooperation"]) {
      const pledges = lines.filter((line) => line.kind === "agree" && line.evidence.some((s) => s.includes(words)));
      expect(pledges.length, words).toBeGreaterThan(0);
      expect(pledges[0]!.saidBy, words).toMatch(/ministry.* \(KOR\)$/i);
    }
  });

  it("files the quoted charge and the transfer alleged in it under the one who makes them", () => {
    expect(eventWith(lines, "accuse", "We are one in condemning").targets).toEqual([expect.stringContaining("(PRK)")]);
    const transfer = eventWith(lines, "transfer", "export of munitions and ballistic missiles to Russia");
    expect(transfer.sources).toEqual([expect.stringContaining("(PRK)")]);
    expect(transfer.targets).toEqual([expect.stringContaining("(RUS)")]);
    expect(transfer.saidBy).toBe("Baek Do-hyun (KOR)");
  });

  it("dates the minister's taking office to the month told", () => {
    const term = eventWith(lines, "office", "since Baek assumed office in April");
    expect(term).toMatchObject({ day: "2024-04-01/2024-04-30", sources: ["Baek Do-hyun (KOR)"] });
  });

  it("gives every quotation its speaker", () => {
    expect(quotes.map((quote) => quote.speaker)).not.toContain(null);
    expect(quotes.find((quote) => quote.text.startsWith("We are one"))!.speaker).toBe("Baek Do-hyun (KOR)");
    expect(quotes.find((quote) => quote.text.startsWith("Both ministers"))!.speaker).toMatch(/ministry/i);
  });
});
