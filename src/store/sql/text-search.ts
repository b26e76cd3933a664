import type { TextTerm } from "../queries.ts";
import type { Part } from "./part.ts";
import type { Sql, Value } from "./sql.ts";
import { indexWords } from "./word-vector.ts";

/** A condition with its parameters. */
export interface Condition {
  readonly text: string;
  readonly params: readonly Value[];
}

/** Whether the terms ask for any word at all. */
export function asksForWords(terms: readonly TextTerm[]): boolean {
  return terms.some((t) => !t.isExcluded && t.words.length > 0);
}

/**
 * Rows of the desk. Where words have found the rows already, the "+" keeps SQLite from
 * going through all of the desk's by an index, to see which of them those are.
 */
export function ofDesk({ sql, desk }: Part, table: "articles" | "events", areFound: boolean): Condition {
  const sign = areFound && sql.dialect === "sqlite" ? "+" : "";
  return { text: `${sign}${table}.desk_id = ?`, params: [desk] };
}

/** Rows of `table` whose words hold all the terms. */
export function wordsMatch(sql: Sql, table: "articles" | "events", terms: readonly TextTerm[]): Condition {
  if (sql.dialect === "postgres") return { text: `${table}.search @@ ?::tsquery`, params: [tsQuery(terms)] };
  const index = table === "articles" ? "article_words" : "event_words";
  return { text: `${table}.seq in (select rowid from ${index} where ${index} match ?)`, params: [ftsQuery(terms)] };
}

/** The terms in FTS5's language; every word is quoted, so nothing a reader types is an operator. */
export function ftsQuery(terms: readonly TextTerm[]): string {
  const quoted = (t: TextTerm): string =>
    `"${t.words.map((w) => w.replaceAll('"', '""')).join(" ")}"${t.isPrefix ? "*" : ""}`;
  const wanted = terms.filter((t) => !t.isExcluded && t.words.length > 0).map(quoted);
  const unwanted = terms.filter((t) => t.isExcluded && t.words.length > 0).map(quoted);
  return [wanted.join(" AND "), ...unwanted].join(" NOT ");
}

/** The terms as PostgreSQL writes a `tsquery`. */
export function tsQuery(terms: readonly TextTerm[]): string {
  return terms
    .map((t) => {
      const words = t.words.flatMap(indexWords).map((word) => `'${word}'`);
      if (words.length === 0) return "";
      const phrase = words.map((w, i) => (t.isPrefix && i === words.length - 1 ? `${w}:*` : w)).join(" <-> ");
      return t.isExcluded ? `!(${phrase})` : `(${phrase})`;
    })
    .filter((term) => term !== "")
    .join(" & ");
}
