import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/store/sql/migrate.ts";
import { sqlStore } from "../../src/store/sql/sql-store.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { openSqlite } from "../../src/store/sqlite/sqlite-sql.ts";
import { addArticles } from "../../src/work/add-articles.ts";
import { generateWires } from "../generate/wires.ts";
import { wire } from "../record/builders.ts";
import { storeContract } from "../store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
storeContract("one SQLite file", async () => ({ address: join(folder, `desk${++count}.db`) }));

describe("a full disk", () => {
  it("fails the batch with a remedy, keeps what was stored, and takes the batch once there is room", async () => {
    const sql = openSqlite(join(folder, "full.db"));
    await migrate(sql, "full.db", MIGRATIONS);
    const store = sqlStore(sql, "full.db");
    const read = [...generateWires(2, 300)].map(wire);
    const reader = { version: "hand", read: (a: { id: string }) => read.find((r) => r.article.id === a.id)!.reading };
    const articles = read.map((r) => r.article);
    await addArticles(store, reader, articles.slice(0, 20), "");
    // SQLite's own bound stands in for the end of the disk: the same fault, the same rollback.
    const [size] = await sql.all<{ page_count: number }>("pragma page_count");
    await sql.all(`pragma max_page_count = ${size!.page_count + 20}`);
    await expect(addArticles(store, reader, articles.slice(20), "")).rejects.toMatchObject({ code: "store/disk-full" });
    expect((await store.counts("hand")).articles).toBe(20);
    expect(await store.check()).toEqual([]);
    await sql.all("pragma max_page_count = 1000000");
    expect((await addArticles(store, reader, articles, "")).added).toBe(new Set(articles.map((a) => a.id)).size - 20);
    await store.close();
  });
});
