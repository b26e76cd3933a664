import type { Command } from "commander";
import { rebuild } from "../work/rebuild.ts";
import type { Cli } from "./cli.ts";
import { progressOn } from "./terminal/progress.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface RebuildOptions extends StoreOptions {
  readonly full?: boolean;
}

/** `readout rebuild`: everything derived, made again. */
export function registerRebuild(program: Command, cli: Cli): void {
  program
    .command("rebuild")
    .summary("make the record again from articles and decisions")
    .description(
      "Makes events, stories and expectations again from the articles and decisions, which are kept. Articles that\nanother version of the reader read are read again. The same articles and decisions give the same record, byte for byte.",
    )
    .option("--store <address>", "file of the store")
    .option("--full", "read every article again")
    .addHelpText(
      "after",
      `
Examples:
  readout rebuild            after an update of the program
  readout rebuild --full     after changing event kinds, actors or places`,
    )
    .action((options: RebuildOptions) => runRebuild(cli, options));
}

async function runRebuild(cli: Cli, options: RebuildOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const reader = await cli.openReader();
    const progress = progressOn(cli.err, cli.nowMs);
    const done = await rebuild(store, reader, {
      at: cli.now(),
      isFull: options.full === true,
      onProgress: (articles, total) => progress.update(`${articles} of ${total} articles`),
    });
    progress.end();
    for (const { source, cause } of done.failed) {
      cli.exitWith(1);
      await cli.err.write(
        `unusable read/failed: ${source}: ${cause instanceof Error ? cause.message : String(cause)}\n`,
      );
    }
    await cli.out.write(
      `${done.articles} articles in the record, ${done.readAgain} of them read again · ${store.address}\n`,
    );
  });
}
