import type { Command } from "commander";
import { systemClock } from "../../work/clock.ts";
import { healthOf } from "../../work/sources/health-of.ts";
import type { Cli } from "../cli.ts";
import { painter } from "../terminal/paint.ts";
import { type StoreOptions, withStore } from "../with-store.ts";
import { healthLines, healthSummary } from "./health-lines.ts";

interface ListOptions extends StoreOptions {
  readonly json?: boolean;
}

/** `readout source list`: all sources, those that fail first. */
export function registerSourceList(source: Command, cli: Cli): void {
  source
    .command("list")
    .summary("list sources with their health, the failing first")
    .description(
      "Lists sources, the worst first: failing, not polled when due, layout changed, silent beyond its habit, items in\ntrouble; those that are well come last.",
    )
    .option("--store <address>", "file of the store")
    .option("--json", "one JSON object a line")
    .addHelpText(
      "after",
      `
Examples:
  readout source list
  readout source list --json | jq -r 'select(.state != "ok") | .name'`,
    )
    .action((options: ListOptions) => runList(cli, options));
}

async function runList(cli: Cli, options: ListOptions): Promise<void> {
  await withStore(cli, options, async ({ sources }) => {
    const now = systemClock.now();
    const all = await healthOf(sources, await sources.sources(), now);
    if (options.json === true) {
      for (const health of all) await cli.out.write(`${JSON.stringify(health)}\n`);
      return;
    }
    if (all.length === 0) {
      await cli.out.write('No sources yet. Run "readout source add ADDRESS".\n');
      return;
    }
    const paint = painter(cli.out.hasColour);
    await cli.out.write(`${paint("strong", healthSummary(all))}\n`);
    for (const health of all) await cli.out.write(`${healthLines(health, now, cli.out.width, paint).join("\n")}\n`);
  });
}
