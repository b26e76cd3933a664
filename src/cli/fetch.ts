import type { Command } from "commander";
import { ReadoutError } from "../errors.ts";
import { sayDuration } from "../record/sources/say-duration.ts";
import type { Store } from "../store/store.ts";
import { systemClock } from "../work/clock.ts";
import { healthOf } from "../work/sources/health-of.ts";
import { fetchOnce, pollSources } from "../work/sources/poll-sources.ts";
import type { Turn } from "../work/sources/take-turn.ts";
import type { Cli } from "./cli.ts";
import { withNetworkOptions } from "./network/network-options.ts";
import { type NetworkOptions, withNetwork } from "./network/open-network.ts";
import { pollTools } from "./network/poll-tools.ts";
import { untilStopped } from "./network/until-stopped.ts";
import { countValue } from "./options/values.ts";
import { findSource } from "./sources/find-source.ts";
import { healthSummary } from "./sources/health-lines.ts";
import { progressOn } from "./terminal/progress.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface FetchOptions extends StoreOptions, NetworkOptions {
  readonly watch?: boolean;
  readonly atOnce: number;
}

/** `readout fetch`: what is new at the sources, into the record. */
export function registerFetch(program: Command, cli: Cli): void {
  const command = program
    .command("fetch")
    .summary("read what is new at the sources into the record")
    .description(
      "Asks every source (or those named) what is new, fetches the page behind each new item, and adds the articles to\nthe record. With --watch it stays and polls each source at its own rhythm. Stopped at any moment, it goes on where\nit was the next time.",
    )
    .argument("[source...]", "only these sources")
    .option("--store <address>", "file of the store")
    .option("--watch", "stay, and poll whatever is due")
    .option("--at-once <count>", "sources worked on at once", countValue, 8);
  withNetworkOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  readout fetch
  readout fetch --watch --contact desk@example.org`,
    )
    .action((texts: readonly string[], options: FetchOptions) => runFetch(cli, texts, options));
}

async function runFetch(cli: Cli, texts: readonly string[], options: FetchOptions): Promise<void> {
  if (options.watch === true && texts.length > 0) {
    throw new ReadoutError(
      "sources/watch-all",
      "--watch polls every source. Leave the names out, or leave out --watch.",
    );
  }
  await withStore(cli, options, async (store) => {
    const ids = await chosenIds(store, texts);
    await fetchInto(cli, store, ids, options);
  });
}

/** Fetches from these sources and says what came of it; used by `retry` too. */
export async function fetchInto(cli: Cli, store: Store, ids: readonly string[], options: FetchOptions): Promise<void> {
  const total = { found: 0, stored: 0, failed: 0 };
  const progress = progressOn(cli.err, cli.nowMs);
  const onTurn = (turn: Turn): void => {
    total.found += turn.found;
    total.stored += turn.stored;
    total.failed += turn.failed;
    if (options.watch === true) {
      if (turn.found + turn.stored + turn.failed > 0 || turn.state.failure !== null)
        void cli.out.write(`${turnLine(turn)}\n`);
    } else
      progress.update(
        `${total.stored} articles of ${total.found} new items, ${total.failed} in trouble · ${turn.name}`,
      );
  };
  await withNetwork(cli, options, async (network) => {
    const reader = await cli.openReader();
    await untilStopped(async (signal) => {
      const tools = pollTools(cli, network, store, reader, signal);
      if (options.watch === true) {
        const count = `${ids.length} ${ids.length === 1 ? "source" : "sources"}`;
        await cli.err.write(`polling ${count} into ${store.address}; stop with Ctrl-C\n`);
      }
      if (options.watch === true) await pollSources(tools, { atOnce: options.atOnce, onTurn });
      else await fetchOnce(ids, tools, { atOnce: options.atOnce, onTurn });
    });
  });
  progress.end();
  const chosen = (await store.sources.sources()).filter((source) => ids.includes(source.id));
  const health = await healthOf(store.sources, chosen, systemClock.now());
  await cli.out.write(
    `${total.found} new items, ${total.stored} articles, ${total.failed} in trouble · ${healthSummary(health)}\n`,
  );
  for (const { name, state, why } of health.filter((h) => h.state === "failing")) {
    cli.exitWith(1);
    await cli.err.write(`${state} ${name}: ${why}\n`);
  }
}

/** Ids of the named sources, or of all. */
export async function chosenIds(store: Store, texts: readonly string[]): Promise<readonly string[]> {
  if (texts.length === 0) {
    const all = await store.sources.sources();
    if (all.length === 0)
      throw new ReadoutError("sources/none", 'There are no sources. Run "readout source add ADDRESS" first.');
    return all.map((source) => source.id);
  }
  const ids: string[] = [];
  for (const text of texts) ids.push((await findSource(store.sources, text)).id);
  return ids;
}

/** What one turn came to, for the log of a watch. */
function turnLine(turn: Turn): string {
  const at = new Date(systemClock.now()).toISOString().slice(0, 19);
  const parts = [
    `${turn.found} new`,
    `${turn.stored} articles`,
    ...(turn.failed > 0 ? [`${turn.failed} in trouble`] : []),
  ];
  const failure = turn.state.failure === null ? "" : ` · ${turn.state.failure.code}`;
  const next = Math.max(0, turn.state.dueAt - systemClock.now());
  return `${at}Z ${turn.name}: ${parts.join(", ")}${failure} · next in ${sayDuration(next)}`;
}
