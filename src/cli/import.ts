import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { ReadoutError } from "../errors.ts";
import type { ActorFacts } from "../ontology/actors/actor-facts.ts";
import { importOfficeholders } from "../ontology/import-officeholders.ts";
import { type ImportedFacts, importPetrarch } from "../ontology/import-petrarch.ts";
import { withRows } from "../ontology/import-table.ts";
import type { Cli } from "./cli.ts";

interface ImportOptions {
  readonly to?: string;
}

const SHOWN = 5;

/** `readout import`: facts of actors from others' files, into the desk's own tables. */
export function registerImport(program: Command, cli: Cli): void {
  const command = program
    .command("import")
    .summary("take facts about actors from other collections")
    .description(
      "Turns dictionaries and exports of other projects into tables of the desk's own facts, which reading then uses.",
    );
  const register = (name: string, summary: string, example: string, parse: Importer) =>
    command
      .command(name)
      .summary(summary)
      .description(
        `${summary[0]!.toUpperCase()}${summary.slice(1)}.\nThe rows go to tables in the facts folder; importing the same file again changes nothing.`,
      )
      .argument("<file...>", "files to take over")
      .option("--to <folder>", 'folder of the desk\'s own facts (READOUT_FACTS, "facts" in readout.toml; else ./facts)')
      .addHelpText("after", `\nExamples:\n  ${example}\n  ${example.replace(/(\S+)$/, "$1 --to ~/desk/facts")}`)
      .action((files: readonly string[], options: ImportOptions) => runImport(cli, files, options, parse));
  register(
    "actors",
    "take over a PETRARCH or TABARI actor dictionary",
    "readout import actors Phoenix.Countries.actors.txt",
    (text, facts) => importPetrarch(text, new Set(facts.countries.keys())),
  );
  register(
    "officeholders",
    "take over office-holders from Wikidata (SPARQL JSON or TSV)",
    "readout import officeholders holders.json",
    importOfficeholders,
  );
}

type Importer = (text: string, facts: ActorFacts) => ImportedFacts;

async function runImport(cli: Cli, files: readonly string[], options: ImportOptions, parse: Importer): Promise<void> {
  const { openFacts } = await import("../open-kit.ts");
  const folder = resolve(cli.folder, options.to ?? readConfig(cli).facts ?? "facts");
  const facts = openFacts();
  for (const file of files) {
    const { organizations, holders, notices } = parse(textOf(resolve(cli.folder, file)), facts);
    addRows(folder, "organizations", organizations);
    addRows(folder, "holders", holders);
    await cli.out.write(
      `${file}: ${organizations.length} bodies, ${holders.length} terms of office, ${notices.length} left out -> ${folder}\n`,
    );
    for (const { message } of notices.slice(0, SHOWN)) await cli.err.write(`  ${message}\n`);
    if (notices.length > SHOWN) await cli.err.write(`  ... and ${notices.length - SHOWN} more\n`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ReadoutError(
      "import/unreadable",
      `${file} cannot be read. Give the path of a dictionary or export on this machine.`,
      { cause },
    );
  }
}

function addRows(folder: string, table: string, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  const file = join(folder, "actors", `${table}.tsv`);
  mkdirSync(join(folder, "actors"), { recursive: true });
  writeFileSync(file, withRows(existsSync(file) ? readFileSync(file, "utf8") : "", rows));
}
