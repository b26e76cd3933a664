import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../../src/open.ts";
import { randomFrom } from "../generate/random.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "test/kill/add-wires.ts");

export interface KillRun {
  readonly store: string;
  readonly seed: number;
  readonly count: number;
  readonly batch: number;
  readonly kills: number;
}

export interface KillReport {
  readonly kills: number;
  /** Articles that were acknowledged and are not in the store. */
  readonly lost: readonly string[];
  /** Faults the store found in itself after any of the kills. */
  readonly faults: readonly string[];
  /** Hash of all derived rows at the end. */
  readonly record: string;
}

/** Adds articles in a process that is killed again and again at random moments, then lets it finish. */
export async function killWhileAdding({ store, seed, count, batch, kills }: KillRun): Promise<KillReport> {
  const random = randomFrom(seed * 7919);
  const acknowledged = new Set<string>();
  const lost = new Set<string>();
  const faults: string[] = [];
  const args = [store, String(seed), String(count), String(batch)];
  // So few new batches before each kill that work is left for the next one.
  const most = Math.floor(count / batch / (kills + 2));
  let done = 0;
  for (let i = 0; i < kills; i++) {
    const moment = { batches: 1 + Math.floor(random() * most), afterMs: random() * 50 };
    if (await runAndKill(args, moment, acknowledged)) done++;
    for (const id of await missingFrom(store, acknowledged, faults)) lost.add(id);
  }
  await runAndKill(args, null, acknowledged);
  for (const id of await missingFrom(store, acknowledged, faults)) lost.add(id);
  return { kills: done, lost: [...lost], faults, record: await recordHash(store) };
}

interface Moment {
  /** Acknowledged batches with something new. */
  readonly batches: number;
  readonly afterMs: number;
}

/** One run; killed at the moment given. True when the kill came before the end. */
function runAndKill(args: readonly string[], moment: Moment | null, acknowledged: Set<string>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let held = "";
    let batches = 0;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      held += text;
      const lines = held.split("\n");
      held = lines.pop() ?? "";
      for (const line of lines.filter((l) => l !== "ready")) {
        const ids = line.split(" ");
        if (ids.some((id) => !acknowledged.has(id)) && ++batches === moment?.batches) {
          setTimeout(() => child.kill("SIGKILL"), moment.afterMs);
        }
        for (const id of ids) acknowledged.add(id);
      }
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`adding ended with ${code ?? signal}`));
    });
  });
}

async function missingFrom(path: string, acknowledged: ReadonlySet<string>, faults: string[]): Promise<string[]> {
  const store = await openStore(path);
  const held = new Set((await store.articlesById([...acknowledged])).map((a) => a.id));
  faults.push(...(await store.check()));
  await store.close();
  return [...acknowledged].filter((id) => !held.has(id));
}

/** Hash of every derived row of a store. */
export async function recordHash(path: string): Promise<string> {
  const store = await openStore(path);
  const hash = createHash("sha256");
  for await (const line of store.derivedLines()) hash.update(`${line}\n`);
  await store.close();
  return hash.digest("hex");
}
