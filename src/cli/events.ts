import { type Command, Option } from "commander";
import type { Kind, Status } from "../model/kind.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { EventQuery, Page } from "../store/queries.ts";
import { parseQuery } from "../views/parse-query.ts";
import { eventsOfLedger, ledgerAsOf, type PastLedger } from "../work/as-of.ts";
import type { Cli } from "./cli.ts";
import { printEvents } from "./layout/print-events.ts";
import { countValue, dayValue, kindsValue, listValue, statusesValue } from "./options/values.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface EventsOptions extends StoreOptions {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly status?: readonly Status[];
  readonly place?: string;
  readonly saidBy?: string;
  readonly text?: string;
  readonly limit: number;
  readonly cursor?: string;
  readonly sentences?: boolean;
  readonly oldest?: boolean;
  readonly asOf?: string;
  readonly format: "text" | "jsonl";
}

/** `readout events`: the timeline. */
export function registerEvents(program: Command, cli: Cli): void {
  program
    .command("events")
    .summary("list what happened, once each")
    .description("Lists the events of the record, newest first, each with how many independent tellers it has.")
    .option("--store <address>", "file of the store")
    .option("--from <day>", "events on or after this day", dayValue)
    .option("--to <day>", "events on or before this day", dayValue)
    .option("--actor <name>", "with this actor: a name, a part of one, or a country code; may be repeated", listValue)
    .option("--kind <kinds>", "of these kinds, parted by commas", kindsValue)
    .option("--status <statuses>", "happened, ongoing, planned, proposed, denied, cancelled", statusesValue)
    .option("--place <name>", "at this place, or in this country (code)")
    .option("--said-by <name>", "told by this teller, as the articles have it")
    .option("--text <words>", 'whose sentences have these words; "a phrase", a beginning*, -without')
    .option("--limit <count>", "at most so many", countValue, 50)
    .option("--cursor <mark>", "go on where the last page ended")
    .option("--oldest", "oldest first")
    .option("--as-of <day>", "as the record knew it on this day, from the reports published until then", dayValue)
    .option("--sentences", "print the sentence of each")
    .addOption(
      new Option("--format <form>", "text for eyes, line-wise JSON for programs")
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .addHelpText(
      "after",
      `
Examples:
  readout events --actor PRK --kind launch --from 2024-01-01
  readout events --actor "Kim Gunn" --status planned --sentences`,
    )
    .action((options: EventsOptions) => runEvents(cli, options));
}

async function runEvents(cli: Cli, options: EventsOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const query: EventQuery = {
      from: options.from,
      to: options.to,
      actors: options.actor,
      kinds: options.kind,
      statuses: options.status,
      place: options.place,
      saidBy: options.saidBy,
      text: options.text === undefined ? undefined : parseQuery(options.text).text,
      order: options.oldest === true ? "oldest" : "newest",
      cursor: options.cursor,
      limit: options.limit,
    };
    const { asOf } = options;
    const ledger = asOf === undefined ? null : await ledgerAsOf(store, asOf, query);
    const page = ledger === null ? await store.findEvents(query) : pageOf(ledger, query);
    if (options.format === "jsonl") {
      for (const event of page.rows) await cli.out.write(`${JSON.stringify(event)}\n`);
    } else {
      const withSentence = options.sentences === true;
      const expectations = ledger?.expectations ?? (await store.expectationsOf(page.rows.map((e) => e.id)));
      await printEvents(cli, page.rows, expectations, { withSentence, today: asOf ?? cli.now().slice(0, 10) });
      if (page.rows.length === 0)
        await cli.out.write('No event matches. Leave out a filter, or see what there is with "readout doctor".\n');
    }
    if (page.next !== null) await cli.err.write(`more: --cursor "${page.next}"\n`);
  });
}

function pageOf(ledger: PastLedger, query: EventQuery): Page<RecordEvent> {
  const rows = eventsOfLedger(ledger, query).slice(0, query.limit);
  return { rows: query.order === "oldest" ? rows.reverse() : rows, next: null };
}
