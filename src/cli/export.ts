import { type Command, Option } from "commander";
import { ReadoutError } from "../errors.ts";
import { EXPORT_FORMATS } from "../export/formats.ts";
import { parseQuery } from "../views/parse-query.ts";
import { exportedEvents } from "../work/exported-events.ts";
import type { Cli } from "./cli.ts";
import { eventQueryOf } from "./search.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface ExportOptions extends StoreOptions {
  readonly format: string;
  readonly title: string;
}

/** `readout export`: the record for other programs. */
export function registerExport(program: Command, cli: Cli): void {
  program
    .command("export")
    .summary("write events in a format of the field")
    .description(
      `Writes the events of the record, or those of a search, oldest first.\n\n${EXPORT_FORMATS.map((f) => `  ${f.name.padEnd(15)} ${f.about}`).join("\n")}`,
    )
    .argument("[query...]", "which events, as in readout search; all without")
    .option("--store <address>", "file of the store")
    .addOption(new Option("--format <form>", "what to write").choices(EXPORT_FORMATS.map((f) => f.name)).default("csv"))
    .option("--title <words>", "name of the feed or calendar", "Readout")
    .addHelpText(
      "after",
      `
Examples:
  readout export --format csv > events.csv
  readout export --format icalendar status:planned actor:KOR > meetings.ics`,
    )
    .action((words: readonly string[], options: ExportOptions) => runExport(cli, words, options));
}

async function runExport(cli: Cli, words: readonly string[], options: ExportOptions): Promise<void> {
  const format = EXPORT_FORMATS.find((f) => f.name === options.format)!;
  const query = parseQuery(words.join(" "));
  if (query.problems.length > 0) throw new ReadoutError("cli/query", `${query.problems.join("; ")}.`);
  const context = { at: cli.now(), title: options.title };
  await withStore(cli, options, async (store) => {
    await cli.out.write(format.head(context));
    let index = 0;
    for await (const exported of exportedEvents(store, { ...eventQueryOf(query, 1), order: "oldest" })) {
      await cli.out.write(format.row(exported, context, index++));
    }
    await cli.out.write(format.tail(context));
  });
}
