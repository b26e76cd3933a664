import type { Command } from "commander";
import { readConfig } from "../../config.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import type { Decision } from "../../model/review.ts";
import type { Store } from "../../store/store.ts";
import { decide } from "../../work/decide.ts";
import type { Cli } from "../cli.ts";
import { findId, notFound } from "../find-id.ts";
import { shortId } from "../layout/event-lines.ts";
import { type StoreOptions, withStore } from "../with-store.ts";

/** The options of every command that decides something. */
export interface DecisionOptions extends StoreOptions {
  readonly by?: string;
  readonly reason?: string;
}

/** Adds those options. */
export function withDecisionOptions(command: Command): Command {
  return command
    .option("--store <address>", "file of the store")
    .option("--by <name>", "who decides (READOUT_AUTHOR, readout.toml; else your login name)")
    .option("--reason <words>", "why, for those who look later");
}

/** Makes a decision from the store, stores it, and says so. */
export async function decideOn(
  cli: Cli,
  options: DecisionOptions,
  make: (store: Store) => Promise<Decision>,
): Promise<void> {
  const { author } = readConfig({ env: cli.env, folder: cli.folder, store: options.store, author: options.by });
  await withStore(cli, options, async (store) => {
    const decision = await make(store);
    const review = await decide(store, decision, { by: author, reason: options.reason ?? "", at: cli.now() });
    await cli.out.write(
      `${review.decision.type} · by ${author} · take back with: readout undo ${shortId(review.id)}\n`,
    );
  });
}

/** The event that a person means. */
export async function eventFor(store: Store, typed: string): Promise<RecordEvent> {
  const event = await store.resolveEvent(await findId(store, "event", typed));
  if (event === null) throw notFound("event", typed);
  return event;
}
