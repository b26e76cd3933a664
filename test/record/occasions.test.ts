import { describe, expect, it } from "vitest";
import { ICALENDAR } from "../../src/export/calendar.ts";
import { ICEWS } from "../../src/export/icews.ts";
import { PLOVER } from "../../src/export/plover.ts";
import { POLECAT } from "../../src/export/polecat.ts";
import { codesOf } from "../../src/ontology/codes-of.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { type Says, type Wire, wire } from "./builders.ts";

/** A report that Ansel has something in its calendar. */
function due(text: string, what: string, more: Partial<Says> & Pick<Says, "on">, facts: Partial<Wire> = {}) {
  const occasion: Says = {
    kind: "occasion",
    says: text,
    act: what,
    to: ["Ansel/ANS"],
    details: { occasion: what },
    ...more,
  };
  return wire({ text, published: "2031-03-01", ...facts, events: [occasion] });
}

const APRIL = "2031-04-01..2031-04-30";
const planned = { status: "planned", on: APRIL } as const;
const general = due("Ansel votes in the general election in April.", "general election", planned);
const local = due("Ansel's local elections are in April as well.", "local elections", planned, { outlet: "The Gull" });

const held = due(
  "Ansel's general election was held on 12 April.",
  "general election",
  { on: "2031-04-12" },
  { published: "2031-04-13", outlet: "Northern Post" },
);

describe("what is in the calendar and nobody's act", () => {
  it("is expected within its days and open until it is told", () => {
    const { expectations } = foldRecord([general]);
    expect(expectations).toMatchObject([
      { kind: "occasion", outcome: "open", dueFrom: "2031-04-01", dueTo: "2031-04-30", sources: [] },
    ]);
  });

  it("is met when it is told to have taken place", () => {
    const { expectations } = foldRecord([general, held]);
    expect(expectations).toMatchObject([{ outcome: "met", settledOn: "2031-04-12" }]);
  });

  it("is not met by another occasion of the same state in the same month", () => {
    const { expectations, events } = foldRecord([general, local, held]);
    expect(events).toHaveLength(3);
    expect(expectations.map((e) => e.outcome).sort()).toEqual(["met", "open"]);
  });

  it("is one with what another outlet calls it in fewer words", () => {
    const shorter = due("Ansel goes to the polls for an election in April.", "election", planned, {
      outlet: "The Gull",
    });
    expect(foldRecord([general, shorter]).events.map((e) => e.claims.length)).toEqual([2]);
  });

  it("stands in the calendar by its name", () => {
    const written = ICALENDAR.open({ at: "2031-05-01T00:00:00Z", title: "desk" });
    const row = written.row({ event: foldRecord([general]).events[0]!, claims: new Map(), articles: new Map() });
    expect(row).toContain("SUMMARY:general election: Ansel (ANS)");
  });

  it.each([PLOVER, POLECAT, ICEWS])("has no code and is left out of tables of acts ($name)", (format) => {
    const event = { ...foldRecord([general]).events[0]!, ...codesOf("occasion") };
    const written = format.open({ at: "2031-05-01T00:00:00Z", title: "desk" });
    expect(written.row({ event, claims: new Map(), articles: new Map() })).toBe("");
  });
});
