import { describe, expect, it } from "vitest";
import type { OfficeTerm } from "../../src/model/office-term.ts";
import { placeTerms } from "../../src/views/place-terms.ts";

const ENVOY: OfficeTerm = {
  actor: "actor:bo-lind-bor",
  name: "Bo Lind",
  country: "BOR",
  office: "envoy",
  from: "2030",
  to: null,
  by: "facts",
  source: "public record",
  last: null,
  articles: 0,
};

describe("the offices of an actor on a scale of years", () => {
  it("are laid out on whole years, an open term until today", () => {
    const { from, to, places } = placeTerms([ENVOY], "2031-07-01");
    expect([from, to]).toEqual([2030, 2032]);
    expect(places[0]!.start).toBe(0);
    expect(places[0]!.end).toBeCloseTo(0.75, 2);
  });

  it("give one day a place of its own width", () => {
    const told: OfficeTerm = { ...ENVOY, by: "reports", from: "2032-01-10", to: "2032-01-10" };
    const { places } = placeTerms([ENVOY, told], "2032-12-31");
    expect(places.every((p) => p.end > p.start)).toBe(true);
  });
});
