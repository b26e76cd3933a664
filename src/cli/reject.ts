import type { Command } from "commander";
import { anchorsFor } from "../work/decide.ts";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, eventFor, withDecisionOptions } from "./decisions/decide-on.ts";

/** `readout reject`: what was read is wrong. */
export function registerReject(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("reject")
      .summary("reject an event that was read wrongly")
      .description(
        "Takes an event out of the record. Its claims stay visible as rejected; a new report brings it back.",
      )
      .argument("<event>", "id of the event, or the first digits of it"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout reject 3fa94c01 --reason "a drill's script, not a launch"
  readout reject event:3fa94c0112ab90de --by "Bo Lind"`,
    )
    .action((typed: string, options: DecisionOptions) =>
      decideOn(cli, options, async (store) => ({
        type: "reject",
        on: await anchorsFor(store, await eventFor(store, typed)),
      })),
    );
}
