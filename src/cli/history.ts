import type { Command } from "commander";
import { actorHistory, reviewHistory } from "../work/review-history.ts";
import type { Cli } from "./cli.ts";
import { eventFor } from "./decisions/decide-on.ts";
import { historyLines } from "./layout/history-lines.ts";
import { painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

/** `readout history`: who decided what, when and why. */
export function registerHistory(program: Command, cli: Cli): void {
  program
    .command("history")
    .summary("list decisions: all, or of one event or actor")
    .description(
      "Lists decisions, oldest first: who made them, when, why, and how they stand. A decision is orphaned when a\nnew edition has taken away the words it rests on.",
    )
    .argument("[event]", "id of an event or an actor; without it, all decisions")
    .option("--store <address>", "file of the store")
    .addHelpText(
      "after",
      `
Examples:
  readout history
  readout history 3fa94c01
  readout history actor:kim-gunn-kor`,
    )
    .action((typed: string | undefined, options: StoreOptions) => runHistory(cli, typed, options));
}

async function runHistory(cli: Cli, typed: string | undefined, options: StoreOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const entries = typed?.startsWith("actor:")
      ? await actorHistory(store, typed)
      : await reviewHistory(store, typed === undefined ? null : await eventFor(store, typed));
    const paint = painter(cli.out.hasColour);
    for (const entry of entries) await cli.out.write(`${historyLines(entry, cli.out.width, paint).join("\n")}\n`);
    if (entries.length === 0) await cli.out.write("No decision yet.\n");
  });
}
