import type { Command } from "commander";
import { anchorsFor } from "../work/decide.ts";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, eventFor, withDecisionOptions } from "./decisions/decide-on.ts";

/** `readout same`: two events are one happening. */
export function registerSame(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("same")
      .summary("mark two events as one happening")
      .description("Joins two events. They stay joined through new reports and rebuilds, until the decision is undone.")
      .argument("<event>", "id of the one")
      .argument("<other>", "id of the other"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout same 3fa94c01 81c2d7e0
  readout same 3fa94c01 81c2d7e0 --reason "one reception, told by both hosts"`,
    )
    .action((one: string, other: string, options: DecisionOptions) =>
      decideOn(cli, options, async (store) => {
        const anchors = await Promise.all([one, other].map(async (id) => anchorsFor(store, await eventFor(store, id))));
        return { type: "same", on: anchors.flatMap((a) => a.slice(0, 1)) };
      }),
    );
}
