import { describe, expect, it } from "vitest";
import { foldRecord } from "../../src/record/fold-record.ts";
import { resolutionPages } from "../../src/views/resolution-pages.ts";
import { type Says, wire } from "../record/builders.ts";

const pagesOf = (...says: Says[]) =>
  resolutionPages(foldRecord([wire({ text: says.map((s) => s.says).join(" "), events: says })]).events);
const charge = (says: string, details: Readonly<Record<string, string>> = {}): Says => ({
  kind: "accuse",
  says,
  act: "condemned",
  by: ["Ansel/ANS"],
  to: ["Borealia/BOR"],
  on: "2031-05-07",
  details,
});
const call = (says: string): Says => ({ kind: "request", says, act: "urged", by: ["Ansel/ANS"], on: "2031-05-08" });

describe("resolutions and what is said in their name", () => {
  it("list the charges and calls that name each", () => {
    const [page] = pagesOf(
      charge("Ansel condemned the launch as a breach.", { resolution: "resolution 1718" }),
      call("Ansel urged all to carry out Security Council Resolution 1718 (2006)."),
    );
    expect([page?.resolution, page?.charges.length, page?.calls.length]).toEqual(["1718", 1, 1]);
  });

  it.each([
    ["Ansel condemned the launch, which broke UNSCRs 1695, 1718 and 1874.", ["1695", "1718", "1874"]],
    ["Ansel condemned the launch as against resolutions No. 1718 (2006) and 1874 (2009).", ["1718", "1874"]],
    ["Ansel condemned the launch, which broke several U.N. Security Council resolutions.", ["unnumbered"]],
    ["Ansel condemned the launch, which broke international law.", []],
    ["Ansel condemned the launch of 1718 balloons, the 1874th this year.", []],
  ])("read the numbers in “%s”", (says, expected) => {
    expect(pagesOf(charge(says)).map((p) => p.resolution)).toEqual(expected);
  });

  it("do not take a meeting told beside a resolution for one about it", () => {
    const met: Says = {
      kind: "meet",
      says: "Ruiz met Lind after resolution 1718 passed.",
      act: "met",
      by: ["Ruiz/ANS"],
    };
    expect(pagesOf(met)).toEqual([]);
  });
});
