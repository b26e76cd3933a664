import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { ReadoutError } from "../errors.ts";
import type { ActorFacts } from "../ontology/actors/actor-facts.ts";
import { heldOn } from "../record/actors/held-on.ts";
import type { Store } from "../store/store.ts";
import { holdersOfOffice, termsOfActor } from "../work/actor-terms.ts";
import { actorHistory } from "../work/review-history.ts";
import type { Cli } from "./cli.ts";
import { actorFor } from "./decisions/actor-for.ts";
import { historyLines } from "./layout/history-lines.ts";
import { heldLines, termLines } from "./layout/term-lines.ts";
import { dayValue } from "./options/values.ts";
import { wrap } from "./terminal/measure.ts";
import { painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface ActorOptions extends StoreOptions {
  readonly office?: string;
  readonly on?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `readout actor`: who somebody is and which offices they held; or who held an office. */
export function registerActor(program: Command, cli: Cli): void {
  program
    .command("actor")
    .summary("show the offices of an actor, or who held one")
    .description(
      "Shows the names of an actor and the offices it held, each with its days and where they are known\nfrom: the table of office-holders, or articles. Of a state, shows who held an office on a day.",
    )
    .argument("<who>", 'a name, an id, or the code of a state ("KOR")')
    .option("--store <address>", "file of the store")
    .option("--office <words>", 'of a state: which office, as "foreign minister"; else all')
    .option("--on <day>", "held on this day; of a state today unless told otherwise", dayValue)
    .option("--as-of <day>", "as was known on this day, from the articles and decisions until then", dayValue)
    .option("--json", "print the terms as JSON")
    .addHelpText(
      "after",
      `
Examples:
  readout actor "Kim Gunn"
  readout actor KOR --office "foreign minister" --on 2024-01-05 --as-of 2024-01-31`,
    )
    .action((who: string, options: ActorOptions) => runActor(cli, who, options));
}

/** Where a question is answered from. */
interface Sources {
  readonly store: Store;
  readonly facts: ActorFacts;
}

async function runActor(cli: Cli, who: string, options: ActorOptions): Promise<void> {
  const { openFacts } = await import("../open-kit.ts");
  const facts = openFacts(readConfig(cli).facts);
  const show = /^[A-Z]{3}$/.test(who) ? showHolders : showActor;
  await withStore(cli, options, (store) => show(cli, { store, facts }, who, options));
}

async function showHolders(cli: Cli, { store, facts }: Sources, country: string, options: ActorOptions): Promise<void> {
  const { office = null, asOf = null } = options;
  const day = options.on ?? asOf ?? cli.now().slice(0, 10);
  const held = await holdersOfOffice(store, facts, { country, office, day, knownOn: asOf });
  if (options.json === true) return writeJson(cli, held);
  const state = facts.countries.get(country)?.name ?? country;
  const known = asOf === null ? "" : `, as known on ${asOf}`;
  const title = `${state}, ${office ?? "offices"} on ${day}${known}`;
  await writeLines(cli, [
    painter(cli.out.hasColour)("strong", title),
    ...held.flatMap((one) => heldLines(one, cli.out)),
    ...(held.length === 0 ? ["Nobody is known to have held it then. Leave out --office to see all."] : []),
  ]);
}

async function showActor(cli: Cli, { store, facts }: Sources, who: string, options: ActorOptions): Promise<void> {
  if (options.office !== undefined) {
    throw new ReadoutError(
      "cli/value",
      `--office asks a state, and "${who}" is none. Give its code, as in "readout actor KOR --office minister".`,
    );
  }
  const id = await actorFor(store, who);
  const terms = await termsOfActor(store, facts.holders, id, options.asOf ?? null);
  const held = options.on === undefined ? null : heldOn(terms, options.on);
  if (options.json === true) return writeJson(cli, held ?? terms);
  const offices =
    held === null ? terms.flatMap((term) => termLines(term, cli.out)) : held.flatMap((one) => heldLines(one, cli.out));
  const paint = painter(cli.out.hasColour);
  const history = await actorHistory(store, id);
  await writeLines(cli, [
    ...(await headLines(cli, store, id)),
    ...(offices.length === 0 ? ["no office known"] : offices),
    ...history.flatMap((entry) => historyLines(entry, cli.out.width, paint)),
  ]);
}

async function headLines(cli: Cli, store: Store, id: string): Promise<string[]> {
  const paint = painter(cli.out.hasColour);
  const names = await store.actorNames(id);
  const told = names.map(({ name, events }) => `${name} (${events})`).join(", ");
  return [
    `${paint("strong", names[0]?.name ?? id)}  ${paint("quiet", id)}`,
    ...wrap(names.length === 0 ? "in no event" : `in events as ${told}`, cli.out.width),
  ];
}

async function writeLines(cli: Cli, lines: readonly string[]): Promise<void> {
  await cli.out.write(`${lines.join("\n")}\n`);
}

async function writeJson(cli: Cli, rows: readonly unknown[]): Promise<void> {
  await cli.out.write(`${JSON.stringify(rows, null, 2)}\n`);
}
