import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DayFigures, liveDay } from "../work/sources/live-day.ts";

describe("a day of polling twenty outlets, some of which misbehave", () => {
  let folder: string;
  let day: DayFigures;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-day-"));
    day = await liveDay({ sources: 20, items: 300, seconds: 30, storePath: join(folder, "desk.db") });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("misses nothing", () => {
    expect(day.published).toBeGreaterThan(250);
    expect(day.missing).toBe(0);
  });

  it("never has two requests open on one host", () => {
    expect(day.mostAtOnceOnOneHost).toBe(1);
  });

  it("is mostly told that nothing changed", () => {
    expect(day.unchanged).toBeGreaterThan((day.requests - day.published) / 2);
  });

  it("does not grow", () => {
    expect(day.memoryMb.peak - day.memoryMb.start).toBeLessThan(250);
  });
});
