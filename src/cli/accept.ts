import type { Command } from "commander";
import { anchorsFor } from "../work/decide.ts";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, eventFor, withDecisionOptions } from "./decisions/decide-on.ts";

/** `readout accept`: a person stands by an event. */
export function registerAccept(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("accept")
      .summary("confirm an event as read")
      .description("Notes that a person has checked an event against its sentences.")
      .argument("<event>", "id of the event, or the first digits of it"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout accept 3fa94c01
  readout accept 3fa94c01 --by "Ana Ruiz" --reason "checked with the ministry's release"`,
    )
    .action((typed: string, options: DecisionOptions) =>
      decideOn(cli, options, async (store) => ({
        type: "accept",
        on: await anchorsFor(store, await eventFor(store, typed)),
      })),
    );
}
