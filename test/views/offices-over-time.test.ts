import { describe, expect, it } from "vitest";
import type { Holder } from "../../src/ontology/actors/holders.ts";
import { foldRecord } from "../../src/record/fold-record.ts";
import { officesOverTime, placeTerms } from "../../src/views/offices-over-time.ts";
import { wire } from "../record/builders.ts";

const LIND = "actor:bo-lind-bor";
const met = (published: string, office: string) =>
  wire({
    text: `Bo Lind met Ana Ruiz in the year ${published}.`,
    published,
    events: [
      {
        kind: "meet",
        says: `Bo Lind met Ana Ruiz in the year ${published}.`,
        act: "met",
        by: [`Bo Lind/BOR/${office}`],
        to: ["Ana Ruiz/ANS/envoy"],
        on: published,
      },
    ],
  });
const events = foldRecord([
  met("2030-02-01", "chief envoy"),
  met("2031-05-06", "Chief envoy"),
  met("2032-01-10", "foreign minister"),
]).events;

describe("the offices of an actor over time", () => {
  it("run from the first day an article gives them to the last", () => {
    const terms = officesOverTime([], events, LIND);
    expect(terms.map((t) => [t.office, t.from, t.to, t.events])).toEqual([
      ["chief envoy", "2030-02-01", "2031-05-06", 2],
      ["foreign minister", "2032-01-10", "2032-01-10", 1],
    ]);
    expect(terms[0]!.event).toBe(events.find((e) => e.firstReported === "2030-02-01")!.id);
  });

  it("stand beside the terms that the facts know, each with its source", () => {
    const holder: Holder = {
      name: "Bo Lind",
      names: [],
      country: "BOR",
      office: "vice minister",
      from: "2028",
      to: "2029-06",
      source: "public record",
    };
    const terms = officesOverTime([holder], events, LIND);
    expect(terms[0]).toMatchObject({ office: "vice minister", by: "facts", source: "public record", event: null });
  });

  it("are laid out on whole years, an open term until today", () => {
    const open: Holder = { name: "x", names: [], country: "BOR", office: "envoy", from: "2030", to: null, source: "" };
    const { from, to, places } = placeTerms(officesOverTime([open], [], LIND), "2031-07-01");
    expect([from, to]).toEqual([2030, 2032]);
    expect(places[0]!.start).toBe(0);
    expect(places[0]!.end).toBeCloseTo(0.75, 2);
  });

  it("give one day a place of its own width", () => {
    const { places } = placeTerms(officesOverTime([], events, LIND), "2032-12-31");
    expect(places.every((p) => p.end > p.start)).toBe(true);
  });
});
