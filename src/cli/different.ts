import type { Command } from "commander";
import { ReadoutError } from "../errors.ts";
import { anchorsFor } from "../work/decide.ts";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, eventFor, withDecisionOptions } from "./decisions/decide-on.ts";
import { findId } from "./find-id.ts";

/** `readout different`: an article's account does not belong to an event. */
export function registerDifferent(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("different")
      .summary("split an article's account off an event")
      .description("Parts what one article tells from the rest of an event, because it is another happening.")
      .argument("<event>", "id of the event")
      .argument("<article>", "id of the article whose account is of something else"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout different 3fa94c01 9b1e22f0
  readout different 3fa94c01 9b1e22f0 --reason "the second round, a day later"`,
    )
    .action((typed: string, articleTyped: string, options: DecisionOptions) =>
      decideOn(cli, options, async (store) => {
        const event = await eventFor(store, typed);
        const article = await findId(store, "article", articleTyped);
        const anchors = await anchorsFor(store, event);
        const [own, rest] = [
          anchors.filter((a) => a.article === article),
          anchors.filter((a) => a.article !== article),
        ];
        if (own.length === 0 || rest.length === 0) {
          throw new ReadoutError(
            "cli/not-in-event",
            `event "${typed}" and article "${articleTyped}": expected an event told by this article and by another. "readout show ${typed}" lists its articles.`,
          );
        }
        return { type: "different", on: [own[0]!, ...rest] };
      }),
    );
}
