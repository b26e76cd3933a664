import type { Command } from "commander";
import { decisionFor } from "../work/asked-decision.ts";
import type { Cli } from "./cli.ts";
import { actorFor } from "./decisions/actor-for.ts";
import { type DecisionOptions, decideOn, withDecisionOptions } from "./decisions/decide-on.ts";

/** `readout merge`: several names are one actor. */
export function registerMerge(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("merge")
      .summary("say that actors are one")
      .description(
        "Says that several actors are one, who goes by the first. It is found under every id it had, through\nnew reports and rebuilds, until the decision is undone.",
      )
      .argument("<actor>", "the one it goes by: a name or an id")
      .argument("<other...>", "those that are the same"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout merge "Choe Son Hui" "Choi Sun-hee"
  readout merge actor:choe-son-hui-prk actor:choi-sun-hee-prk --reason "two romanisations"`,
    )
    .action((actor: string, others: readonly string[], options: DecisionOptions) =>
      decideOn(cli, options, async (store) => {
        const actors: string[] = [];
        for (const typed of [actor, ...others]) actors.push(await actorFor(store, typed));
        return decisionFor(store, { type: "merge-actors", actors });
      }),
    );
}
