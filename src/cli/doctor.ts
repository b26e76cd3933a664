import { statSync } from "node:fs";
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { ReadoutError } from "../errors.ts";
import { FOLDING } from "../record/folding.ts";
import type { Cli } from "./cli.ts";
import { padTo } from "./terminal/measure.ts";
import { painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

const NAME = 16;

/** `readout doctor`: is all well? */
export function registerDoctor(program: Command, cli: Cli): void {
  program
    .command("doctor")
    .summary("check the program, its settings and the store")
    .description("Checks settings, model and store, says how much the store holds, and what to do about what is wrong.")
    .option("--store <address>", "file of the store")
    .addHelpText(
      "after",
      `
Examples:
  readout doctor
  readout doctor --store /srv/desk/readout.db`,
    )
    .action((options: StoreOptions) => runDoctor(cli, options));
}

async function runDoctor(cli: Cli, options: StoreOptions): Promise<void> {
  const paint = painter(cli.out.hasColour);
  const say = (name: string, text: string): Promise<void> =>
    cli.out.write(`${paint("quiet", padTo(name, NAME))}${text}\n`);
  const config = readConfig({ env: cli.env, folder: cli.folder, store: options.store });
  await say("settings", config.file ?? "no readout.toml; defaults");
  const began = cli.nowMs();
  const { version } = await cli.openReader();
  await say("reader", `version ${version}, loaded in ${Math.round(cli.nowMs() - began)} ms`);
  const bytes = sizeOf(config.store);
  if (bytes === null && !config.store.includes("://")) {
    await say("store", `${config.store} is not there yet; "readout add" makes it`);
    return;
  }
  await withStore(cli, options, async (store) => {
    await say("store", bytes === null ? store.address : `${store.address}, ${(bytes / 1e6).toFixed(1)} MB`);
    const counts = await store.counts(version);
    for (const [name, count] of Object.entries(counts)) await say(name, count.toLocaleString("en"));
    const faults = await store.check();
    if (counts.unread > 0)
      await say("advice", `${counts.unread} articles were read by another version: run "readout rebuild"`);
    const folded = await store.foldedBy();
    if (folded !== null && folded !== FOLDING)
      await say("advice", 'the record was folded by an older version: run "readout rebuild"');
    if (faults.length === 0) return say("state", "sound");
    for (const fault of faults) await say("fault", fault);
    throw new ReadoutError(
      "store/unsound",
      `${store.address} has ${faults.length} faults. Run "readout rebuild"; articles, decisions and watches are kept.`,
    );
  });
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
