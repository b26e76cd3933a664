import type { Command } from "commander";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, withDecisionOptions } from "./decisions/decide-on.ts";
import { findId } from "./find-id.ts";

/** `readout undo`: a decision taken back. */
export function registerUndo(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("undo")
      .summary("take a decision back")
      .description("Takes a decision back by a new one; nothing is erased, and an undo can itself be undone.")
      .argument("<decision>", "id of the decision, or the first digits of it"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout undo 77a0b4c2
  readout undo 77a0b4c2 --reason "the second release confirms the day"`,
    )
    .action((typed: string, options: DecisionOptions) =>
      decideOn(cli, options, async (store) => ({ type: "undo", review: await findId(store, "review", typed) })),
    );
}
