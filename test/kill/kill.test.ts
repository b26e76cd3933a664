import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killWhileAdding, recordHash } from "./kill-while-adding.ts";

describe("a store whose writer is killed", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "readout-kill-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // `npm run bench -- kill` does the same with 10,000 articles.
  it("keeps all it acknowledged through twenty kills, and ends with the record of an undisturbed run", async () => {
    const run = { seed: 3, count: 800, batch: 8 };
    const killed = await killWhileAdding({ ...run, store: join(folder, "killed.db"), kills: 20 });
    const whole = await killWhileAdding({ ...run, store: join(folder, "whole.db"), kills: 0 });
    expect(killed).toMatchObject({ kills: 20, lost: [], faults: [] });
    expect(killed.record).toBe(whole.record);
    expect(await recordHash(join(folder, "whole.db"))).toBe(whole.record);
  }, 240_000);

  it("takes articles from two writers at once and counts nothing twice", async () => {
    const store = join(folder, "two.db");
    const run = { seed: 4, count: 200, batch: 10, kills: 0 };
    await Promise.all([killWhileAdding({ ...run, store }), killWhileAdding({ ...run, store })]);
    const alone = await killWhileAdding({ ...run, store: join(folder, "alone.db") });
    expect(await recordHash(store)).toBe(alone.record);
  }, 120_000);
});
