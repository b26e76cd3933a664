import { describe, expect, it } from "vitest";
import { isMonth, lastDayOf, monthAfter, monthGrid, monthName } from "../../src/views/month-grid.ts";

describe("the weeks of a month", () => {
  it("begin on Monday and are filled from the neighbours", () => {
    const weeks = monthGrid("2026-05");
    expect(weeks.length).toBe(5);
    expect(weeks[0]!.map((d) => d.day)[0]).toBe("2026-04-27");
    expect(weeks[0]![4]).toEqual({ day: "2026-05-01", isInMonth: true });
    expect(weeks.flat().filter((d) => d.isInMonth).length).toBe(31);
    expect(weeks.flat().every((d, i) => new Date(`${d.day}T00:00:00Z`).getUTCDay() === (i + 1) % 7)).toBe(true);
  });

  it.each([
    ["2027-02", 4],
    ["2026-08", 6],
    ["1969-12", 5],
  ])("%s has %i weeks", (month, weeks) => {
    expect(monthGrid(month).length).toBe(weeks);
  });

  it("know leap years and the turn of the year", () => {
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1), monthAfter("2026-05", -17)]).toEqual([
      "2027-01",
      "2025-12",
      "2024-12",
    ]);
    expect(monthName("2026-12")).toBe("December 2026");
    expect(["2026-05", "2026-5", "2026-13", "2026-05-01", "next"].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
