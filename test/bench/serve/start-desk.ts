import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built program. */
export const MAIN = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

/** A desk served by a process of its own. */
export interface StartedDesk {
  /** Without a slash at the end. */
  readonly url: string;
  /** Peak memory in megabytes, where the system tells. */
  peakMegabytes(): number | null;
  stop(): Promise<void>;
}

/** Starts `readout serve` with these arguments; ready once it says where it listens. */
export async function startDesk(args: readonly string[]): Promise<StartedDesk> {
  const child = spawn(process.execPath, [MAIN, "serve", "--port", "0", "--log", "error", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(child);
  return {
    url,
    peakMegabytes() {
      try {
        const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
        return peak === null ? null : Math.round(Number(peak[1]) / 1024);
      } catch {
        return null;
      }
    },
    stop() {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGTERM");
      return ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const match = /open at (http:\S+?)\/\s/.exec(said);
      if (match !== null) resolve(match[1]!);
    });
    child.once("exit", (code) => reject(new Error(`readout serve ended with ${code}: ${said}`)));
  });
}
