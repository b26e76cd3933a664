import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import type { Article } from "../model/article.ts";
import { addArticles } from "../work/add-articles.ts";
import type { Cli } from "./cli.ts";
import { eachArticle } from "./inputs/each-article.ts";
import { printEvents } from "./layout/print-events.ts";
import { dayValue } from "./options/values.ts";
import { painter } from "./terminal/paint.ts";
import { tellOf } from "./terminal/tell-of.ts";

interface DemoOptions {
  readonly asOf?: string;
  readonly sentences?: boolean;
}

/** `readout demo`: a record made from a few files, and thrown away. */
export function registerDemo(program: Command, cli: Cli): void {
  program
    .command("demo")
    .summary("read files into a temporary record and print its timeline")
    .description("Reads files into a record in a temporary folder, prints the timeline, and removes the record again.")
    .argument("<input...>", 'files, folders, patterns, or "-" for standard input')
    .option("--as-of <day>", "the day you hold the articles, for texts that give no date (default: today)", dayValue)
    .option("--sentences", "print the sentence of each event")
    .addHelpText(
      "after",
      `
Examples:
  readout demo examples/
  readout demo examples/01-envoys-first.txt --sentences`,
    )
    .action((inputs: readonly string[], options: DemoOptions) => runDemo(cli, inputs, options));
}

async function runDemo(cli: Cli, inputs: readonly string[], options: DemoOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readout-demo-"));
  const store = await cli.openStore(join(folder, "demo.db"));
  try {
    const reader = await cli.openReader();
    const articles: Article[] = [];
    for await (const given of eachArticle(cli, inputs, { day: options.asOf ?? cli.now().slice(0, 10) })) {
      if (given.type === "article") articles.push(given.article);
      else await tellOf(cli, given);
    }
    await addArticles(store, reader, articles, cli.now());
    const counts = await store.counts(reader.version);
    const { rows } = await store.findEvents({ order: "oldest", limit: 500 });
    const paint = painter(cli.out.hasColour);
    const summary = `${counts.articles} articles, ${counts.stories} stories, ${counts.events} events, ${counts.expectations} expectations`;
    await cli.out.write(`${paint("strong", "The record")}  ${paint("quiet", summary)}\n\n`);
    const today = options.asOf ?? cli.now().slice(0, 10);
    const plans = await store.expectationsOf(rows.map((e) => e.id));
    await printEvents(cli, rows, plans, { withSentence: options.sentences === true, today });
    if (options.sentences !== true) {
      await cli.out.write(`\n${paint("quiet", "Every event opens on its sentence: run again with --sentences.")}\n`);
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
