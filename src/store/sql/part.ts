import type { Sql } from "./sql.ts";

/** What every part of the SQL store works with. */
export interface Part {
  readonly sql: Sql;
  /** First in every key, so that many desks can share a server and be spread over several. */
  readonly desk: string;
}

/** The value a JSON column holds. */
export function parsed<T>(row: { readonly body: string }): T {
  return JSON.parse(row.body) as T;
}

/** A cursor: the sort key and id of the last row of a page. */
export function cursorOf(key: string | null, id: string): string {
  return `${key ?? ""}~${id}`;
}

/** The key and id of a cursor; null when it is not one. */
export function readCursor(cursor: string | undefined): { readonly key: string; readonly id: string } | null {
  if (cursor === undefined) return null;
  const at = cursor.indexOf("~");
  return at < 0 ? null : { key: cursor.slice(0, at), id: cursor.slice(at + 1) };
}
