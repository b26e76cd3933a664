import { ReadoutError } from "../../errors.ts";
import type { Sql } from "./sql.ts";

/** A step of the schema: statements parted by semicolons, or work that statements alone cannot say. */
export type Step = string | ((sql: Sql) => Promise<void>);

/** Brings the database to the last of the steps; a store that has had more than that is from a newer program. */
export async function migrate(sql: Sql, address: string, steps: readonly Step[]): Promise<void> {
  const found = await versionOf(sql);
  if (found > steps.length) {
    throw new ReadoutError(
      "store/schema-ahead",
      `${address} is at version ${found}, this program knows versions up to ${steps.length}. Update Readout (npm install -g readout), or open another store with --store.`,
    );
  }
  if (found === steps.length) return;
  await sql.transact(async (inner) => {
    // Another process may have been first while this one waited for the lock.
    await inner.run("create table if not exists readout_schema (version integer not null)");
    for (let version = await versionOf(inner); version < steps.length; version++) {
      const step = steps[version]!;
      if (typeof step !== "string") await step(inner);
      else for (const statement of statementsOf(step)) await inner.run(statement);
      await inner.run("delete from readout_schema");
      await inner.insert("readout_schema", ["version"], [[version + 1]]);
    }
  });
}

const HAS_TABLE = {
  sqlite: "select name from sqlite_master where type = 'table' and name = 'readout_schema'",
  postgres: "select to_regclass('readout_schema')::text as name",
};

/** 0 for a database that has had no step. Only reads, so that opening a store never waits for its writer. */
async function versionOf(sql: Sql): Promise<number> {
  const [table] = await sql.all<{ name: string | null }>(HAS_TABLE[sql.dialect]);
  if (table === undefined || table.name === null) return 0;
  const [row] = await sql.all<{ version: number }>("select version from readout_schema");
  return Number(row?.version ?? 0);
}

function statementsOf(step: string): string[] {
  return step
    .split(";")
    .map((s) => s.trim())
    .filter((s) => s !== "");
}
