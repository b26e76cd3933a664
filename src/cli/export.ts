import { type Command, Option } from "commander";
import { ReadoutError } from "../errors.ts";
import type { Chunk, FormatFacts } from "../export/format.ts";
import { ACTOR_FORMATS, ARTICLE_FORMATS, EVENT_FORMATS } from "../export/formats.ts";
import { parseQuery } from "../views/parse-query.ts";
import { exportRecord } from "../work/export-record.ts";
import type { Cli } from "./cli.ts";
import { writeWhole } from "./terminal/write-whole.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface ExportOptions extends StoreOptions {
  readonly format: string;
  readonly title: string;
  readonly output?: string;
}

const FORMATS: readonly FormatFacts[] = [...EVENT_FORMATS, ...ARTICLE_FORMATS, ...ACTOR_FORMATS];

/** `readout export`: the record for other programs. */
export function registerExport(program: Command, cli: Cli): void {
  program
    .command("export")
    .summary("write events, articles or actors in a format of the field")
    .description(
      `Writes the events of the record, or those of a search, oldest first; its articles; its actors.\n\n${FORMATS.map((f) => `  ${f.name.padEnd(15)} ${f.about}`).join("\n")}`,
    )
    .argument("[query...]", "which events, as in readout search; all without")
    .option("--store <address>", "file of the store")
    .addOption(new Option("--format <form>", "what to write").choices(FORMATS.map((f) => f.name)).default("csv"))
    .option("--output <file>", "write to this file, which appears when it is whole")
    .option("--title <words>", "name of the feed or calendar", "Readout")
    .addHelpText(
      "after",
      `
Examples:
  readout export --format csv > events.csv
  readout export --format parquet --output events.parquet from:2024
  readout export --format icalendar status:planned actor:KOR > meetings.ics`,
    )
    .action((words: readonly string[], options: ExportOptions) => runExport(cli, words, options));
}

async function runExport(cli: Cli, words: readonly string[], options: ExportOptions): Promise<void> {
  const query = parseQuery(words.join(" "));
  if (query.problems.length > 0) throw new ReadoutError("cli/query", `${query.problems.join("; ")}.`);
  const context = { at: cli.now(), title: options.title };
  await withStore(cli, options, async (store) => {
    const chunks = exportRecord(store, options.format, query, context)!;
    if (options.output !== undefined) return writeWhole(cli, options.output, chunks);
    for await (const chunk of chunks) await cli.out.write(printable(cli, chunk, options.format));
  });
}

/** Bytes are for files and pipes: on a screen they only do harm. */
function printable(cli: Cli, chunk: Chunk, format: string): Chunk {
  if (typeof chunk === "string" || !cli.out.isInteractive) return chunk;
  const message = `"${format}" is no text to show on a screen. Send it to a file: --output events.parquet.`;
  throw new ReadoutError("cli/bytes-on-screen", message);
}
