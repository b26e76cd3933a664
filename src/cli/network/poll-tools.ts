import type { Store } from "../../store/store.ts";
import { addArticles, type Reader } from "../../work/add-articles.ts";
import { systemClock } from "../../work/clock.ts";
import type { Network } from "../../work/fetch/open-network.ts";
import type { PollTools } from "../../work/sources/take-turn.ts";
import type { Cli } from "../cli.ts";

/** What polling works with when articles go into the record. */
export function pollTools(cli: Cli, network: Network, store: Store, reader: Reader, signal: AbortSignal): PollTools {
  return {
    ...network,
    store,
    signal,
    clock: systemClock,
    random: Math.random,
    deliver: async (articles) => {
      const { failed } = await addArticles(store, reader, articles, cli.now());
      for (const { source, cause } of failed) {
        await cli.err.write(
          `unusable read/failed: ${source} was kept but could not be read: ${cause instanceof Error ? cause.message : String(cause)}\n`,
        );
      }
    },
  };
}
