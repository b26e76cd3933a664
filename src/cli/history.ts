import type { Command } from "commander";
import type { Decision } from "../model/review.ts";
import { type HistoryEntry, reviewHistory } from "../work/review-history.ts";
import type { Cli } from "./cli.ts";
import { eventFor } from "./decisions/decide-on.ts";
import { shortId } from "./layout/event-lines.ts";
import { padTo, wrap } from "./terminal/measure.ts";
import { type Paint, painter } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

/** `readout history`: who decided what, when and why. */
export function registerHistory(program: Command, cli: Cli): void {
  program
    .command("history")
    .summary("list decisions, of one event or all")
    .description(
      "Lists decisions, oldest first: who made them, when, why, and how they stand. A decision is orphaned when a\nnew edition has taken away the words it rests on.",
    )
    .argument("[event]", "id of an event; without it, all decisions")
    .option("--store <address>", "file of the store")
    .addHelpText(
      "after",
      `
Examples:
  readout history
  readout history 3fa94c01`,
    )
    .action((typed: string | undefined, options: StoreOptions) => runHistory(cli, typed, options));
}

async function runHistory(cli: Cli, typed: string | undefined, options: StoreOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const event = typed === undefined ? null : await eventFor(store, typed);
    const entries = await reviewHistory(store, event);
    const paint = painter(cli.out.hasColour);
    for (const entry of entries) await cli.out.write(`${entryLines(entry, cli.out.width, paint).join("\n")}\n`);
    if (entries.length === 0) await cli.out.write("No decision yet.\n");
  });
}

function entryLines({ review, standing }: HistoryEntry, width: number, paint: Paint): string[] {
  const margin = 32;
  const head = `${padTo(review.at.slice(0, 16).replace("T", " "), 18)}${padTo(review.by, 14)}`;
  const [first = "", ...rest] = wrap(decisionText(review.decision), width - margin);
  const tone = standing === "in force" ? "quiet" : "doubt";
  return [
    `${head}${first}`,
    ...rest.map((line) => " ".repeat(margin) + line),
    ...wrap(
      `${standing} · ${shortId(review.id)}${review.reason === "" ? "" : ` · ${review.reason}`}`,
      width - margin,
    ).map((line) => " ".repeat(margin) + paint(tone, line)),
  ];
}

function decisionText(decision: Decision): string {
  switch (decision.type) {
    case "undo":
      return `undo ${shortId(decision.review)}`;
    case "correct":
      return `${decision.correction.field} = ${decision.correction.value === "" ? "(none)" : decision.correction.value}, at “${decision.on[0]?.words ?? ""}”`;
    case "add":
      return `add ${decision.event.kind}, at “${decision.on[0]?.words ?? ""}”`;
    case "merge-actors":
      return `merge ${decision.actors.slice(1).join(", ")} into ${decision.actors[0] ?? ""}`;
    case "split-actor":
      return `${decision.actor} is ${decision.as.name}, at “${decision.on[0]?.words ?? ""}”`;
    default:
      return `${decision.type}, at ${decision.on.map((a) => `“${a.words}”`).join(", ")}`;
  }
}
