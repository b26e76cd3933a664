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
