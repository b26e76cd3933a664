import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { generatePlainWires } from "../generate/plain-wires.ts";
import { postgresFolder, startPostgres } from "../store/start-postgres.ts";
import { recordHash } from "./kill-while-adding.ts";

// As `npm test` builds it: the program itself, with its model and facts.
const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const ARTICLES = 60;

/** A disk of so many megabytes, where this user may mount one. */
function mountDisk(folder: string, megabytes: number): boolean {
  mkdirSync(folder, { recursive: true });
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]).status === 0;
}

const growDisk = (folder: string, megabytes: number): void => {
  execFileSync("mount", ["-o", `remount,size=${megabytes}m`, folder]);
};

const root = mkdtempSync(join(tmpdir(), "readout-disk-"));
// The server runs as somebody else, who has to get through to its folder.
chmodSync(root, 0o755);
const disk = join(root, "disk");
// Mounting takes root; SQLite's own bound stands in for it in test/store/sqlite.test.ts.
const canMount = mountDisk(disk, 2);

describe.skipIf(!canMount)("readout add on a disk that fills up", () => {
  const wires = join(root, "wires");
  let whole = "";
  beforeAll(async () => {
    mkdirSync(wires);
    // What stands behind a story makes it as long as any, and is the same for nobody.
    for (const { name, text } of generatePlainWires(1, ARTICLES)) {
      const rest = Array.from({ length: 1200 }, (_, i) => `${name.slice(0, 3)}-${(i * 7919) % 10_007}`).join(" ");
      writeFileSync(join(wires, name), `${text}\nLots: ${rest}.\n`);
    }
    expect(add(join(root, "whole.db")).code).toBe(0);
    whole = await recordHash(join(root, "whole.db"));
  }, 120_000);
  afterAll(() => {
    if (canMount) execFileSync("umount", ["--lazy", disk]);
    rmSync(root, { recursive: true, force: true });
  });

  const add = (store: string) => {
    const env = { ...process.env, XDG_STATE_HOME: join(root, "state") };
    const args = [PROGRAM, "add", wires, "--store", store, "--batch", "4", "--as-of", "2024-01-01"];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
    return { out: stdout, err: stderr, code: status };
  };

  const heldIn = async (address: string) => {
    const store = await openStore(address);
    const { articles, unread } = await store.counts("none");
    const faults = await store.check();
    await store.close();
    return { articles, unread, faults };
  };

  it("says so, keeps what it had stored, and goes on once there is room", async () => {
    const store = join(disk, "desk.db");
    const full = add(store);
    expect([full.code, full.err]).toEqual([3, expect.stringContaining("error store/disk-full")]);
    expect(full.err).toContain("Free some space and run the same command again");
    const held = await heldIn(store);
    expect(held.articles).toBeGreaterThan(0);
    expect(held.articles).toBeLessThan(ARTICLES);
    expect(held.faults).toEqual([]);
    expect(add(store).code).toBe(3);
    expect((await heldIn(store)).articles).toBeGreaterThanOrEqual(held.articles);

    growDisk(disk, 64);
    expect(add(store).code).toBe(0);
    expect(await recordHash(store)).toBe(whole);
  }, 120_000);

  it.skipIf(postgresFolder === null)(
    "does so where the disk of a PostgreSQL server is full",
    async () => {
      growDisk(disk, 64);
      const server = await startPostgres();
      try {
        const tables = join(disk, "tables");
        mkdirSync(tables);
        const first = await server.database();
        const { uid, gid } = server.user ?? statSync(tables);
        chownSync(tables, uid, gid);
        const client = new pg.Client({ connectionString: first });
        await client.connect();
        await client.query(`create tablespace small location '${tables}'`);
        await client.query("create database small tablespace small");
        await client.end();
        const used = Number(execFileSync("df", ["--output=used", "-m", disk], { encoding: "utf8" }).split("\n")[1]);
        growDisk(disk, used + 4);

        const store = first.replace(/[^/]*$/, "small");
        const full = add(store);
        expect([full.code, full.err]).toEqual([3, expect.stringContaining("error store/disk-full")]);
        expect(full.err).toContain("run the same command again");
        growDisk(disk, 200);
        const held = await heldIn(store);
        expect(held.articles).toBeLessThan(ARTICLES);
        expect(held.faults).toEqual([]);
        expect(add(store).code).toBe(0);
        expect(await recordHash(store)).toBe(whole);
      } finally {
        await server.stop();
      }
    },
    120_000,
  );
});
