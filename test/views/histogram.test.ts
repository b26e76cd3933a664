import { describe, expect, it } from "vitest";
import type { EventTally } from "../../src/model/tally.ts";
import { gapsBetween } from "../../src/views/gap-rows.ts";
import { extentOf, histogramOf, MOST_BINS, unitFor } from "../../src/views/histogram.ts";

const tally = (unit: string, count: number, kind: EventTally["kind"] = "meet"): EventTally => ({ unit, kind, count });

describe("events over time", () => {
  it("has a bin for every day of the period, the empty ones too", () => {
    const { bins, highest, total } = histogramOf(
      [tally("2024-02-28", 2), tally("2024-03-01", 1, "launch"), tally("2024-03-01", 1)],
      [{ unit: "2024-02-28", count: 5 }],
      { from: "2024-02-27", to: "2024-03-01", unit: "day" },
    );
    expect(bins.map((b) => [b.unit, b.count, b.articles])).toEqual([
      ["2024-02-27", 0, 0],
      ["2024-02-28", 2, 5],
      ["2024-02-29", 0, 0],
      ["2024-03-01", 2, 0],
    ]);
    expect(bins[3]!.byFamily).toEqual({ provocation: 1, diplomacy: 1 });
    expect([highest, total]).toEqual([2, 4]);
  });

  it("begins and ends its months where the period does", () => {
    const { bins } = histogramOf([], [], { from: "2023-11-15", to: "2024-02-10", unit: "month" });
    expect(bins.map((b) => [b.from, b.to])).toEqual([
      ["2023-11-15", "2023-11-30"],
      ["2023-12-01", "2023-12-31"],
      ["2024-01-01", "2024-01-31"],
      ["2024-02-01", "2024-02-10"],
    ]);
  });

  it("counts what lies outside instead of drawing it", () => {
    const { before, after, bins } = histogramOf([tally("1954", 3), tally("2024", 5), tally("2031", 1)], [], {
      from: "2024-01-01",
      to: "2024-12-31",
      unit: "year",
    });
    expect([before, after, bins.length]).toEqual([3, 1, 1]);
  });

  it("takes the smallest unit that fits", () => {
    expect(unitFor("2024-01-01", "2024-03-31")).toBe("day");
    expect(unitFor("2020-01-01", "2024-03-31")).toBe("month");
    expect(unitFor("1950-01-01", "2024-03-31")).toBe("year");
    const { bins } = histogramOf([], [], { from: "0800-01-01", to: "2024-03-31", unit: "year" });
    expect(bins.length).toBeLessThanOrEqual(MOST_BINS);
  });

  it("leaves a few events of long ago out of a chart that they would press flat", () => {
    const months = ["2023-01", "2023-02", "2023-03", "2023-04"].map((unit) => ({ unit, count: 25 }));
    expect(extentOf([{ unit: "1954-07", count: 1 }, ...months])).toEqual({ from: "2023-01-01", to: "2023-04-30" });
    expect(extentOf([{ unit: "2021-07", count: 1 }, ...months])?.from).toBe("2021-07-01");
    expect(
      extentOf([
        { unit: "2023-01", count: 1 },
        { unit: "2024-05", count: 33 },
        { unit: "2024-09", count: 1 },
      ]),
    ).toEqual({
      from: "2024-05-01",
      to: "2024-05-31",
    });
    expect(extentOf([])).toBeNull();
  });
});

describe("gaps of a list", () => {
  const days = ["2024-03-20", "2024-03-19", "2024-03-19", "2024-03-05", null, "2024-03-04"];

  it("are told where they are far longer than usual, with how much of them the record covers", () => {
    const gaps = gapsBetween(days, new Set(["2024-03-10", "2024-03-11"]));
    expect([...gaps]).toEqual([[3, { from: "2024-03-06", to: "2024-03-18", days: 13, covered: 2 }]]);
  });

  it("are the same read upwards", () => {
    const [gap] = gapsBetween(days.toReversed(), new Set()).values();
    expect(gap).toMatchObject({ from: "2024-03-06", to: "2024-03-18", days: 13, covered: 0 });
  });

  it("are not told where every row is as far from the next", () => {
    expect(gapsBetween(["2024-03-28", "2024-03-21", "2024-03-14", "2024-03-07"], new Set()).size).toBe(0);
  });
});
