import { csvRow, tsvRow } from "./fields.ts";

/** What a whole export is told. */
export interface ExportContext {
  /** ISO 8601 instant of the export. */
  readonly at: string;
  /** Name of the record, for formats with a title. */
  readonly title: string;
}

/** A piece of an export: text, or bytes where the format is no text. */
export type Chunk = string | Uint8Array;

/** One export under way, row by row so that memory does not grow with the record. */
export interface ExportWriter<Row> {
  head(): Chunk;
  /** What one event, article or actor adds; empty where the format has no place for it. */
  row(row: Row): Chunk;
  tail(): Chunk;
}

/** What a format is called, by people, programs and servers. */
export interface FormatFacts {
  readonly name: string;
  readonly about: string;
  /** Its media type, as a server gives it. */
  readonly mediaType: string;
  /** How its files end, without the dot. */
  readonly extension: string;
}

/** A format of the field, for rows of one sort. */
export interface ExportFormat<Row> extends FormatFacts {
  readonly open: (context: ExportContext) => ExportWriter<Row>;
}

/** What a format of text is made of. */
interface TextParts<Row> {
  readonly head?: (context: ExportContext) => string;
  /** `index` counts the rows that were given, from 0. */
  readonly row: (row: Row, context: ExportContext, index: number) => string;
  readonly tail?: (context: ExportContext) => string;
}

/** A format whose rows need nothing of those before them but their number. */
export function textFormat<Row>(facts: FormatFacts, { head, row, tail }: TextParts<Row>): ExportFormat<Row> {
  const open = (context: ExportContext): ExportWriter<Row> => {
    let index = 0;
    return {
      head: () => head?.(context) ?? "",
      row: (given) => row(given, context, index++),
      tail: () => tail?.(context) ?? "",
    };
  };
  return { ...facts, open };
}

/** A column of a table, for formats that know types. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "text" | "whole" | "decimal";
  readonly value: (row: Row) => string | number | null | undefined;
}

/** A table with a header line, as spreadsheets read it (RFC 4180). Rows may be several for one thing given. */
export function csvTable<Given, Row>(
  name: string,
  about: string,
  columns: readonly Column<Row>[],
  rowsOf: (given: Given) => readonly Row[],
): ExportFormat<Given> {
  const facts = { name, about, mediaType: "text/csv; charset=utf-8; header=present", extension: "csv" };
  return textFormat(facts, {
    head: () => csvRow(columns.map((c) => c.name)),
    row: (given) =>
      rowsOf(given)
        .map((row) => csvRow(columns.map((c) => c.value(row))))
        .join(""),
  });
}

/** Rows parted by tabs, for programs that expect no header unless one is named. */
export function tsvFormat<Row>(
  name: string,
  about: string,
  header: readonly string[],
  row: TextParts<Row>["row"],
): ExportFormat<Row> {
  const facts = { name, about, mediaType: "text/tab-separated-values; charset=utf-8", extension: "tsv" };
  return textFormat(facts, { head: () => (header.length === 0 ? "" : tsvRow(header)), row });
}

/** A JSON object a line. */
export function jsonLines<Row>(name: string, about: string, objectOf: (row: Row) => object | null): ExportFormat<Row> {
  const facts = { name, about, mediaType: "application/jsonl; charset=utf-8", extension: "jsonl" };
  const lineOf = (object: object | null): string => (object === null ? "" : `${JSON.stringify(object)}\n`);
  return textFormat(facts, { row: (row) => lineOf(objectOf(row)) });
}
