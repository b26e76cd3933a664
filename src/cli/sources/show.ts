import type { Command } from "commander";
import { sayDuration } from "../../record/sources/say-duration.ts";
import { systemClock } from "../../work/clock.ts";
import { healthOf } from "../../work/sources/health-of.ts";
import type { Cli } from "../cli.ts";
import { padTo } from "../terminal/measure.ts";
import { painter } from "../terminal/paint.ts";
import { type StoreOptions, withStore } from "../with-store.ts";
import { troubleLines } from "./errors.ts";
import { findSource } from "./find-source.ts";

const NAME = 16;
const MOST_TROUBLES = 5;

/** `readout source show`: one source in full. */
export function registerSourceShow(source: Command, cli: Cli): void {
  source
    .command("show")
    .summary("show a source: health, rhythm, next poll, troubles")
    .description("Shows what polling knows of a source.")
    .argument("<source>", "its name or a part of it, its address, or the first digits of its id")
    .option("--store <address>", "file of the store")
    .addHelpText(
      "after",
      `
Examples:
  readout source show "Fjord News"
  readout source show 3f2a`,
    )
    .action((text: string, options: StoreOptions) => runShow(cli, text, options));
}

async function runShow(cli: Cli, text: string, options: StoreOptions): Promise<void> {
  await withStore(cli, options, async ({ sources }) => {
    const now = systemClock.now();
    const source = await findSource(sources, text);
    const [health] = await healthOf(sources, [source], now);
    if (health === undefined) return;
    const paint = painter(cli.out.hasColour);
    const say = (name: string, value: string): Promise<void> =>
      cli.out.write(`${paint("quiet", padTo(name, NAME))}${value}\n`);
    const ago = (time: number | null): string => (time === null ? "never" : `${sayDuration(now - time)} ago`);
    await say("name", source.name);
    await say("address", `${source.url} (${source.form})`);
    if (source.site !== null) await say("site", source.site);
    await say("id", source.id);
    await say("state", `${health.state}: ${health.why}`);
    await say("last polled", ago(health.polledAt));
    await say("last answer", ago(health.succeededAt));
    await say("last new item", ago(health.newAt));
    await say("next poll", health.dueAt <= now ? "now" : `in ${sayDuration(health.dueAt - now)}`);
    await say("items a day", health.perDay === null ? "not known yet" : health.perDay.toFixed(1));
    await say("lag", health.lagMs === null ? "not known yet" : sayDuration(health.lagMs));
    await say("items", `${health.stored} stored, ${health.waiting} waiting, ${health.failed} failed`);
    if (health.fromFeed > 0) await say("", `${health.fromFeed} of the stored with the feed's own text only`);
    const troubled = await sources.troubledItems(source.id, MOST_TROUBLES);
    for (const item of troubled) await cli.out.write(`${troubleLines(item, source.name, now, paint).join("\n")}\n`);
  });
}
