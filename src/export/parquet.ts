import { ByteWriter, ParquetWriter } from "hyparquet-writer/src/index.js";
import type { Chunk, Column, ExportFormat } from "./format.ts";

/** Rows that are held before they are written as one row group. */
const GROUP_ROWS = 10_000;

/** Parquet's own names for what a column holds. */
const TYPES = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  whole: { type: "INT32" },
  decimal: { type: "DOUBLE" },
} as const;

/** A table as an Apache Parquet file, written a row group at a time. */
export function parquetTable<Given, Row>(
  name: string,
  about: string,
  columns: readonly Column<Row>[],
  rowsOf: (given: Given) => readonly Row[],
): ExportFormat<Given> {
  return {
    name,
    about,
    mediaType: "application/vnd.apache.parquet",
    extension: "parquet",
    open: () => {
      const bytes = new ByteWriter();
      const writer = new ParquetWriter({
        writer: bytes,
        schema: [
          { name: "root", num_children: columns.length },
          ...columns.map((c) => ({ name: c.name, repetition_type: "OPTIONAL" as const, ...TYPES[c.type] })),
        ],
        createdBy: "readout",
      });
      let held: Row[] = [];
      const writeGroup = (): void => {
        if (held.length === 0) return;
        const columnData = columns.map((c) => ({ name: c.name, data: held.map((row) => c.value(row) ?? null) }));
        void writer.write({ columnData, rowGroupSize: held.length });
        held = [];
      };
      // The writer counts on from where it is, so what it has written can be handed on and forgotten.
      const taken = (): Chunk => {
        const chunk = bytes.getBytes().slice();
        bytes.index = 0;
        return chunk;
      };
      return {
        head: taken,
        row: (given) => {
          held.push(...rowsOf(given));
          if (held.length < GROUP_ROWS) return "";
          writeGroup();
          return taken();
        },
        tail: () => {
          writeGroup();
          void writer.finish();
          return taken();
        },
      };
    },
  };
}
