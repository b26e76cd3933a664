import { describe, expect, it } from "vitest";
import { itemsADay } from "../../src/views/items-a-day.ts";

const at = (instant: string): number => Date.parse(instant);

describe("the items of a source by day", () => {
  it("count the days until today, silence included", () => {
    const times = [at("2031-05-04T08:00:00Z"), at("2031-05-04T23:59:59Z"), at("2031-05-06T00:00:00Z")];
    expect(itemsADay(times, "2031-05-07", 4).map((d) => d.count)).toEqual([2, 0, 1, 0]);
  });

  it("do not take days before the first remembered item for silence", () => {
    const days = itemsADay([at("2031-05-06T12:00:00Z")], "2031-05-07", 3);
    expect(days).toEqual([
      { day: "2031-05-05", count: null },
      { day: "2031-05-06", count: 1 },
      { day: "2031-05-07", count: 0 },
    ]);
    expect(itemsADay([], "2031-05-07", 2).every((d) => d.count === null)).toBe(true);
  });
});
