import type { Command } from "commander";
import { readConfig } from "../config.ts";
import type { Article } from "../model/article.ts";
import type { Store } from "../store/store.ts";
import { addArticles } from "../work/add-articles.ts";
import { type AddingWatch, followAdding } from "./adding/follow-adding.ts";
import { openAddingLog } from "./adding/open-adding-log.ts";
import { sayProgress } from "./adding/say-progress.ts";
import type { Cli } from "./cli.ts";
import { readAsOfMap } from "./inputs/as-of.ts";
import { eachArticle } from "./inputs/each-article.ts";
import { expandInputs } from "./inputs/expand-inputs.ts";
import { countValue, dayValue } from "./options/values.ts";
import { progressOn } from "./terminal/progress.ts";
import { tellOf } from "./terminal/tell-of.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface AddOptions extends StoreOptions {
  readonly asOf?: string;
  readonly asOfMap?: string;
  readonly batch: number;
  readonly again?: boolean;
}

/** Articles read and stored as one; small enough that a stopped run repeats little. */
const BATCH = 100;

/** Notices of an article that a person had better see: left alone, it stands in the record under a wrong day. */
const MISLEADING = new Set(["intake/date-in-future"]);

/** `readout add`: articles into the record. */
export function registerAdd(program: Command, cli: Cli): void {
  program
    .command("add")
    .summary("add articles to the record")
    .description(
      "Reads articles and folds what they say into the record. Adding an article again changes nothing.\nA run that was stopped is finished by running it again: it passes over what it had stored of each file.",
    )
    .argument("<input...>", 'files, folders, patterns, or "-" for standard input')
    .option("--store <address>", "file of the store (READOUT_STORE, readout.toml; else readout.db)")
    .option("--as-of <day>", "the day you hold the articles, for texts that give no date (default: today)", dayValue)
    .option("--as-of-map <file>", 'such a day for each file name: { "a.txt": "2024-03-05" }')
    .option("--batch <count>", "articles stored at once", countValue, BATCH)
    .option("--again", "read files from their beginning, also what an earlier run added of them")
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
    const watch = watchFor(cli, store, options);
    const totalBytes = cli.err.isInteractive ? bytesOf(inputs, cli.folder) : null;
    const began = cli.nowMs();
    const total = { added: 0, known: 0, failed: 0, unusable: 0 };
    let batch: Article[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      const done = await addArticles(store, reader, batch, cli.now());
      batch = [];
      total.added += done.added;
      total.known += done.known;
      total.failed += done.failed.length;
      watch.stored();
      progress.update(
        sayProgress({
          ...total,
          troubled: total.failed + total.unusable,
          elapsedMs: cli.nowMs() - began,
          bytes: watch.bytes,
          totalBytes,
        }),
      );
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
    for await (const given of eachArticle(cli, inputs, { day: options.asOf ?? cli.now().slice(0, 10), map }, watch)) {
      if (given.type === "article") {
        batch.push(given.article);
        watch.met(given.article);
        for (const notice of given.article.notices.filter((n) => MISLEADING.has(n.rule))) {
          progress.end();
          const { source } = given.article;
          await tellOf(cli, { type: "notice", source, notice: { ...notice, source, isError: false } });
        }
      } else {
        if (given.type === "unusable") total.unusable++;
        progress.end();
        await tellOf(cli, given);
      }
      if (batch.length >= options.batch) await flush();
    }
    await flush();
    watch.stored();
    progress.end();
    const parts = [`${total.added} added`, `${total.known} already there`];
    if (watch.passedOver > 0) parts.push(`${watch.passedOver} passed over, for an earlier run had added them`);
    if (total.failed > 0) parts.push(`${total.failed} kept unread`);
    if (total.unusable > 0) parts.push(`${total.unusable} unusable`);
    await cli.out.write(`${parts.join(", ")} · ${store.address}\n`);
  });
}

/** What an earlier run stored of a file is passed over, unless told otherwise. */
function watchFor(cli: Cli, store: Store, options: AddOptions): AddingWatch {
  const { store: address } = readConfig({ env: cli.env, folder: cli.folder, store: options.store });
  const log = openAddingLog(cli, address);
  const isStored = async (id: string) => (await store.articlesById([id])).length > 0;
  return followAdding(options.again === true ? { ...log, find: () => null } : log, isStored);
}

function bytesOf(inputs: readonly string[], folder: string): number {
  let bytes = 0;
  for (const input of expandInputs(inputs, folder)) if (input.type === "file") bytes += input.bytes;
  return bytes;
}
