import { ReadoutError } from "../../errors.ts";
import { openCsv } from "../../intake/formats/csv-rows.ts";
import { readStamp } from "../../intake/read-stamp.ts";
import type { Kind } from "../../model/kind.ts";
import { guessMap, type KnownTable } from "./known-tables.ts";
import type { TableField, TableMap, TableRow, TableSide, TableWords } from "./table-row.ts";
import { cameoRootOf } from "./words-of.ts";

export interface TableOptions {
  /** Columns that the asker named; they go before what the header lets one guess. */
  readonly map: TableMap;
  readonly known: KnownTable | null;
  /** The table's own words for kinds: `meeting` -> `meet`. */
  readonly values: ReadonlyMap<string, readonly Kind[]>;
  /** Whether 04/06 is April 6 or June 4; null to tell it from the days that leave no choice. */
  readonly dayOrder: "dmy" | "mdy" | null;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly map: TableMap;
  /** Rows that could not be compared, each with its line and why. */
  readonly problems: readonly { readonly line: number; readonly why: string }[];
}

const SLASHED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;

/** Reads somebody's table of events: CSV or tab-separated, with a header line unless the format has none. */
export function readTable(name: string, text: string, options: TableOptions, words: TableWords): ReadTable {
  const lines = rowsOf(text);
  const header = options.known?.header ?? lines[0] ?? [];
  const body = options.known?.header == null ? lines.slice(1) : lines;
  const map: TableMap = { ...(options.known?.map ?? guessMap(header)), ...options.map };
  const columns = columnsOf(name, header, map);
  const cell = (row: readonly string[], field: TableField): string => {
    const at = columns.get(field);
    return at === undefined ? "" : (row[at] ?? "").trim();
  };
  const order =
    options.dayOrder ??
    orderOf(
      name,
      body.flatMap((row) => [cell(row, "day"), cell(row, "to")]),
    );
  const rows: TableRow[] = [];
  const problems: { line: number; why: string }[] = [];
  for (const [at, row] of body.entries()) {
    if (row.every((value) => value.trim() === "")) continue;
    const line = at + (body === lines ? 1 : 2);
    const from = dayOf(cell(row, "day"), order);
    const word = cell(row, "kind");
    const kinds = columns.has("kind") ? (options.values.get(word.toLowerCase()) ?? words.kindsOf(word)) : null;
    if (from === null) {
      problems.push({ line, why: `"${cell(row, "day")}" is no day` });
    } else if (kinds?.length === 0) {
      problems.push({ line, why: `"${word}" is no kind known here; --value "${word}=meet" says what it means` });
    } else {
      rows.push({
        line,
        from,
        to: dayOf(cell(row, "to"), order) ?? from,
        kinds,
        cameo: cameoRootOf(word),
        source: sideOf(cell(row, "source"), cell(row, "source-country"), words),
        target: sideOf(cell(row, "target"), cell(row, "target-country"), words),
        place: cell(row, "place") || null,
        country: words.countryOf(cell(row, "country")),
        text: [...columns.values()]
          .map((i) => row[i]?.trim())
          .filter(Boolean)
          .join(" | "),
      });
    }
  }
  return { rows, map, problems };
}

function rowsOf(text: string): (readonly string[])[] {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const separator = [",", "\t", ";"].reduce((best, sign) =>
    first.split(sign).length > first.split(best).length ? sign : best,
  );
  const csv = openCsv(separator);
  const rows = [...csv.push(text.replace(/^\uFEFF/, ""))];
  return [...rows, ...csv.end().rows];
}

function columnsOf(name: string, header: readonly string[], map: TableMap): Map<TableField, number> {
  const columns = new Map<TableField, number>();
  for (const [field, column] of Object.entries(map)) {
    const at = header.findIndex((h) => h.trim().toLowerCase() === column.toLowerCase());
    const message = `${name} has no column "${column}" for ${field}; its columns: ${header.join(", ")}.`;
    if (at < 0) throw new ReadoutError("compare/no-column", message);
    columns.set(field as TableField, at);
  }
  const sides: readonly TableField[] = ["source", "source-country", "target", "target-country"];
  if (columns.has("day") && sides.some((field) => columns.has(field))) return columns;
  throw new ReadoutError(
    "compare/columns-unknown",
    `which columns of ${name} hold the day and the sides? Expected for instance --map "day=Date,source=Actor,target=Counterpart,kind=Type"; its columns: ${header.join(", ")}.`,
  );
}

function sideOf(names: string, countries: string, words: TableWords): TableSide {
  const listed = names.split(/[;|]/).flatMap((n) => n.trim() || []);
  const codes = [...countries.split(/[;|]/), ...listed].flatMap((n) => words.countryOf(n.trim()) ?? []);
  return { names: listed, countries: [...new Set(codes)] };
}

function dayOf(text: string, order: "dmy" | "mdy"): string | null {
  const slashed = SLASHED.exec(text);
  if (slashed === null) return readStamp(text)?.day ?? null;
  const [, a = "", b = "", year = ""] = slashed;
  const [day, month] = order === "dmy" ? [a, b] : [b, a];
  return readStamp(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)?.day ?? null;
}

/** Days beyond the twelfth show which number is the month. */
function orderOf(name: string, cells: readonly string[]): "dmy" | "mdy" {
  const pairs = cells.flatMap((text) => {
    const match = SLASHED.exec(text);
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  const isDayFirst = pairs.some(([a]) => a > 12);
  const isMonthFirst = pairs.some(([, b]) => b > 12);
  if (pairs.length > 0 && isDayFirst === isMonthFirst) {
    const message = `${name} writes days such as 04/06/2023, and none of them shows which number is the month. Say --day-order dmy or mdy.`;
    throw new ReadoutError("compare/day-order", message);
  }
  return isMonthFirst ? "mdy" : "dmy";
}
