import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Wire } from "../record/builders.ts";
import { openDesk, type TestDesk } from "./run-cli.ts";

const MET = "The envoys of Ansel and Borealia met in Port Ansel on Tuesday to discuss the closed strait.";
const TALKS: Wire = {
  title: "Envoys meet over the closed strait",
  outlet: "Harbour Wire",
  published: "2031-05-06",
  text: `PORT ANSEL, May 6 (Harbour Wire) -- ${MET} Insurers have raised their rates twice since the tanker ran aground.`,
  events: [
    {
      kind: "meet",
      says: MET,
      act: "met",
      by: ["Ana Ruiz/ANS/envoy"],
      to: ["Bo Lind/BOR/envoy"],
      on: "2031-05-06",
      at: "Port Ansel/ANS",
      details: { topic: "the closed strait" },
    },
  ],
};
const LAUNCHED = "Dravia fired a missile from Dravograd on Monday.";
const LAUNCH: Wire = {
  title: "Dravia fires missile",
  outlet: "Northern Post",
  published: "2031-05-05",
  text: `DRAVOGRAD, May 5 (Northern Post) -- ${LAUNCHED} Fishing boats were told to stay in harbour.`,
  events: [{ kind: "launch", says: LAUNCHED, act: "fired", by: ["Dravia/DRA"], on: "2031-05-05", at: "Dravograd/DRA" }],
};

describe("the record at the command line", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = openDesk();
    desk.hold(TALKS, LAUNCH);
    await desk.run("add", "-");
  });
  afterEach(() => desk.close());

  const firstId = async (...filter: string[]): Promise<string> => {
    const { out } = await desk.run("events", "--format", "jsonl", ...filter);
    return (JSON.parse(out.split("\n")[0]!) as { id: string }).id;
  };

  it("says what was added, and that adding again changes nothing", async () => {
    expect((await desk.run("add", "-")).out).toContain("0 added, 2 already there");
  });

  it("prints the timeline with day, kind, sides, offices, place, status and origins", async () => {
    const { out, code } = await desk.run("events");
    expect(code).toBe(0);
    expect(out).toContain("2031-05-06  ● meet       Ana Ruiz (ANS, envoy) – Bo Lind (BOR, envoy)");
    expect(out).toContain("Port Ansel · happened · 1 origin: Harbour Wire");
    expect(out.indexOf("meet")).toBeLessThan(out.indexOf("launch"));
  });

  it("keeps every printed line within the width of the terminal", async () => {
    for (const args of [["events", "--sentences"], ["search", "strait"], ["stories"], ["articles"]]) {
      const { out } = await desk.run(...args);
      expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });

  it.each([
    [["--kind", "launch"], "Dravia"],
    [["--actor", "BOR"], "Bo Lind"],
    [["--actor", "ruiz"], "Ana Ruiz"],
    [["--place", "dravograd"], "Dravia"],
    [["--from", "2031-05-06"], "Ana Ruiz"],
    [["--to", "2031-05-05"], "Dravia"],
    [["--text", '"closed strait"'], "Ana Ruiz"],
    [["--text", "dravog*"], "Dravia"],
    [["--status", "happened", "--kind", "meet"], "Ana Ruiz"],
  ])("finds events by %j", async (filter, found) => {
    const { out } = await desk.run("events", ...filter);
    expect(out).toContain(found);
    expect(out.match(/●/g)).toHaveLength(1);
  });

  it("shows an event with its sentence, the words of each field and the rule", async () => {
    const { out } = await desk.run("show", (await firstId("--kind", "meet")).slice(6, 14));
    expect(out).toContain(MET.slice(0, 60));
    expect(out).toContain("hand · at 36-");
    expect(out).toContain("certainty   reported, 1 independent: Harbour Wire");
  });

  it("finds articles and marks nothing when there is nothing", async () => {
    expect((await desk.run("search", "insurers")).out).toContain("Envoys meet over the closed strait");
    expect((await desk.run("search", "zeppelin")).out).toContain("0 events");
  });

  it("takes fields and phrases in a search", async () => {
    const { out } = await desk.run("search", "kind:meet", "actor:ANS", "from:2031-05", "closed strait");
    expect(out).toContain("1 event\n");
  });

  it("says which part of a search it cannot use", async () => {
    const { err, code } = await desk.run("search", "kind:duel");
    expect(code).toBe(2);
    expect(err).toContain('there is no kind "duel"; known: meet, call');
  });

  it("goes on page by page without losing or repeating an event", async () => {
    const first = await desk.run("events", "--limit", "1", "--format", "jsonl");
    const cursor = /--cursor "(.*)"/.exec(first.err)![1]!;
    const second = await desk.run("events", "--limit", "1", "--format", "jsonl", "--cursor", cursor);
    expect([first, second].map((p) => (JSON.parse(p.out) as { kind: string }).kind)).toEqual(["meet", "launch"]);
  });

  it("lets a person correct a day, and keeps what the article said beside it", async () => {
    const id = await firstId("--kind", "meet");
    await desk.run("correct", id, "when", "2031-05-04", "--reason", "dateline is late");
    const { out } = await desk.run("show", id);
    expect(out).toContain("2031-05-04  ● meet");
    await desk.run("rebuild", "--full");
    expect((await desk.run("events", "--to", "2031-05-04")).out).toContain("Ana Ruiz");
    expect((await desk.run("history", id)).out).toContain("in force");
  });

  it("shows either value where two people correct a field otherwise, and who is overruled", async () => {
    const id = await firstId("--kind", "meet");
    await desk.run("correct", id, "when", "2031-05-04", "--by", "Eva");
    await desk.run("correct", id, "when", "2031-05-05", "--by", "Omar");
    const { out } = await desk.run("show", id);
    expect(out).toContain("2031-05-05  ● meet");
    expect(out).toMatch(/when +2031-05-05 \(1 origin\); 2031-05-04 \(a person set it so\)/);
    expect(out.replace(/\s+/g, " ")).toContain("consensus/later-decision, disputed");
    const { out: history } = await desk.run("history", id);
    expect(history).toMatch(/Eva +when = 2031-05-04.*\n +overruled/);
    expect(history).toMatch(/Omar +when = 2031-05-05.*\n +in force/);
  });

  it("takes a rejected event out, keeps it visible, and brings it back on undo", async () => {
    const id = await firstId("--kind", "launch");
    const { out } = await desk.run("reject", id);
    expect((await desk.run("events")).out).not.toContain("launch");
    expect((await desk.run("show", id)).out).toContain("rejected");
    await desk.run("undo", /readout undo (\w+)/.exec(out)![1]!);
    expect((await desk.run("events")).out).toContain("launch");
    expect((await desk.run("history")).out).toContain("undone");
  });

  it("shows what changed between the editions of a story", async () => {
    const met = MET.replace("the closed strait", "the wreck");
    desk.hold({
      ...TALKS,
      edition: "2nd LD",
      text: TALKS.text.replace(MET, met),
      events: [{ ...TALKS.events![0]!, says: met, details: { topic: "the wreck" } }],
    });
    await desk.run("add", "-");
    const stories = await desk.run("stories", "--least", "2");
    const id = /· ([0-9a-f]{8})$/m.exec(stories.out)![1]!;
    const { out } = await desk.run("diff", id);
    expect(out).toContain("first edition (2031-05-06) → 2nd LD (2031-05-06)");
    expect(out).toContain("details: topic: the closed strait → topic: the wreck");
  });

  it("lists a plan as unreported once its day has passed", async () => {
    const plan = "Ruiz will meet Lind in Lindhaven on Thursday.";
    desk.hold({
      text: plan,
      published: "2031-05-07",
      events: [{ ...TALKS.events![0]!, says: plan, act: "meet", status: "planned", on: "2031-05-08" }],
    });
    await desk.run("add", "-");
    expect((await desk.run("expectations", "--due", "14d")).out).toContain("open");
    expect((await desk.run("expectations", "--state", "unreported", "--on", "2031-05-20")).out).toContain(plan);
  });

  it("keeps an article that the reader fails on, says so, and reads it at the next rebuild", async () => {
    const late = "Dravia fired a rocket from Dravograd on Tuesday.";
    desk.hold({
      text: late,
      published: "2031-05-06",
      events: [{ ...LAUNCH.events![0]!, says: late, on: "2031-05-06" }],
    });
    desk.breakReader(true);
    const { err, code } = await desk.run("add", "-");
    expect([code, err]).toEqual([1, expect.stringContaining("read/failed")]);
    expect((await desk.run("events")).out).not.toContain("2031-05-06  ● launch");
    desk.breakReader(false);
    await desk.run("rebuild");
    expect((await desk.run("events", "--kind", "launch", "--from", "2031-05-06")).out).toContain("Dravia");
  });

  it("reads on without a store after an article that the reader fails on", async () => {
    const odd: Wire = { text: "An article that no reading was made for.", published: "2031-05-07", events: [] };
    desk.hold(odd, LAUNCH);
    desk.breakReader(true);
    const { out, err, code } = await desk.run("read", "-");
    expect([code, out]).toEqual([1, ""]);
    expect(err.match(/read\/failed/g)).toHaveLength(2);
  });

  it("says that an event is not there, and how to list those that are", async () => {
    const { err, code } = await desk.run("show", "abcdef");
    expect([code, err]).toEqual([2, expect.stringContaining('"readout events" lists what there is')]);
  });
});

describe("an event that reading missed", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = openDesk();
    desk.hold(TALKS, LAUNCH);
    await desk.run("add", "-");
  });
  afterEach(() => desk.close());

  const SENTENCE = "Insurers have raised their rates twice since the tanker ran aground.";
  const articleId = async (): Promise<string> => {
    const { out } = await desk.run("articles", "--outlet", "Harbour Wire");
    return /([0-9a-f]{8})\s*$/m.exec(out)![1]!;
  };
  const ENTERED = ["--sources", "Insurers of Ansel (ANS)", "--when", "2031-05-04", "--where", "Port Ansel, ANS"];

  it("is entered by hand on the words that tell it, with its codes, and holds through a rebuild", async () => {
    expect((await desk.run("enter", await articleId(), SENTENCE, "sanction", ...ENTERED)).out).toContain(
      "add · by Eva",
    );
    const listed = (await desk.run("events", "--kind", "sanction", "--format", "jsonl")).out;
    const event = JSON.parse(listed) as {
      id: string;
      cameo: string;
      plover: { type: string };
      claims: { text: string }[];
    };
    expect([event.plover.type, event.cameo, event.claims[0]!.text]).toEqual([
      "SANCTION",
      expect.stringMatching(/^1/),
      SENTENCE,
    ]);
    await desk.run("rebuild");
    expect((await desk.run("events", "--kind", "sanction", "--format", "jsonl")).out).toBe(listed);
    expect((await desk.run("events", "--kind", "sanction")).out).toContain("Insurers of Ansel (ANS)");
  });

  it("is taken back by an undo", async () => {
    const { out } = await desk.run("enter", await articleId(), SENTENCE, "sanction", ...ENTERED);
    await desk.run("undo", /undo ([0-9a-f]+)/.exec(out)![1]!);
    expect((await desk.run("events", "--kind", "sanction")).out).toContain("No event matches");
  });

  it("folds with what another article tells of it", async () => {
    const told = "Fishing boats were told to stay in harbour.";
    const launch = ["--sources", "Dravia (DRA)", "--when", "2031-05-05", "--where", "Dravograd, DRA"];
    desk.hold({ ...TALKS, text: `${told} The harbour master gave no reason.`, outlet: "Port News", events: [] });
    await desk.run("add", "-");
    const other = /([0-9a-f]{8})\s*$/m.exec((await desk.run("articles", "--outlet", "Port News")).out)![1]!;
    await desk.run("enter", other, told, "launch", ...launch);
    const { out } = await desk.run("events", "--kind", "launch", "--format", "jsonl");
    const [event, ...others] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { claims: unknown[] });
    expect([event!.claims.length, others.length]).toEqual([2, 0]);
  });

  it("needs words that stand in the article once", async () => {
    const { err, code } = await desk.run("enter", await articleId(), "the harbour burned", "assault");
    expect([code, err]).toEqual([3, expect.stringContaining("reviews/words-unclear")]);
    expect((await desk.run("enter", await articleId(), "the", "assault")).err).toContain("times in");
  });

  it("changes its codes with its kind when a person corrects that", async () => {
    const { out } = await desk.run("events", "--kind", "launch", "--format", "jsonl");
    const { id } = JSON.parse(out) as { id: string };
    await desk.run("correct", id, "kind", "assault");
    const corrected = JSON.parse((await desk.run("events", "--kind", "assault", "--format", "jsonl")).out) as {
      plover: { type: string };
      cameo: string;
    };
    expect([corrected.plover.type, corrected.cameo.slice(0, 2)]).toEqual(["ASSAULT", "19"]);
  });
});

describe("calling it wrongly", () => {
  let desk: TestDesk;
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => desk.close());

  it("names the setting that readout.toml gets wrong", async () => {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(`${desk.folder}/readout.toml`, 'stor = "x.db"\n');
    const { err, code } = await desk.run("events");
    expect(code).toBe(3);
    expect(err).toContain("config/unknown-setting");
    expect(err).toContain("known settings: store, author");
  });

  it("says which folder is missing when the store cannot be made", async () => {
    const { err, code } = await desk.run("events", "--store", `${desk.folder}/no/such/place.db`);
    expect([code, err]).toEqual([3, expect.stringContaining("there is no folder")]);
  });

  it("does not take another kind of file for a store, and leaves it alone", async () => {
    const { readFileSync, writeFileSync } = await import("node:fs");
    const path = `${desk.folder}/notes.db`;
    const notes = "these are my notes, not a database. ".repeat(40);
    writeFileSync(path, notes);
    const { err, code } = await desk.run("events", "--store", path);
    expect([code, err]).toEqual([3, expect.stringContaining("store/not-a-store")]);
    expect(readFileSync(path, "utf8")).toBe(notes);
  });

  it("explains an option's wrong value with exit code 2", async () => {
    const { err, code } = await desk.run("events", "--from", "yesterday");
    expect([code, err]).toEqual([2, expect.stringContaining("expected a day such as 2024-03-05")]);
  });

  it("suggests the command that was meant", async () => {
    expect((await desk.run("evnts")).err).toContain("Did you mean events?");
  });
});
