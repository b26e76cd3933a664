import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { liveDay } from "../work/sources/live-day.ts";

/** `npm run bench -- fetch [sources] [items] [seconds]`: a day of polling, squeezed; prints lag and memory. */
export async function run(args: readonly string[]): Promise<void> {
  const [sources = 200, items = 20_000, seconds = 480] = args.map(Number);
  const folder = mkdtempSync(join(tmpdir(), "readout-day-"));
  try {
    const day = await liveDay({ sources, items, seconds, storePath: join(folder, "desk.db") });
    const minutes = (ms: number): string => `${(ms / 60_000).toFixed(1)} min`;
    const lines = [
      `a day of ${sources} sources and ${day.published} items in ${seconds} s`,
      `stored ${day.stored}; of those an hour old or more ${day.missing} were shown and not stored, ${day.passedBy} left their feed between two polls, ${day.lost} while its server was down`,
      `lag from publication to the record: median ${minutes(day.lagMs.median)}, p90 ${minutes(day.lagMs.p90)}, worst ${minutes(day.lagMs.worst)}`,
      `${day.requests} requests, ${day.unchanged} answered "not changed", at most ${day.mostAtOnceOnOneHost} at once on one host`,
      `memory ${day.memoryMb.start} MB at first, ${day.memoryMb.peak} MB at most, ${day.memoryMb.end} MB at last; ${day.cpuSeconds.toFixed(0)} s of CPU`,
      `health at midnight: ${Object.entries(day.health)
        .map(([state, count]) => `${count} ${state}`)
        .join(", ")}`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
