import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readConfig } from "../config.ts";
import { ReadoutError } from "../errors.ts";
import { decodeText } from "../intake/bytes/decode-text.ts";
import { KINDS, type Kind } from "../model/kind.ts";
import { eventRow } from "../views/event-row.ts";
import { parseQuery } from "../views/parse-query.ts";
import { type Comparison, compareTable } from "../work/compare/compare-table.ts";
import { KNOWN_TABLES } from "../work/compare/known-tables.ts";
import { readTable } from "../work/compare/read-table.ts";
import { TABLE_FIELDS, type TableField, type TableMap } from "../work/compare/table-row.ts";
import { wordsOf } from "../work/compare/words-of.ts";
import type { Cli } from "./cli.ts";
import { comparisonLines, totalsLine } from "./layout/comparison-lines.ts";
import { daysValue } from "./options/values.ts";
import { painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface CompareOptions extends StoreOptions {
  readonly map: TableMap;
  readonly like?: string;
  readonly value: ReadonlyMap<string, readonly Kind[]>;
  readonly dayOrder?: "dmy" | "mdy";
  readonly days: number;
  readonly show: "all" | "differences";
  readonly format: "text" | "jsonl";
}

const SHOWN_PROBLEMS = 5;

/** `readout compare`: somebody's table of events beside the record. */
export function registerCompare(program: Command, cli: Cli): void {
  program
    .command("compare")
    .summary("compare a table of events with the record")
    .description(
      "Reads a table of events (CSV or tab-separated: a spreadsheet kept by hand, or another coder's output) and\nsays of each row whether the record agrees, differs or lacks it; then which events of its period and kinds\nthe table lacks. Nothing is stored.",
    )
    .argument("<file>", "the table")
    .argument("[query...]", "compare with these events only, as in readout search")
    .option("--store <address>", "file of the store")
    .option(
      "--map <columns>",
      `which column holds what: "day=Date,source=Actor". Fields: ${TABLE_FIELDS.join(", ")}`,
      mapValue,
      {},
    )
    .addOption(new Option("--like <table>", "a table of the field").choices(Object.keys(KNOWN_TABLES)))
    .option(
      "--value <word=kind>",
      'the table\'s word for a kind: "working lunch=meet"; may be repeated',
      kindWord,
      new Map(),
    )
    .addOption(new Option("--day-order <order>", "how days such as 04/06/2023 are meant").choices(["dmy", "mdy"]))
    .option("--days <count>", "days that the two may lie apart", daysValue, 1)
    .addOption(
      new Option("--show <what>", "every row, or only those that do not agree")
        .choices(["all", "differences"])
        .default("differences"),
    )
    .addOption(
      new Option("--format <form>", "text for eyes, line-wise JSON for programs")
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .addHelpText(
      "after",
      `
Examples:
  readout compare launches.csv --map "day=Date,source=Country,kind=Type" --value "missile test=launch"
  readout compare icews.2024.csv --like icews actor:PRK --format jsonl`,
    )
    .action((file: string, words: readonly string[], options: CompareOptions) => runCompare(cli, file, words, options));
}

async function runCompare(cli: Cli, file: string, typed: readonly string[], options: CompareOptions): Promise<void> {
  const query = parseQuery(typed.join(" "));
  if (query.problems.length > 0) throw new ReadoutError("cli/query", `${query.problems.join("; ")}.`);
  const [{ openFacts }, { loadKinds }] = await Promise.all([
    import("../open-kit.ts"),
    import("../ontology/load-kinds.ts"),
  ]);
  const table = readTable(
    file,
    textOf(resolve(cli.folder, file)),
    {
      map: options.map,
      known: options.like === undefined ? null : KNOWN_TABLES[options.like]!,
      values: options.value,
      dayOrder: options.dayOrder ?? null,
    },
    wordsOf(openFacts(readConfig(cli).facts), loadKinds()),
  );
  for (const { line, why } of table.problems.slice(0, SHOWN_PROBLEMS))
    await cli.err.write(`${file}:${line}: ${why}.\n`);
  const more = table.problems.length - SHOWN_PROBLEMS;
  if (more > 0) await cli.err.write(`${file}: ${more} more rows that cannot be compared.\n`);
  if (table.problems.length > 0) cli.exitWith(1);
  const { from: _from, to: _to, problems: _problems, outlet: _outlet, ...fields } = query;
  const counts: Record<Comparison["verdict"], number> = {
    agrees: 0,
    differs: 0,
    "missing-here": 0,
    "missing-there": 0,
  };
  const layout = { width: cli.out.width, paint: painter(cli.out.hasColour) };
  await withStore(cli, options, async (store) => {
    for await (const comparison of compareTable(store, table.rows, { toleranceDays: options.days, query: fields })) {
      counts[comparison.verdict]++;
      if (options.format === "jsonl") await cli.out.write(`${JSON.stringify(plainOf(comparison))}\n`);
      else if (options.show === "all" || comparison.verdict !== "agrees") {
        await cli.out.write(`${comparisonLines(comparison, layout).join("\n")}\n`);
      }
    }
  });
  const summary = totalsLine(counts, table.problems.length);
  await (options.format === "jsonl" ? cli.err : cli.out).write(`${summary}\n`);
}

/** A comparison for programs: the row as it stood, our event as a list shows it. */
function plainOf(comparison: Comparison): object {
  return {
    verdict: comparison.verdict,
    line: "row" in comparison ? comparison.row.line : null,
    row: "row" in comparison ? comparison.row.text : null,
    differences: comparison.verdict === "differs" ? comparison.differences : [],
    event: "event" in comparison ? eventRow(comparison.event) : null,
  };
}

function mapValue(text: string, before: TableMap): TableMap {
  const pairs = text.split(",").map((pair) => {
    const [field = "", column = ""] = pair.split("=").map((part) => part.trim());
    const known = TABLE_FIELDS.find((f) => f === field);
    if (known === undefined || column === "") {
      throw new InvalidArgumentError(`expected field=Column, got "${pair}"; fields: ${TABLE_FIELDS.join(", ")}.`);
    }
    return [known, column] as const satisfies readonly [TableField, string];
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

function kindWord(text: string, before: ReadonlyMap<string, readonly Kind[]>): ReadonlyMap<string, readonly Kind[]> {
  const at = text.lastIndexOf("=");
  const kinds = text
    .slice(at + 1)
    .split(/[,+]/)
    .map((part) => KINDS.find((k) => k === part.trim()));
  if (at < 1 || kinds.includes(undefined)) {
    throw new InvalidArgumentError(`expected word=kind, got "${text}"; kinds: ${KINDS.join(", ")}.`);
  }
  return new Map([...before, [text.slice(0, at).trim().toLowerCase(), kinds as Kind[]]]);
}

function textOf(path: string): string {
  try {
    return decodeText(readFileSync(path), null).text;
  } catch (cause) {
    throw new ReadoutError("compare/unreadable", `${path} cannot be read. Give the path of a table on this machine.`, {
      cause,
    });
  }
}
