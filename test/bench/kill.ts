import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killWhileAdding } from "../kill/kill-while-adding.ts";

/** Ten thousand articles, or as many as told, added by a process that is killed twenty times. */
export async function run([count = "10000"]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-kill-"));
  try {
    const order = { seed: 11, count: Number(count), batch: 50 };
    const killed = await killWhileAdding({ ...order, store: join(folder, "killed.db"), kills: 20 });
    const whole = await killWhileAdding({ ...order, store: join(folder, "whole.db"), kills: 0 });
    const isSame = killed.record === whole.record;
    console.log(
      `kill: ${count} articles, ${killed.kills} kills, ${killed.lost.length} lost, ${killed.faults.length} faults, record ${isSame ? "the same as" : "DIFFERENT from"} an undisturbed run`,
    );
    if (!isSame || killed.lost.length > 0 || killed.faults.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
