import { describe, expect, it } from "vitest";
import { foldRecord } from "../../src/record/fold-record.ts";
import { accusationLog, commitmentLog, daySpanText, meetingLog, provocationLog } from "../../src/views/logs.ts";
import { type Says, wire } from "../record/builders.ts";

const events = (...says: Says[]) =>
  foldRecord([wire({ text: says.map((s) => s.says).join(" "), events: says })]).events;
const launch = (day: string, says: string): Says => ({
  kind: "launch",
  says,
  act: "fired",
  by: ["Borealia/BOR"],
  on: day,
  details: { weapon: "ballistic missile", number: "2" },
});
const charge: Says = {
  kind: "accuse",
  says: "Ansel condemned the launch, which it said broke resolution 1718.",
  act: "condemned",
  by: ["Ansel/ANS"],
  to: ["Borealia/BOR"],
  on: "2031-05-07",
  details: { resolution: "resolution 1718" },
};

describe("logs over events", () => {
  it("note a launch with its weapon and number, the days since the last, and who condemned it when", () => {
    const log = provocationLog(
      events(
        launch("2031-05-01", "Borealia fired two missiles."),
        launch("2031-05-06", "Borealia fired two more."),
        charge,
      ),
    );
    expect(log.map((e) => [e.weapon, e.number, e.daysSinceLast])).toEqual([
      ["ballistic missile", "2", null],
      ["ballistic missile", "2", { least: 5, most: 5 }],
    ]);
    expect(log.map((e) => e.condemned.map((c) => [c.country, c.days]))).toEqual([[["ANS", 6]], [["ANS", 1]]]);
  });

  it("keep one without a day at the day it was reported, and count no days to it", () => {
    const undated: Says = { kind: "launch", says: "Borealia fired one more.", act: "fired", by: ["Borealia/BOR"] };
    const log = provocationLog(events(launch("2031-05-01", "Borealia fired two missiles."), undated));
    expect(log.map((e) => [e.event.when?.from ?? e.event.firstReported, e.daysSinceLast])).toEqual([
      ["2031-05-01", null],
      ["2031-05-06", null],
    ]);
  });

  it("count from a month that is told without a day to at least and at most so many days", () => {
    const inApril: Says = {
      kind: "launch",
      says: "Borealia fired a missile in April.",
      act: "fired",
      by: ["Borealia/BOR"],
      on: "2031-04-01..2031-04-30",
    };
    const log = provocationLog(events(inApril, launch("2031-05-01", "Borealia fired two missiles.")));
    expect(log.map((e) => (e.daysSinceLast === null ? null : daySpanText(e.daysSinceLast)))).toEqual([null, "1 to 30"]);
  });

  it("say that an attack was at its place, and only a launch that it set out from there", () => {
    const attack: Says = { ...launch("2031-05-02", "Borealia shelled Port Ansel."), kind: "assault", at: "Port Ansel" };
    const [first, second] = provocationLog(
      events({ ...launch("2031-05-01", "Borealia fired two missiles."), at: "Lindhaven" }, attack),
    );
    expect([first?.from, second?.from, second?.event.where?.name]).toEqual(["Lindhaven", null, "Port Ansel"]);
  });

  it("do not count a state's own word against itself as a condemnation", () => {
    const own = { ...charge, by: ["Borealia/BOR"] };
    const log = provocationLog(events(launch("2031-05-06", "Borealia fired two missiles."), own));
    expect(log[0]?.condemned).toEqual([]);
  });

  it("tell a bilateral from a trilateral", () => {
    const met: Says = {
      kind: "meet",
      says: "Ruiz met Lind.",
      act: "met",
      by: ["Ana Ruiz/ANS/envoy"],
      to: ["Bo Lind/BOR/envoy"],
      on: "2031-05-06",
    };
    const three = { ...met, says: "Ruiz, Lind and Meer met.", to: ["Bo Lind/BOR/envoy", "Cato Meer/COR/envoy"] };
    expect(
      meetingLog(events(met, three))
        .map((e) => e.form)
        .toSorted(),
    ).toEqual(["bilateral", "trilateral"]);
  });

  it("word a charge as its speaker's claim, never as a verdict", () => {
    expect(accusationLog(events(charge))[0]?.wording).toBe(`Ansel (ANS) claims: ${charge.says}`);
  });

  it("keep what was promised and until when", () => {
    const pledge: Says = {
      kind: "agree",
      says: "They agreed to reopen the strait by June.",
      act: "agreed",
      by: ["Ansel/ANS", "Borealia/BOR"],
      on: "2031-05-06",
      details: { content: "to reopen the strait", deadline: "2031-06-30" },
    };
    expect(commitmentLog(events(pledge))[0]).toMatchObject({ content: "to reopen the strait", deadline: "2031-06-30" });
  });
});
