/** A value that both databases take as a parameter. */
export type Value = string | number | null | Uint8Array;

/** A row by column name. */
export type Row = Readonly<Record<string, Value>>;

/**
 * A database as the store uses it. Parameters are `?` in the text; each adapter
 * puts them its own way.
 */
export interface Sql {
  readonly dialect: "sqlite" | "postgres";
  all<T = Row>(text: string, params?: readonly Value[]): Promise<readonly T[]>;
  run(text: string, params?: readonly Value[]): Promise<number>;
  /** Adds rows; `conflict` is what follows ON CONFLICT. Returns how many were written. */
  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
    conflict?: string,
  ): Promise<number>;
  /** Makes room in a table that is parted by time, before rows of these days are added. */
  makeRoom(table: string, days: readonly string[]): Promise<void>;
  /** Runs the work in one write transaction; within one, just runs it. */
  transact<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `column is one of a list`: the list is one parameter, made by `listParam`, so the text is the same for any length. */
export function inList(sql: Sql, column: string): string {
  return sql.dialect === "sqlite"
    ? `${column} in (select value from json_each(?))`
    : `${column} in (select jsonb_array_elements_text(?::jsonb))`;
}

/** The parameter of an `inList`. */
export function listParam(values: readonly string[]): string {
  return JSON.stringify(values);
}

/** Rows of text handed in as one parameter, made by `rowsParam`, to be joined like a table. */
export function rowsTable(sql: Sql, name: string, columns: readonly string[]): string {
  return sql.dialect === "sqlite"
    ? `(select ${columns.map((c) => `value ->> '${c}' as ${c}`).join(", ")} from json_each(?)) ${name}`
    : `jsonb_to_recordset(?::jsonb) as ${name}(${columns.map((c) => `${c} text`).join(", ")})`;
}

/** The parameter of a `rowsTable`. */
export function rowsParam(rows: readonly Readonly<Record<string, string>>[]): string {
  return JSON.stringify(rows);
}

/** Lists longer than this are asked for in parts. */
const PART = 2000;

/** Rows for a list of keys of any length. */
export async function allFor<T>(keys: readonly string[], ask: (list: string) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let i = 0; i < keys.length; i += PART) {
    const rows = await ask(listParam(keys.slice(i, i + PART)));
    for (const row of rows) found.push(row);
  }
  return found;
}
