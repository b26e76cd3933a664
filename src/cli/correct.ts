import { type Command, InvalidArgumentError } from "commander";
import { ReadoutError } from "../errors.ts";
import type { EventField } from "../model/record-event.ts";
import { problemWith } from "../record/correct.ts";
import { anchorsFor } from "../work/decide.ts";
import type { Cli } from "./cli.ts";
import { type DecisionOptions, decideOn, eventFor, withDecisionOptions } from "./decisions/decide-on.ts";

const FIELDS: readonly EventField[] = ["kind", "status", "sources", "targets", "when", "where", "saidBy", "detail"];

/** `readout correct`: a field set by a person. */
export function registerCorrect(program: Command, cli: Cli): void {
  withDecisionOptions(
    program
      .command("correct")
      .summary("set a field of an event")
      .description(
        'Sets a field of an event; what the articles say stays beside it. An empty value "" clears the field.\nThe correction rests on the sentences of the event and holds through every rebuild.',
      )
      .argument("<event>", "id of the event, or the first digits of it")
      .argument("<field>", FIELDS.join(", "), fieldValue)
      .argument(
        "<value>",
        'a day or "2024-03-05..2024-03-07"; "Seoul, KOR"; "Kim Gunn (KOR); Sung Kim (USA)"; "number=2"',
      ),
  )
    .addHelpText(
      "after",
      `
Examples:
  readout correct 3fa94c01 when 2024-02-28 --reason "the dateline is a day late"
  readout correct 3fa94c01 targets "Takehiro Funakoshi (JPN)"`,
    )
    .action((typed: string, field: EventField, value: string, options: DecisionOptions) =>
      decideOn(cli, options, async (store) => {
        const problem = problemWith({ field, value });
        if (problem !== null)
          throw new ReadoutError("cli/value", `"${value}" cannot be the ${field} of an event: ${problem}.`);
        const event = await eventFor(store, typed);
        return { type: "correct", on: await anchorsFor(store, event), correction: { field, value } };
      }),
    );
}

function fieldValue(text: string): EventField {
  const field = FIELDS.find((f) => f.toLowerCase() === text.toLowerCase());
  if (field === undefined) throw new InvalidArgumentError(`expected one of ${FIELDS.join(", ")}, got "${text}".`);
  return field;
}
