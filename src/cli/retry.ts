import type { Command } from "commander";
import { systemClock } from "../work/clock.ts";
import type { Cli } from "./cli.ts";
import { chosenIds, fetchInto } from "./fetch.ts";
import { withNetworkOptions } from "./network/network-options.ts";
import type { NetworkOptions } from "./network/open-network.ts";
import { countValue } from "./options/values.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface RetryOptions extends StoreOptions, NetworkOptions {
  readonly atOnce: number;
}

/** `readout retry`: what did not come through, once more. */
export function registerRetry(program: Command, cli: Cli): void {
  const command = program
    .command("retry")
    .summary("try again what did not come through")
    .description(
      'Sets everything that "readout source errors" lists to wait again, and fetches it now: pages that failed, and items\nstored with the feed\'s own text for want of the page.',
    )
    .argument("[source...]", "only of these sources")
    .option("--store <address>", "file of the store")
    .option("--at-once <count>", "sources worked on at once", countValue, 8);
  withNetworkOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  readout retry
  readout retry "Fjord News"`,
    )
    .action((texts: readonly string[], options: RetryOptions) => runRetry(cli, texts, options));
}

async function runRetry(cli: Cli, texts: readonly string[], options: RetryOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const ids = await chosenIds(store, texts);
    const now = systemClock.now();
    await store.transact(async ({ sources }) => {
      for (const id of ids) await sources.retryItems(id, now);
    });
    await fetchInto(cli, store, ids, options);
  });
}
