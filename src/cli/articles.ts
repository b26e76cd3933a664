import type { Command } from "commander";
import { parseQuery } from "../views/parse-query.ts";
import type { Cli } from "./cli.ts";
import { shortId } from "./layout/event-lines.ts";
import { countValue, dayValue } from "./options/values.ts";
import { cutTo, padTo } from "./terminal/measure.ts";
import { painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface ArticlesOptions extends StoreOptions {
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly text?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** `readout articles`: what the record rests on. */
export function registerArticles(program: Command, cli: Cli): void {
  program
    .command("articles")
    .summary("list the articles of the record")
    .description("Lists articles, newest first.")
    .option("--store <address>", "file of the store")
    .option("--from <day>", "published on or after this day", dayValue)
    .option("--to <day>", "published on or before this day", dayValue)
    .option("--outlet <name>", "of this outlet, or part of its name")
    .option("--text <words>", "that have these words")
    .option("--limit <count>", "at most so many", countValue, 50)
    .option("--cursor <mark>", "go on where the last page ended")
    .addHelpText(
      "after",
      `
Examples:
  readout articles --outlet Yonhap --from 2024-02-01
  readout articles --text '"joint statement"' --limit 10`,
    )
    .action((options: ArticlesOptions) => runArticles(cli, options));
}

async function runArticles(cli: Cli, options: ArticlesOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const paint = painter(cli.out.hasColour);
    const text = options.text === undefined ? undefined : parseQuery(options.text).text;
    const page = await store.findArticles({
      from: options.from,
      to: options.to,
      outlet: options.outlet,
      text,
      cursor: options.cursor,
      limit: options.limit,
    });
    const room = cli.out.width - 12 - 18 - 10;
    for (const hit of page.rows) {
      const day = padTo(hit.published ?? "undated", 12);
      const outlet = padTo(cutTo(hit.outlet ?? hit.source, 16), 18);
      await cli.out.write(
        `${paint("strong", day)}${outlet}${padTo(cutTo(hit.title ?? hit.source, room), room)}  ${paint("quiet", shortId(hit.id))}\n`,
      );
    }
    if (page.rows.length === 0) await cli.out.write('No article matches. "readout add FILE" adds some.\n');
    if (page.next !== null) await cli.err.write(`more: --cursor "${page.next}"\n`);
  });
}
