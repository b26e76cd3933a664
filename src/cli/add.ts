import type { Command } from "commander";
import type { Article } from "../model/article.ts";
import { addArticles } from "../work/add-articles.ts";
import type { Cli } from "./cli.ts";
import { readAsOfMap } from "./inputs/as-of.ts";
import { eachArticle } from "./inputs/each-article.ts";
import { countValue, dayValue } from "./options/values.ts";
import { progressOn } from "./terminal/progress.ts";
import { tellOf } from "./terminal/tell-of.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface AddOptions extends StoreOptions {
  readonly asOf?: string;
  readonly asOfMap?: string;
  readonly batch: number;
}

/** Articles read and stored as one; small enough that a stopped run repeats little. */
const BATCH = 100;

/** `readout add`: articles into the record. */
export function registerAdd(program: Command, cli: Cli): void {
  program
    .command("add")
    .summary("add articles to the record")
    .description(
      "Reads articles and folds what they say into the record. Adding an article again changes nothing,\nso a run that was stopped is finished by running it again.",
    )
    .argument("<input...>", 'files, folders, patterns, or "-" for standard input')
    .option("--store <address>", "file of the store (READOUT_STORE, readout.toml; else readout.db)")
    .option("--as-of <day>", "the day you hold the articles, for texts that give no date (default: today)", dayValue)
    .option("--as-of-map <file>", 'such a day for each file name: { "a.txt": "2024-03-05" }')
    .option("--batch <count>", "articles stored at once", countValue, BATCH)
    .addHelpText(
      "after",
      `
Examples:
  readout add wires/                      add every file of a folder
  zcat 2024.jsonl.gz | readout add -      add a line-wise JSON archive from a pipe`,
    )
    .action((inputs: readonly string[], options: AddOptions) => runAdd(cli, inputs, options));
}

async function runAdd(cli: Cli, inputs: readonly string[], options: AddOptions): Promise<void> {
  const map = options.asOfMap === undefined ? undefined : readAsOfMap(options.asOfMap, cli.folder);
  await withStore(cli, options, async (store) => {
    const reader = await cli.openReader();
    const progress = progressOn(cli.err, cli.nowMs);
    const total = { added: 0, known: 0, failed: 0, unusable: 0 };
    let batch: Article[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      const done = await addArticles(store, reader, batch, cli.now());
      batch = [];
      total.added += done.added;
      total.known += done.known;
      total.failed += done.failed.length;
      progress.update(`${total.added} added, ${total.known} known`);
      for (const { source, cause } of done.failed) {
        progress.end();
        await tellOf(cli, {
          type: "unusable",
          source,
          code: "read/failed",
          message: `${source} was kept but could not be read: ${cause instanceof Error ? cause.message : String(cause)}. Please report it; "readout rebuild" tries again.`,
        });
      }
    };
    for await (const given of eachArticle(cli, inputs, { day: options.asOf ?? cli.now().slice(0, 10), map })) {
      if (given.type === "article") batch.push(given.article);
      else {
        if (given.type === "unusable") total.unusable++;
        progress.end();
        await tellOf(cli, given);
      }
      if (batch.length >= options.batch) await flush();
    }
    await flush();
    progress.end();
    const parts = [`${total.added} added`, `${total.known} already there`];
    if (total.failed > 0) parts.push(`${total.failed} kept unread`);
    if (total.unusable > 0) parts.push(`${total.unusable} unusable`);
    await cli.out.write(`${parts.join(", ")} · ${store.address}\n`);
  });
}
