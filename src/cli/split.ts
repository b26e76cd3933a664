import type { Command } from "commander";
import { decisionFor } from "../work/asked-decision.ts";
import type { Cli } from "./cli.ts";
import { actorFor } from "./decisions/actor-for.ts";
import { type DecisionOptions, decideOn, eventFor, withDecisionOptions } from "./decisions/decide-on.ts";

/** `readout split`: an actor is somebody else in some events. */
export function registerSplit(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("split")
      .summary("say that an actor is somebody else in some events")
      .description(
        "Says that whom the articles of these events name is somebody else of that name. Elsewhere the actor\nstays who it is. The decision rests on the sentences of the events and holds until it is undone.",
      )
      .argument("<actor>", "a name or an id")
      .argument("<name>", 'who it is there, so that the two can be told apart: "Wang Yi of Jilin (CHN)"')
      .argument("<event...>", "ids of the events, or the first digits of them"),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout split "Wang Yi" "Wang Yi of Jilin (CHN)" 3fa94c01
  readout split actor:kim-song-prk "Kim Song, director (PRK)" 3fa94c01 81c2d7e0 --reason "a namesake"`,
    )
    .action((typed: string, name: string, ids: readonly string[], options: DecisionOptions) =>
      decideOn(cli, options, async (store) => {
        const actor = await actorFor(store, typed);
        const events: string[] = [];
        for (const id of ids) events.push((await eventFor(store, id)).id);
        return decisionFor(store, { type: "split-actor", actor, name, events });
      }),
    );
}
