import { migrate } from "../sql/migrate.ts";
import { sqlStore } from "../sql/sql-store.ts";
import type { Store } from "../store.ts";
import { MIGRATIONS } from "./migrations.ts";
import { withoutPassword } from "./postgres-error.ts";
import { openPostgres, type Patience } from "./postgres-sql.ts";

/** Opens the store in a PostgreSQL database (15 or later), making its tables if they are not there. */
export async function openPostgresStore(address: string, patience: Patience): Promise<Store> {
  const sql = openPostgres(address, patience);
  try {
    await migrate(sql, withoutPassword(address), MIGRATIONS);
  } catch (cause) {
    await sql.close();
    throw cause;
  }
  return sqlStore(sql, withoutPassword(address));
}
