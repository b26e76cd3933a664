import { type Command, Option } from "commander";
import type { Article } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";
import { readingLine } from "../views/reading-line.ts";
import type { Reader } from "../work/add-articles.ts";
import type { Cli } from "./cli.ts";
import { readAsOfMap } from "./inputs/as-of.ts";
import { eachArticle } from "./inputs/each-article.ts";
import { readingText } from "./layout/reading-text.ts";
import { dayValue } from "./options/values.ts";
import { tellOf } from "./terminal/tell-of.ts";

interface ReadOptions {
  readonly asOf?: string;
  readonly asOfMap?: string;
  readonly format: "jsonl" | "text";
  readonly explain?: boolean;
}

/** `readout read`: what the articles say, without a store. */
export function registerRead(program: Command, cli: Cli): void {
  program
    .command("read")
    .summary("print what articles say, without storing anything")
    .description(
      "Reads articles - plain wire text, HTML pages, feeds, line-wise JSON - and prints every event with its sentence.\nNeeds no store, no network and no configuration.",
    )
    .argument("<input...>", 'files, folders, patterns, or "-" for standard input')
    .option("--as-of <day>", "the day the reader holds the articles, for texts that give no date", dayValue)
    .option("--as-of-map <file>", 'such a day for each file name: { "a.txt": "2024-03-05" }')
    .addOption(
      new Option("--format <form>", "line-wise JSON for programs, text for eyes")
        .choices(["jsonl", "text"])
        .default("text"),
    )
    .option("--explain", "also every claim with the words and the rule of each field")
    .addHelpText(
      "after",
      `
Examples:
  readout read story.txt                       read one story at the terminal
  curl -s URL | readout read - --format jsonl  read a page from a pipe, for another program`,
    )
    .action((inputs: readonly string[], options: ReadOptions) => runRead(cli, inputs, options));
}

async function runRead(cli: Cli, inputs: readonly string[], options: ReadOptions): Promise<void> {
  const map = options.asOfMap === undefined ? undefined : readAsOfMap(options.asOfMap, cli.folder);
  const { read } = await cli.openReader();
  for await (const given of eachArticle(cli, inputs, { day: options.asOf, map })) {
    if (given.type !== "article") {
      await tellOf(cli, given);
      continue;
    }
    const reading = await readOrTell(cli, read, given.article);
    if (reading === null) continue;
    const asked = { explain: options.explain === true };
    const printed =
      options.format === "jsonl"
        ? `${JSON.stringify(readingLine(given.article, reading, asked))}\n`
        : readingText(given.article, reading, cli.out, asked);
    await cli.out.write(printed);
  }
}

/** The reading of an article; one that meets a defect of ours is told of and does not stop the others. */
async function readOrTell(cli: Cli, read: Reader["read"], article: Article): Promise<Reading | null> {
  try {
    return await read(article);
  } catch (cause) {
    const { source } = article;
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `${source} could not be read: ${why}. Please report it with the article.`;
    await tellOf(cli, { type: "unusable", source, code: "read/failed", message });
    return null;
  }
}
