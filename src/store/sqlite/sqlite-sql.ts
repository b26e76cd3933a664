import Database from "libsql";
import { ReadoutError } from "../../errors.ts";
import type { Sql, Value } from "../sql/sql.ts";
import { storeError } from "./store-error.ts";

/** How long a writer waits for another before it gives up. */
const PATIENCE_MS = 60_000;
/** SQLite's own wait stops the whole program, so it is short; between tries others get their turn. */
const BUSY_MS = 20;
const PAUSE_MS = 10;
/** Pages of a large store are asked for again and again while a batch is written. */
const CACHE_KB = 65_536;
/** A page that many batches write is copied to its place once for all of them. */
const CHECKPOINT_PAGES = 32_000;
/** Opening may meet a writer's last step; there is nothing yet that could be held up. */
const OPENING_MS = 10_000;

/**
 * SQLite through libsql, behind five methods. Calls made while a transaction
 * runs wait for its end, so that nobody's reads or writes slip into it.
 */
export function openSqlite(path: string, cacheKb = CACHE_KB): Sql {
  const db = guard(path, () => {
    const opened = new Database(path, { timeout: OPENING_MS } as Database.Options);
    opened.exec(
      `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = off; pragma temp_store = memory;
       pragma cache_size = -${cacheKb}; pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}; pragma busy_timeout = ${BUSY_MS}`,
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
    async makeRoom() {},
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
    run: (text, params) => inTurn(() => patiently(() => direct.run(text, params))),
    insert: (table, columns, rows, conflict) =>
      inTurn(() => inTransaction(db, path, () => direct.insert(table, columns, rows, conflict))),
    makeRoom: direct.makeRoom,
    transact: (work) => inTurn(() => inTransaction(db, path, () => work(direct))),
    close: () => inTurn(() => direct.close()),
  };
}

async function inTransaction<T>(db: Database.Database, path: string, work: () => Promise<T>): Promise<T> {
  // Immediate: two writers queue at the start, instead of failing half way.
  await patiently(async () => guard(path, () => db.exec("begin immediate")));
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

/** Tries again while another writer is at work. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      const isBusy = cause instanceof ReadoutError && cause.code === "store/busy";
      if (!isBusy || performance.now() - began > PATIENCE_MS) throw cause;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function guard<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw storeError(path, cause);
  }
}
