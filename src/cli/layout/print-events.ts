import { type Expectation, stateOn } from "../../model/expectation.ts";
import type { RecordEvent } from "../../model/record-event.ts";
import { eventRow } from "../../views/event-row.ts";
import type { Cli } from "../cli.ts";
import { painter } from "../terminal/paint.ts";
import { eventLines } from "./event-lines.ts";

/** Prints events as a list: each day once, offices where an actor is first met, and what became of plans until `today`. */
export async function printEvents(
  cli: Cli,
  events: readonly RecordEvent[],
  expectations: readonly Expectation[],
  { withSentence, today }: { readonly withSentence: boolean; readonly today: string },
): Promise<void> {
  const { hasColour, width } = cli.out;
  const paint = painter(hasColour);
  const expected = new Map(expectations.map((e) => [e.event, e]));
  const met = new Set<string>();
  let above: string | null = null;
  for (const event of events) {
    const row = eventRow(event, met);
    const outcome = outcomeText(expected.get(event.id), today);
    const lines = eventLines(
      { ...row, status: row.status + outcome },
      { width, paint, withSentence, above, mark: row.status },
    );
    await cli.out.write(`${lines.join("\n")}\n`);
    above = row.day;
  }
}

function outcomeText(expectation: Expectation | undefined, today: string): string {
  if (expectation === undefined) return "";
  const state = stateOn(expectation, today);
  return state === "open" || state === "cancelled" ? "" : ` → ${state.replace("-", " ")}`;
}
