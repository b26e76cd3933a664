import { describe, expect, it } from "vitest";
import { foldRecord } from "../../src/record/fold-record.ts";
import { type Says, wire } from "./builders.ts";

const MET = "The envoys of Ansel and Borealia met in Port Ansel on Tuesday to discuss the strait.";
const TALKS: Says = {
  kind: "meet",
  says: MET,
  act: "met",
  by: ["Ana Ruiz/ANS/envoy"],
  to: ["Bo Lind/BOR/envoy"],
  on: "2031-05-06",
  at: "Port Ansel/ANS",
};
const STRAIT =
  "PORT ANSEL, May 6 (Harbour Wire) -- " +
  MET +
  " The strait has been closed to shipping since a tanker ran aground in March, and insurers have raised their rates twice." +
  " Borealia wants a joint patrol while Ansel prefers that each side keeps to its own waters until the wreck is removed.";
const OTHER_WORDS =
  "Envoy Ana Ruiz received Borealia's Bo Lind at the harbour office in Port Ansel on Tuesday." +
  " Fishermen along the coast say the stranded tanker still leaks oil, and the two governments have quarrelled over who pays.";
const RECEIVED = "Envoy Ana Ruiz received Borealia's Bo Lind at the harbour office in Port Ansel on Tuesday.";

const one = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0]!;
};

describe("folding claims into events", () => {
  it("makes one event of a meeting that two outlets tell in their own words", () => {
    const { events } = foldRecord([
      wire({ text: STRAIT, events: [TALKS] }),
      wire({ text: OTHER_WORDS, outlet: "Northern Post", events: [{ ...TALKS, says: RECEIVED, act: "received" }] }),
    ]);
    const event = one(events);
    expect(event.claims.map((c) => c.text).sort()).toEqual([RECEIVED, MET].sort());
    expect(event).toMatchObject({ certainty: "confirmed", origins: ["Harbour Wire", "Northern Post"] });
  });

  it("keeps meetings of the same two on different days apart", () => {
    const second = OTHER_WORDS.replace("Tuesday", "Wednesday");
    const { events } = foldRecord([
      wire({ text: STRAIT, events: [TALKS] }),
      wire({
        text: second,
        published: "2031-05-07",
        outlet: "Northern Post",
        events: [{ ...TALKS, says: RECEIVED.replace("Tuesday", "Wednesday"), act: "received", on: "2031-05-07" }],
      }),
    ]);
    expect(events).toHaveLength(2);
  });

  it("keeps a talk of two apart from a talk of three on the same day", () => {
    const three = "Ruiz and Lind then sat down with Cato Meer of Corvia on Tuesday.";
    const { events } = foldRecord([
      wire({ text: STRAIT, events: [TALKS] }),
      wire({
        text: three,
        outlet: "Northern Post",
        events: [{ ...TALKS, says: three, act: "sat", to: ["Bo Lind/BOR/envoy", "Cato Meer/COR/envoy"] }],
      }),
    ]);
    expect(events).toHaveLength(2);
  });

  it("does not fold two commitments made on one day by the same sides", () => {
    const text = "They agreed to reopen the strait to tankers. They agreed to release the detained fishermen.";
    const agree = { kind: "agree", act: "agreed", by: ["Ansel/ANS", "Borealia/BOR"], on: "2031-05-06" } as const;
    const again = "The sides pledged to release fishermen detained last month.";
    const { events } = foldRecord([
      wire({
        text,
        events: [
          { ...agree, says: "They agreed to reopen the strait to tankers." },
          { ...agree, says: "They agreed to release the detained fishermen." },
        ],
      }),
      wire({ text: again, outlet: "Northern Post", events: [{ ...agree, says: again, act: "pledged" }] }),
    ]);
    expect(events.map((e) => e.claims.length).sort()).toEqual([1, 2]);
    expect(events.find((e) => e.claims.length === 2)!.claims.every((c) => c.text.includes("fishermen"))).toBe(true);
  });

  it("takes 22:00 UTC and the next morning in Seoul for one launch, and for no contradiction", () => {
    const utc = "North Korea fired a missile at 22:00 GMT on Monday.";
    const kst = "North Korea fired a missile early Tuesday.";
    const launch = { kind: "launch", act: "fired", by: ["North Korea/PRK"], at: "Sinpo/PRK" } as const;
    const { events } = foldRecord([
      wire({ text: utc, events: [{ ...launch, says: utc, on: "2031-05-05", clock: { time: "22:00", zone: "UTC" } }] }),
      wire({ text: kst, outlet: "Northern Post", events: [{ ...launch, says: kst, on: "2031-05-06" }] }),
    ]);
    const event = one(events);
    expect(event.when?.from).toBe("2031-05-06");
    expect(event.certainty).toBe("confirmed");
  });

  it("shows a day on which two printings of one text disagree, side by side", () => {
    const { events } = foldRecord([
      wire({ text: STRAIT, events: [TALKS] }),
      wire({
        text: STRAIT.replace("Tuesday", "Monday"),
        outlet: "Northern Post",
        events: [{ ...TALKS, says: MET.replace("Tuesday", "Monday"), on: "2031-05-05" }],
      }),
    ]);
    const event = one(events);
    expect(event.certainty).toBe("disputed");
    expect(
      event.values
        .find((v) => v.field === "when")
        ?.values.map((v) => v.value)
        .sort(),
    ).toEqual(["2031-05-05", "2031-05-06"]);
  });

  it("does not count a denial as the act, but shows the two side by side", () => {
    const said = "Borealia shelled the lighthouse on Tuesday, Ansel said.";
    const denied = "Borealia did not shell the lighthouse on Tuesday, the coast guard found.";
    const shell = { kind: "assault", by: ["Borealia/BOR"], to: ["Ansel/ANS"], on: "2031-05-06" } as const;
    const { events } = foldRecord([
      wire({ text: said, events: [{ ...shell, says: said, act: "shelled", saidBy: "Ansel/ANS" }] }),
      wire({
        text: denied,
        outlet: "Northern Post",
        events: [{ ...shell, says: denied, act: "shell", status: "denied" }],
      }),
    ]);
    expect(one(events)).toMatchObject({ status: "happened", certainty: "disputed" });
  });

  it("gives the same record whatever the order of arrival, and when an article comes twice", () => {
    const read = [
      wire({ text: STRAIT, events: [TALKS] }),
      wire({ text: OTHER_WORDS, outlet: "Northern Post", events: [{ ...TALKS, says: RECEIVED, act: "received" }] }),
      wire({ text: STRAIT, outlet: "Copy House", events: [TALKS] }),
    ];
    const record = JSON.stringify(foldRecord(read));
    expect(JSON.stringify(foldRecord([...read].reverse()))).toBe(record);
    expect(JSON.stringify(foldRecord([read[2]!, ...read, read[0]!]))).toBe(record);
  });
});

describe("editions and origins", () => {
  it("counts four outlets that print one agency as one origin", () => {
    const read = ["Harbour Wire", "Northern Post", "Copy House", "The Gull"].map((outlet) =>
      wire({ text: STRAIT, outlet, agency: "Harbour Wire", events: [TALKS] }),
    );
    const event = one(foldRecord(read).events);
    expect(event.outlets).toHaveLength(4);
    expect(event.origins).toEqual(["Harbour Wire"]);
    expect(event.certainty).toBe("reported");
  });

  it("lets a 2nd LD replace the claims of its first edition, which stay visible", () => {
    const lines = STRAIT.replace("to discuss the strait.", "for four hours.");
    const { events, stories } = foldRecord([
      wire({ text: STRAIT, events: [{ ...TALKS, details: { topic: "the strait" } }] }),
      wire({
        text: lines,
        edition: "2nd LD",
        events: [{ ...TALKS, says: MET.replace("to discuss the strait.", "for four hours.") }],
      }),
    ]);
    expect(one(stories).members.map((m) => m.role)).toEqual(["first", "edition"]);
    const event = one(events);
    expect(event.claims.map((c) => c.standing)).toEqual(["counts", "superseded"]);
    expect(event.details).toEqual([]);
  });

  it("does not join a text to its anniversary a year later", () => {
    const { stories } = foldRecord([
      wire({ text: STRAIT }),
      wire({ text: STRAIT, outlet: "Northern Post", published: "2032-05-06" }),
    ]);
    expect(stories).toHaveLength(2);
  });
});

describe("expectations", () => {
  const planned = "Ruiz will meet Lind in Port Ansel on Tuesday.";
  const plan = wire({
    text: planned,
    published: "2031-05-04",
    outlet: "Harbour Wire",
    events: [{ ...TALKS, says: planned, act: "meet", status: "planned" }],
  });

  it("is met by the meeting of the same sides on the day", () => {
    const { events, expectations } = foldRecord([plan, wire({ text: STRAIT, events: [TALKS] })]);
    const held = events.find((e) => e.status === "happened");
    expect(one(expectations)).toMatchObject({ outcome: "met", settledBy: held?.id, dueFrom: "2031-05-06" });
  });

  it("is met late by a meeting after the window", () => {
    const { expectations } = foldRecord([
      plan,
      wire({ text: STRAIT, published: "2031-05-09", events: [{ ...TALKS, on: "2031-05-09" }] }),
    ]);
    expect(one(expectations).outcome).toBe("met-late");
  });

  it("is met by whoever holds the office that the plan names without a name", () => {
    const announced = "The ministers of Ansel and Borealia will meet in Port Ansel on Tuesday.";
    const { expectations } = foldRecord([
      wire({
        text: announced,
        published: "2031-05-04",
        events: [
          {
            ...TALKS,
            says: announced,
            act: "meet",
            status: "planned",
            by: ["Ansel/ANS/minister"],
            to: ["Borealia/BOR/minister"],
          },
        ],
      }),
      wire({ text: STRAIT, events: [{ ...TALKS, by: ["Ana Ruiz/ANS/Minister"], to: ["Eva Holm/BOR/Minister"] }] }),
    ]);
    expect(one(expectations).outcome).toBe("met");
  });

  it("stays open when somebody of the plan is not there", () => {
    const { expectations } = foldRecord([
      plan,
      wire({ text: STRAIT, events: [{ ...TALKS, to: ["Eva Holm/BOR/minister"] }] }),
    ]);
    expect(one(expectations).outcome).toBe("open");
  });

  it("is cancelled when a later report calls it off", () => {
    const off = "The meeting of Ruiz and Lind on Tuesday was called off.";
    const { expectations } = foldRecord([
      plan,
      wire({
        text: off,
        published: "2031-05-05",
        events: [{ ...TALKS, says: off, act: "meeting", status: "cancelled" }],
      }),
    ]);
    expect(expectations.every((e) => e.outcome === "cancelled")).toBe(true);
  });
});
