import type { Kind } from "../../model/kind.ts";

/** The fields of a table of events that can be compared. */
export const TABLE_FIELDS = [
  "day",
  "to",
  "kind",
  "source",
  "source-country",
  "target",
  "target-country",
  "place",
  "country",
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

/** Which column holds which field, by its name in the header. */
export type TableMap = Readonly<Partial<Record<TableField, string>>>;

/** One side of a row: the names as the table writes them, and the states they stand for. */
export interface TableSide {
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3 and the codes of bodies. */
  readonly countries: readonly string[];
}

/** A row of somebody's table of events, as far as it could be read. */
export interface TableRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  /** The kinds that the row's word for it can mean; null where the table has no such column. */
  readonly kinds: readonly Kind[] | null;
  /** The two digits of the root where the row's word is a CAMEO code. */
  readonly cameo: string | null;
  readonly source: TableSide;
  readonly target: TableSide;
  readonly place: string | null;
  readonly country: string | null;
  /** The row as it stands, for showing it. */
  readonly text: string;
}

/** How the words of a table are understood. */
export interface TableWords {
  /** The code of the state or body that a name or code stands for; null for none. */
  readonly countryOf: (name: string) => string | null;
  /** The kinds that a kind's name, a PLOVER type or a CAMEO code stands for; empty for none. */
  readonly kindsOf: (word: string) => readonly Kind[];
}
