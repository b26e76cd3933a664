import type { ExportedEvent } from "../views/exported-event.ts";

/** What a whole export is told. */
export interface ExportContext {
  /** ISO 8601 instant of the export. */
  readonly at: string;
  /** Name of the record, for formats with a title. */
  readonly title: string;
}

/** A format of the field, written event by event so that memory does not grow with the record. */
export interface ExportFormat {
  readonly name: string;
  readonly about: string;
  readonly head: (context: ExportContext) => string;
  /** The rows of one event; empty where the format has no place for it. */
  readonly row: (exported: ExportedEvent, context: ExportContext, index: number) => string;
  readonly tail: (context: ExportContext) => string;
}

/** A format that is nothing but rows. */
export function rowsOnly(
  name: string,
  about: string,
  row: ExportFormat["row"],
  header: readonly string[] = [],
  mark = "\t",
): ExportFormat {
  const head = header.length === 0 ? "" : `${header.join(mark)}${mark === "," ? "\r\n" : "\n"}`;
  return { name, about, head: () => head, row, tail: () => "" };
}
