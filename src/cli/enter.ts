import { type Command, InvalidArgumentError, Option } from "commander";
import { KINDS, type Kind, STATUSES, type Status } from "../model/kind.ts";
import { decisionFor } from "../work/asked-decision.ts";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, withDecisionOptions } from "./decisions/decide-on.ts";
import { findId } from "./find-id.ts";

interface EnterOptions extends DecisionOptions {
  readonly status: Status;
  readonly sources: string;
  readonly targets: string;
  readonly when: string;
  readonly where: string;
}

/** `readout enter`: an event that the reader missed. */
export function registerEnter(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("enter")
      .summary("enter an event by hand that reading missed")
      .description(
        "Enters an event that an article tells and reading made nothing of. It rests on the words given, copied from\nthe article, folds with other accounts of the same happening, and holds through every rebuild.",
      )
      .argument("<article>", "id of the article, or the first digits of it")
      .argument("<words>", "the sentence that tells it, copied from the article")
      .argument("<kind>", "what it is: meet, launch, ... as in docs/reference/kinds.md", kindValue)
      .addOption(new Option("--status <status>", "how it stands").choices(STATUSES).default("happened"))
      .option("--sources <names>", 'who did it: "Kim Gunn (KOR); Sung Kim (USA)"', "")
      .option("--targets <names>", "to or with whom", "")
      .option("--when <days>", '2024-03-05 or "2024-03-05..2024-03-07"', "")
      .option("--where <place>", '"Seoul, KOR"', ""),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout enter 51bd20aa "They later dined at the residence." meet --sources "Kim Gunn (KOR)" --targets "Sung Kim (USA)"
  readout enter 51bd20aa "Two more were fired at dusk." launch --sources "North Korea (PRK)" --when 2024-03-05`,
    )
    .action((typed: string, words: string, kind: Kind, options: EnterOptions) =>
      decideOn(cli, options, async (store) => {
        const article = await findId(store, "article", typed);
        const { status, sources, targets, when, where } = options;
        return decisionFor(store, { type: "add", article, words, kind, status, sources, targets, when, where });
      }),
    );
}

function kindValue(text: string): Kind {
  const kind = KINDS.find((k) => k === text);
  if (kind === undefined) throw new InvalidArgumentError(`expected one of ${KINDS.join(", ")}, got "${text}".`);
  return kind;
}
