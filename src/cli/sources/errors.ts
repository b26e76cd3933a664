import type { Command } from "commander";
import type { SourceItem } from "../../model/source.ts";
import { sayDuration } from "../../record/sources/say-duration.ts";
import { systemClock } from "../../work/clock.ts";
import type { Cli } from "../cli.ts";
import { countValue } from "../options/values.ts";
import { type Paint, painter } from "../terminal/paint.ts";
import { type StoreOptions, withStore } from "../with-store.ts";
import { findSource } from "./find-source.ts";

interface ErrorsOptions extends StoreOptions {
  readonly limit: number;
  readonly json?: boolean;
}

/** `readout source errors`: what did not come through, and why. */
export function registerSourceErrors(source: Command, cli: Cli): void {
  source
    .command("errors")
    .summary("list what did not come through, with reasons")
    .description(
      'Lists feeds that fail and items that failed, wait for another try, or were stored with the feed\'s own text for\nwant of the page; latest first. "readout retry" tries them again.',
    )
    .argument("[source]", "only of this source")
    .option("--store <address>", "file of the store")
    .option("--limit <count>", "at most so many items", countValue, 50)
    .option("--json", "one JSON object a line")
    .addHelpText(
      "after",
      `
Examples:
  readout source errors
  readout source errors "Fjord News" --json`,
    )
    .action((text: string | undefined, options: ErrorsOptions) => runErrors(cli, text, options));
}

async function runErrors(cli: Cli, text: string | undefined, options: ErrorsOptions): Promise<void> {
  await withStore(cli, options, async ({ sources }) => {
    const now = systemClock.now();
    const chosen = text === undefined ? await sources.sources() : [await findSource(sources, text)];
    const names = new Map(chosen.map((source) => [source.id, source.name]));
    const states = (await sources.states([...names.keys()])).filter((state) => state.failure !== null);
    const items = await sources.troubledItems(text === undefined ? null : chosen[0]!.id, options.limit);
    const paint = painter(cli.out.hasColour);
    for (const { source, failure, failuresInRow } of states) {
      const name = names.get(source) ?? source;
      if (options.json === true) {
        await cli.out.write(`${JSON.stringify({ type: "feed", source, name, failuresInRow, ...failure! })}\n`);
        continue;
      }
      const when = `${sayDuration(now - failure!.at)} ago, ${failuresInRow} in a row`;
      await cli.out.write(
        `${paint("alarm", "feed")} ${name} · ${paint("quiet", when)}\n     ${failure!.code}: ${failure!.message}\n`,
      );
    }
    for (const item of items) {
      const name = names.get(item.source) ?? item.source;
      if (options.json === true) {
        const { source, url, title, state, attempts, from } = item;
        await cli.out.write(
          `${JSON.stringify({ type: "item", source, name, url, title, state, attempts, from, ...item.failure! })}\n`,
        );
      } else await cli.out.write(`${troubleLines(item, name, now, paint).join("\n")}\n`);
    }
    if (states.length === 0 && items.length === 0) await cli.out.write("Nothing failed.\n");
    else if (options.json !== true) await cli.out.write(`${paint("quiet", 'Try again with "readout retry".')}\n`);
  });
}

/** An item in trouble: what became of it, and why. */
export function troubleLines(item: SourceItem, name: string, now: number, paint: Paint): string[] {
  const fate =
    item.state === "failed"
      ? "not stored"
      : item.state === "stored"
        ? item.from === "feed"
          ? "stored from the feed's text"
          : "stored"
        : `tried ${item.attempts === 1 ? "once" : `${item.attempts} times`}, again ${item.dueAt <= now ? "now" : `in ${sayDuration(item.dueAt - now)}`}`;
  const { code, message, at } = item.failure!;
  return [
    `${paint(item.state === "failed" ? "alarm" : "doubt", "item")} ${item.title ?? item.url ?? item.key} · ${name} · ${paint("quiet", `${fate}, ${sayDuration(now - at)} ago`)}`,
    `     ${code}: ${message}`,
  ];
}
