import { migrate } from "../sql/migrate.ts";
import { sqlStore } from "../sql/sql-store.ts";
import type { Store } from "../store.ts";
import { MIGRATIONS } from "./migrations.ts";
import { withoutPassword } from "./postgres-error.ts";
import { openPostgres } from "./postgres-sql.ts";

/** Opens the store in a PostgreSQL database (15 or later), making its tables if they are not there. */
export async function openPostgresStore(address: string): Promise<Store> {
  const sql = openPostgres(address);
  try {
    await migrate(sql, withoutPassword(address), MIGRATIONS);
  } catch (cause) {
    await sql.close();
    throw cause;
  }
  return sqlStore(sql, withoutPassword(address));
}
