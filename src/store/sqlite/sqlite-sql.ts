import Database from "libsql";
import type { Sql, Value } from "../sql/sql.ts";
import { storeError } from "./store-error.ts";

/** How long a writer waits for another before it gives up. */
const BUSY_MS = 60_000;

/**
 * SQLite through libsql, behind five methods. Calls made while a transaction
 * runs wait for its end, so that nobody's reads or writes slip into it.
 */
export function openSqlite(path: string): Sql {
  const db = guard(path, () => {
    const opened = new Database(path, { timeout: BUSY_MS } as Database.Options);
    opened.exec(
      "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = off; pragma temp_store = memory",
    );
    return opened;
  });
  const statements = new Map<string, Database.Statement>();
  const prepare = (text: string): Database.Statement => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };

  const direct: Sql = {
    dialect: "sqlite",
    async all<T>(text: string, params: readonly Value[] = []) {
      return guard(path, () => prepare(text).all(params as Value[]) as T[]);
    },
    async run(text, params = []) {
      return guard(path, () => prepare(text).run(params as Value[]).changes);
    },
    async insert(table, columns, rows, conflict) {
      const marks = columns.map(() => "?").join(", ");
      const rest = conflict === undefined ? "" : ` on conflict ${conflict}`;
      const text = `insert into ${table} (${columns.join(", ")}) values (${marks})${rest}`;
      return guard(path, () => {
        const statement = prepare(text);
        let written = 0;
        for (const row of rows) written += statement.run(row as Value[]).changes;
        return written;
      });
    },
    transact: (work) => work(direct),
    async close() {
      db.close();
    },
  };

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    dialect: "sqlite",
    all: <T>(text: string, params?: readonly Value[]) => inTurn(() => direct.all<T>(text, params)),
    run: (text, params) => inTurn(() => direct.run(text, params)),
    insert: (table, columns, rows, conflict) => inTurn(() => direct.insert(table, columns, rows, conflict)),
    transact: (work) => inTurn(() => inTransaction(db, path, () => work(direct))),
    close: () => inTurn(() => direct.close()),
  };
}

async function inTransaction<T>(db: Database.Database, path: string, work: () => Promise<T>): Promise<T> {
  // Immediate: two writers queue at the start, instead of failing half way.
  guard(path, () => db.exec("begin immediate"));
  try {
    const result = await work();
    guard(path, () => db.exec("commit"));
    return result;
  } catch (cause) {
    // A full disk has rolled back already; a second rollback would hide why.
    if (db.inTransaction) db.exec("rollback");
    throw cause;
  }
}

function guard<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw storeError(path, cause);
  }
}
