import { type Command, Option } from "commander";
import { addDays } from "../model/day.ts";
import { type Expectation, type ExpectationState, type Outcome, stateOn } from "../model/expectation.ts";
import { sideText } from "../views/side-text.ts";
import type { Cli } from "./cli.ts";
import { shortId } from "./layout/event-lines.ts";
import { countValue, daysValue, dayValue } from "./options/values.ts";
import { padTo, wrap } from "./terminal/measure.ts";
import { type Paint, painter, type Tone } from "./terminal/paint.ts";
import { type StoreOptions, withStore } from "./with-store.ts";

interface ExpectationsOptions extends StoreOptions {
  readonly due?: number;
  readonly on?: string;
  readonly state?: ExpectationState;
  readonly limit: number;
}

const STATES: readonly ExpectationState[] = [
  "open",
  "unreported",
  "met",
  "met-late",
  "moved",
  "cancelled",
  "contradicted",
];
const TONES: Readonly<Record<ExpectationState, Tone>> = {
  open: "talk",
  met: "peace",
  "met-late": "peace",
  moved: "strain",
  cancelled: "strain",
  contradicted: "doubt",
  unreported: "alarm",
};

/** `readout expectations`: what was announced, and what became of it. */
export function registerExpectations(program: Command, cli: Cli): void {
  program
    .command("expectations")
    .summary("list what was announced, and what became of it")
    .description(
      "Lists plans and promises with the days they are due, next due first, and what later reports say of them.",
    )
    .option("--store <address>", "file of the store")
    .option("--due <days>", "due within so many days, or overdue by as many: 14d, 3w", daysValue)
    .option("--on <day>", "as seen on this day instead of today", dayValue)
    .addOption(new Option("--state <state>", "in this state").choices(STATES))
    .option("--limit <count>", "at most so many", countValue, 50)
    .addHelpText(
      "after",
      `
Examples:
  readout expectations --due 14d
  readout expectations --state unreported --on 2024-03-31`,
    )
    .action((options: ExpectationsOptions) => runExpectations(cli, options));
}

async function runExpectations(cli: Cli, options: ExpectationsOptions): Promise<void> {
  await withStore(cli, options, async (store) => {
    const paint = painter(cli.out.hasColour);
    const today = options.on ?? cli.now().slice(0, 10);
    const page = await store.findExpectations({
      dueFrom: options.due === undefined ? undefined : addDays(today, -options.due),
      dueTo: options.due === undefined ? undefined : addDays(today, options.due),
      outcomes: outcomesFor(options.state),
      limit: options.limit,
    });
    const shown = page.rows.filter((e) => options.state === undefined || stateOn(e, today) === options.state);
    for (const expectation of shown) {
      await cli.out.write(`${expectationLines(expectation, today, cli.out.width, paint).join("\n")}\n`);
    }
    if (shown.length === 0) await cli.out.write("Nothing announced matches.\n");
  });
}

/** Whether a plan is open or unreported depends on the day; the store only knows that no outcome was told. */
function outcomesFor(state: ExpectationState | undefined): readonly Outcome[] | undefined {
  if (state === undefined) return undefined;
  return [state === "unreported" ? "open" : state];
}

function expectationLines(expectation: Expectation, today: string, width: number, paint: Paint): string[] {
  const { dueFrom, dueTo, event, settledBy, text, place } = expectation;
  const state = stateOn(expectation, today);
  const due = dueTo === null ? "no day" : dueFrom === dueTo ? dueTo : `by ${dueTo}`;
  const margin = 14 + 14;
  const sides = wrap(sideText(expectation), width - margin);
  const head = `${paint("strong", padTo(due, 14))}${padTo(paint(TONES[state], state), 14)}${sides[0] ?? ""}`;
  const indent = " ".repeat(margin);
  const facts = [
    expectation.kind,
    expectation.status,
    place,
    settledBy === null ? null : `settled by ${shortId(settledBy)}`,
    shortId(event),
  ];
  return [
    head,
    ...sides.slice(1).map((line) => indent + line),
    ...wrap(`“${text}”`, width - margin).map((line) => indent + line),
    indent + paint("quiet", facts.filter((f) => f !== null).join(" · ")),
  ];
}
