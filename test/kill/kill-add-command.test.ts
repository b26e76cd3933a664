import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentId } from "../../src/model/id.ts";
import { openStore } from "../../src/open.ts";
import { generatePlainWires } from "../generate/plain-wires.ts";
import { randomFrom } from "../generate/random.ts";
import { postgresFolder, startPostgres } from "../store/start-postgres.ts";
import { recordHash } from "./kill-while-adding.ts";

// As `npm test` builds it: the program itself, with its model and facts.
const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const ARTICLES = 60;
const KILLS = 10;

describe("readout add, killed again and again", () => {
  let folder = "";
  let wires = "";
  let whole = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-kill-add-"));
    wires = join(folder, "wires");
    mkdirSync(wires);
    for (const { name, text } of generatePlainWires(1, ARTICLES)) writeFileSync(join(wires, name), text);
    const path = join(folder, "whole.db");
    await once(add(path), "exit");
    whole = await recordHash(path);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const add = (store: string): ChildProcess => {
    const env = { ...process.env, XDG_STATE_HOME: join(folder, "state") };
    return spawn(process.execPath, [PROGRAM, "add", wires, "--store", store, "--batch", "3", "--as-of", "2024-01-01"], {
      cwd: folder,
      env,
      stdio: "ignore",
    });
  };

  /** Files of which the program has noted that their articles are stored. */
  const acknowledged = (log: string): string[] =>
    existsSync(log)
      ? readFileSync(log, "utf8")
          .split("\n")
          .flatMap((line) => (/^\{.*\}$/.test(line) ? [(JSON.parse(line) as { article: string }).article] : []))
      : [];

  /** Kills the program some batches after it has begun to store, at any moment of what it does then. */
  const killAt = async (child: ChildProcess, log: string, { batches, ms }: { batches: number; ms: number }) => {
    const sizeOf = (): number => (existsSync(log) ? statSync(log).size : 0);
    let seen = sizeOf();
    let stored = 0;
    const follow = setInterval(() => {
      if (sizeOf() !== seen) stored++;
      seen = sizeOf();
      if (stored < batches) return;
      clearInterval(follow);
      setTimeout(() => child.kill("SIGKILL"), ms);
    }, 1);
    await once(child, "exit");
    clearInterval(follow);
  };

  const addThroughKills = async (store: string, log: string, seed: number) => {
    const random = randomFrom(seed);
    const lost = new Set<string>();
    const faults: string[] = [];
    let kills = 0;
    const look = async (): Promise<void> => {
      const ids = acknowledged(log);
      const held = await openStore(store);
      const found = new Set((await held.articlesById(ids)).map((article) => article.id));
      for (const id of ids) if (!found.has(id)) lost.add(id);
      faults.push(...(await held.check()));
      await held.close();
    };
    for (let i = 0; i < KILLS; i++) {
      const child = add(store);
      await killAt(child, log, { batches: i % 3 === 0 ? 0 : 1, ms: random() * (i % 3 === 0 ? 1_500 : 40) });
      if (child.signalCode === "SIGKILL") kills++;
      await look();
    }
    await once(add(store), "exit");
    await look();
    return { kills, lost: [...lost], faults, record: await recordHash(store) };
  };

  it("keeps all it has noted as stored, and ends with the record of an undisturbed run", async () => {
    const store = join(folder, "killed.db");
    const { kills, ...end } = await addThroughKills(store, `${store}-adding`, 5);
    expect(end).toEqual({ lost: [], faults: [], record: whole });
    expect(kills).toBeGreaterThanOrEqual(KILLS - 2);
  }, 180_000);

  it.skipIf(postgresFolder === null)(
    "does so over a PostgreSQL server, too",
    async () => {
      const server = await startPostgres();
      try {
        const store = await server.database();
        const log = join(folder, "state/readout", `${contentId("adding", store).replace(":", "-")}.jsonl`);
        const { kills, ...end } = await addThroughKills(store, log, 6);
        expect(end).toEqual({ lost: [], faults: [], record: whole });
        expect(kills).toBeGreaterThanOrEqual(KILLS - 2);
      } finally {
        await server.stop();
      }
    },
    240_000,
  );
});
