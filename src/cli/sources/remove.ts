import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { type StoreOptions, withStore } from "../with-store.ts";
import { findSource } from "./find-source.ts";

/** `readout source remove`: poll it no more. */
export function registerSourceRemove(source: Command, cli: Cli): void {
  source
    .command("remove")
    .summary("poll a source no more; its articles stay")
    .description("Forgets a source and what polling knew of it. Articles read from it stay in the record.")
    .argument("<source>", "its name or a part of it, its address, or the first digits of its id")
    .option("--store <address>", "file of the store")
    .addHelpText(
      "after",
      `
Examples:
  readout source remove "Fjord News"
  readout source remove 3f2a`,
    )
    .action(async (text: string, options: StoreOptions) => {
      await withStore(cli, options, async (store) => {
        const found = await findSource(store.sources, text);
        await store.transact(({ sources }) => sources.removeSource(found.id));
        await cli.out.write(`removed ${found.name} · ${found.url}; its articles stay\n`);
      });
    });
}
