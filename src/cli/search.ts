import type { Command } from "commander";
import { ReadoutError } from "../errors.ts";
import type { ArticleHit, EventQuery } from "../store/queries.ts";
import { parseQuery, type SearchQuery } from "../views/parse-query.ts";
import type { Cli } from "./cli.ts";
import { shortId } from "./layout/event-lines.ts";
import { printEvents } from "./layout/print-events.ts";
import { countValue } from "./options/values.ts";
import { wrap } from "./terminal/measure.ts";
import { type Paint, painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface SearchOptions extends StoreOptions {
  readonly limit: number;
}

/** `readout search`: one box for facts and articles. */
export function registerSearch(program: Command, cli: Cli): void {
  program
    .command("search")
    .summary("find events and articles by words and fields")
    .description(
      `Finds events and articles. Words must all occur; "a phrase", a beginning*, -without.\nFields: actor: kind: place: from: to: said-by: status: outlet:`,
    )
    .argument("<query...>", "what to find")
    .option("--store <address>", "file of the store")
    .option("--limit <count>", "at most so many of each", countValue, 10)
    .addHelpText(
      "after",
      `
Examples:
  readout search "stern response"
  readout search actor:KOR kind:meet from:2024-02 'extended deterrence' -tariff`,
    )
    .action((words: readonly string[], options: SearchOptions) => runSearch(cli, words, options));
}

async function runSearch(cli: Cli, words: readonly string[], options: SearchOptions): Promise<void> {
  // The shell has taken the quotes of a phrase; a word with a space in it was one.
  const query = parseQuery(words.map((w) => (/\s/.test(w) && !/["]|^[a-z-]+:/.test(w) ? `"${w}"` : w)).join(" "));
  if (query.problems.length > 0) throw new ReadoutError("cli/query", `${query.problems.join("; ")}.`);
  await withStore(cli, options, async (store) => {
    const paint = painter(cli.out.hasColour);
    const asked = eventQueryOf(query, options.limit);
    const [events, count] = [await store.findEvents(asked), await store.countEvents(asked)];
    await cli.out.write(`${paint("strong", `${count} ${count === 1 ? "event" : "events"}`)}\n`);
    const plans = await store.expectationsOf(events.rows.map((e) => e.id));
    await printEvents(cli, events.rows, plans, { withSentence: true, today: cli.now().slice(0, 10) });
    if (query.text.length === 0 && query.outlet === undefined) return;
    const { from, to, outlet, text } = query;
    const articles = await store.findArticles({ from, to, outlet, text, limit: options.limit });
    await cli.out.write(`\n${paint("strong", articles.rows.length === 0 ? "no articles" : "articles")}\n`);
    for (const hit of articles.rows) await cli.out.write(`${hitLines(hit, cli.out.width, paint).join("\n")}\n`);
  });
}

/** The event query that a search stands for. */
export function eventQueryOf(query: SearchQuery, limit: number): EventQuery {
  const { from, to, kinds, statuses, actors, place, saidBy, text } = query;
  return { from, to, kinds, statuses, actors, place, saidBy, text, limit };
}

function hitLines(hit: ArticleHit, width: number, paint: Paint): string[] {
  const facts = [hit.published ?? "undated", hit.outlet ?? hit.source, hit.title ?? ""].filter((part) => part !== "");
  const lines = wrap(facts.join("  "), width - 10);
  const first = `${lines[0] ?? ""}  ${paint("quiet", shortId(hit.id))}`;
  // Mark the words only after wrapping: escapes must not be cut.
  const open = "\u0001";
  const close = "\u0002";
  const snippet = hit.snippet === null ? [] : wrap(hit.snippet.replaceAll("\n", " "), width - 4);
  let isOpen = false;
  const marked = snippet.map((line) => {
    let out = "    ";
    for (const part of line.split(new RegExp(`([${open}${close}])`))) {
      if (part === open) isOpen = true;
      else if (part === close) isOpen = false;
      else out += isOpen ? paint("marked", part) : paint("quiet", part);
    }
    return out;
  });
  return [first, ...lines.slice(1), ...marked];
}
