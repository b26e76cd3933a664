import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ReadoutError } from "../../errors.ts";
import { migrate } from "../sql/migrate.ts";
import { sqlStore } from "../sql/sql-store.ts";
import type { Store } from "../store.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openSqlite } from "./sqlite-sql.ts";

/** Opens the store in one file, making it if it is not there. `cacheKb` is what it may hold of the file in memory. */
export async function openSqliteStore(path: string, cacheKb?: number): Promise<Store> {
  if (path !== ":memory:" && !existsSync(dirname(path))) {
    throw new ReadoutError(
      "store/cannot-open",
      `${path} cannot be opened: there is no folder ${dirname(path)}. Make it, or give another path with --store.`,
    );
  }
  const sql = openSqlite(path, cacheKb);
  try {
    await migrate(sql, path, MIGRATIONS);
  } catch (cause) {
    await sql.close();
    throw cause;
  }
  return sqlStore(sql, path);
}
