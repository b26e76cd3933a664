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
/** Waits before another try, when the server restarts under a load; and where somebody waits for an answer. */
const RETRY_MS = { long: [250, 500, 1000, 2000, 4000, 8000], short: [100, 300] } as const;
/** A server that does not even refuse is given up after this, where somebody waits. */
const SHORT_MS = { connectionTimeoutMillis: 2_000, query_timeout: 15_000 };

/** How long a store that does not answer is asked again: for the work of a command, or while a reader waits. */
export type Patience = keyof typeof RETRY_MS;
/** One writer at a time, as in SQLite: what is folded depends on what is there. */
const WRITER_LOCK = 7_236_830;

/**
 * What a writer sets for its transaction. All it asks for it finds by keys, from
 * few rows to few others, as the text says it; statistics of tables that grow
 * tenfold in a night say otherwise. Readings pack as well and faster by lz4.
 */
const WRITING = `
  set local jit = off; set local enable_seqscan = off; set local enable_hashjoin = off;
  set local enable_mergejoin = off; set local join_collapse_limit = 1; set local plan_cache_mode = force_generic_plan;
  select set_config(name, 'lz4', true) from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals);
  select pg_advisory_xact_lock(${WRITER_LOCK})`;

type Client = pg.Pool | pg.PoolClient;

/** PostgreSQL behind five methods. */
export function openPostgres(address: string, patience: Patience = "long"): Sql {
  const pool = new pg.Pool({ connectionString: address, max: 8, ...(patience === "short" ? SHORT_MS : {}) });
  const retried = <T>(work: () => Promise<T>): Promise<T> => retry(address, RETRY_MS[patience], work);
  // A connection that dies while idle is dropped by the pool; the next query opens another.
  pool.on("error", () => undefined);
  const rooms = new Set<string>();
  const outside = sqlOver(pool, rooms);
  return {
    ...outside,
    all: <T>(text: string, params?: readonly Value[]) => retried(() => outside.all<T>(text, params)),
    run: (text, params) => retried(() => outside.run(text, params)),
    insert: (table, columns, rows, conflict) =>
      retried(() =>
        withClient(pool, (client) =>
          inTransaction(client, "", () => sqlOver(client, rooms).insert(table, columns, rows, conflict)),
        ),
      ),
    makeRoom: (table, days) => retried(() => outside.makeRoom(table, days)),
    // The whole work is tried again: nothing of a broken transaction stays, and adding is the same done twice.
    transact: (work) =>
      retried(async () => {
        // What a transaction makes is gone if it fails.
        const made = new Set(rooms);
        const result = await withClient(pool, (client) =>
          inTransaction(client, WRITING, () => work(sqlOver(client, made))),
        );
        for (const room of made) rooms.add(room);
        return result;
      }),
    close: () => pool.end(),
  };
}

/** `rooms` are the parts of tables that are known to be there. */
function sqlOver(client: Client, rooms: Set<string>): Sql {
  const ask = (text: string, params: readonly Value[]): Promise<pg.QueryResult> =>
    client.query({ ...nameOf(text), text: numbered(text), values: params.map(clean) });
  const sql: Sql = {
    dialect: "postgres",
    async all<T = Row>(text: string, params: readonly Value[] = []) {
      return (await ask(text, params)).rows as T[];
    },
    async run(text, params = []) {
      return (await ask(text, params)).rowCount ?? 0;
    },
    async insert(table, columns, rows, conflict) {
      if (rows.length === 0) return 0;
      if (conflict === undefined && rows.length >= COPY_ROWS && !(client instanceof pg.Pool))
        return copyRows(client, table, columns, rows);
      return sql.run(
        `insert into ${table} (${columns.join(", ")})
         select ${columns.join(", ")} from jsonb_populate_recordset(null::${table}, ?::jsonb)
         ${conflict === undefined ? "" : `on conflict ${conflict}`}`,
        [rowsAsJson(columns, rows)],
      );
    },
    async makeRoom(table, days) {
      const years = days.map((day) => day.slice(0, 4)).filter((year) => !rooms.has(`${table} ${year}`));
      await makeYears(sql, table, years);
      for (const year of years) rooms.add(`${table} ${year}`);
    },
    transact: (work) => work(sql),
    async close() {},
  };
  return sql;
}

// The server keeps a statement that has a name, with its plan; the texts are few and the same in every connection.
const names = new Map<string, string>();

/** A search has none: a rare word and a common one are found by other plans, so it is planned anew for its words. */
function nameOf(text: string): { readonly name?: string } {
  if (text.includes("@@")) return {};
  const known = names.get(text) ?? `readout_${names.size}`;
  names.set(text, known);
  return { name: known };
}

function rowsAsJson(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, clean(row[i]!)]))));
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

/** PostgreSQL has no NUL in text; the replacement keeps every offset where it is. Bytes are written as it writes them itself. */
function clean(value: Value): string | number | null {
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
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
    // Whatever fails on a connection that broke fails for that.
    if (fault !== undefined) throw fault;
    if (isPassing(cause)) fault = cause as Error;
    throw cause;
  } finally {
    client.off("error", note);
    client.release(fault);
  }
}

async function inTransaction<T>(client: pg.PoolClient, setting: string, work: () => Promise<T>): Promise<T> {
  await client.query(`begin;${setting}`);
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
