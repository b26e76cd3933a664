import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Row, Sql, Value } from "../sql/sql.ts";
import { makeYears } from "./make-years.ts";
import { numbered } from "./numbered.ts";
import { isPassing, postgresError } from "./postgres-error.ts";

/** Fewer rows than this go as one INSERT; COPY pays off for more. */
const COPY_ROWS = 40;
/** The protocol counts parameters in 16 bits. */
const MOST_PARAMS = 60_000;
/** Waits before another try, when the server restarts under a load; and where somebody waits for an answer. */
const RETRY_MS = { long: [250, 500, 1000, 2000, 4000, 8000], short: [100, 300] } as const;
/** A server that does not even refuse is given up after this, where somebody waits. */
const SHORT_MS = { connectionTimeoutMillis: 2_000, query_timeout: 15_000 };

/** How long a store that does not answer is asked again: for the work of a command, or while a reader waits. */
export type Patience = keyof typeof RETRY_MS;
/** One writer at a time, as in SQLite: what is folded depends on what is there. */
const WRITER_LOCK = 7_236_830;

type Client = pg.Pool | pg.PoolClient;

/** PostgreSQL behind five methods. */
export function openPostgres(address: string, patience: Patience = "long"): Sql {
  const pool = new pg.Pool({ connectionString: address, max: 8, ...(patience === "short" ? SHORT_MS : {}) });
  const retried = <T>(work: () => Promise<T>): Promise<T> => retry(address, RETRY_MS[patience], work);
  // A connection that dies while idle is dropped by the pool; the next query opens another.
  pool.on("error", () => undefined);
  const outside = sqlOver(pool);
  return {
    ...outside,
    all: <T>(text: string, params?: readonly Value[]) => retried(() => outside.all<T>(text, params)),
    run: (text, params) => retried(() => outside.run(text, params)),
    insert: (table, columns, rows, conflict) =>
      retried(() =>
        withClient(pool, (client) =>
          inTransaction(client, () => sqlOver(client).insert(table, columns, rows, conflict)),
        ),
      ),
    makeRoom: (table, days) => retried(() => outside.makeRoom(table, days)),
    // The whole work is tried again: nothing of a broken transaction stays, and adding is the same done twice.
    transact: (work) =>
      retried(() =>
        withClient(pool, (client) =>
          inTransaction(client, async () => {
            await client.query("select pg_advisory_xact_lock($1)", [WRITER_LOCK]);
            return work(sqlOver(client));
          }),
        ),
      ),
    close: () => pool.end(),
  };
}

function sqlOver(client: Client): Sql {
  // Known for as long as this lasts: what a transaction made is gone if it fails.
  const hasRoom = new Set<string>();
  const sql: Sql = {
    dialect: "postgres",
    async all<T = Row>(text: string, params: readonly Value[] = []) {
      const { rows } = await client.query(numbered(text), params.map(clean));
      return rows as T[];
    },
    async run(text, params = []) {
      return (await client.query(numbered(text), params.map(clean))).rowCount ?? 0;
    },
    async insert(table, columns, rows, conflict) {
      if (rows.length === 0) return 0;
      if (conflict === undefined && rows.length >= COPY_ROWS && !(client instanceof pg.Pool))
        return copyRows(client, table, columns, rows);
      let written = 0;
      const step = Math.floor(MOST_PARAMS / columns.length);
      for (let i = 0; i < rows.length; i += step)
        written += await insertRows(sql, table, columns, rows.slice(i, i + step), conflict);
      return written;
    },
    async makeRoom(table, days) {
      const years = days.map((day) => day.slice(0, 4)).filter((year) => !hasRoom.has(`${table} ${year}`));
      await makeYears(sql, table, years);
      for (const year of years) hasRoom.add(`${table} ${year}`);
    },
    transact: (work) => work(sql),
    async close() {},
  };
  return sql;
}

function insertRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  conflict: string | undefined,
): Promise<number> {
  const marks = `(${columns.map(() => "?").join(", ")})`;
  const rest = conflict === undefined ? "" : ` on conflict ${conflict}`;
  const text = `insert into ${table} (${columns.join(", ")}) values ${rows.map(() => marks).join(", ")}${rest}`;
  return sql.run(text, rows.flat());
}

async function copyRows(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<number> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(", ")}) from stdin`));
  await pipeline(Readable.from(copyLines(rows)), stream);
  return rows.length;
}

function* copyLines(rows: readonly (readonly Value[])[]): Generator<string> {
  for (const row of rows) yield `${row.map(copyField).join("\t")}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function copyField(value: Value): string {
  const clear = clean(value);
  return clear === null ? "\\N" : String(clear).replace(/[\\\t\n\r]/g, (c) => ESCAPES[c]!);
}

/** PostgreSQL has no NUL in text; the replacement keeps every offset where it is. */
function clean(value: Value): Value {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  // Without a listener a connection that breaks between two queries would end the program.
  const note = (error: Error): void => {
    fault = error;
  };
  client.on("error", note);
  try {
    return await work(client);
  } catch (cause) {
    if (isPassing(cause)) fault = cause as Error;
    throw cause;
  } finally {
    client.off("error", note);
    client.release(fault);
  }
}

async function inTransaction<T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (cause) {
    await client.query("rollback").catch(() => undefined);
    throw cause;
  }
}

async function retry<T>(address: string, waits: readonly number[], work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (cause) {
      const wait = waits[attempt];
      if (!isPassing(cause) || wait === undefined) throw postgresError(address, cause);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
