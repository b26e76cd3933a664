import { rowsOf } from "./tsv.ts";

/**
 * A table's text with rows added: those it has already, by all their cells,
 * are not added twice, so importing a file again changes nothing.
 */
export function withRows(table: string, rows: readonly (readonly string[])[]): string {
  const known = new Set(rowsOf(table).map((row) => row.join("\t").trimEnd()));
  const lines: string[] = [];
  for (const row of rows) {
    const line = row
      .map((cell) => cell.replace(/[\t\n]/g, " "))
      .join("\t")
      .trimEnd();
    if (known.has(line)) continue;
    known.add(line);
    lines.push(line);
  }
  if (lines.length === 0) return table;
  const start = table === "" || table.endsWith("\n") ? table : `${table}\n`;
  return `${start}${lines.join("\n")}\n`;
}
