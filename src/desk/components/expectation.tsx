import type { ComponentChild } from "preact";
import { daysBetween } from "../../model/day.ts";
import { type Expectation, type ExpectationState, stateOn } from "../../model/expectation.ts";
import { countWords } from "../../views/count-words.ts";
import { periodText } from "../../views/filter-words.ts";
import { ruleWords } from "../../views/rule-words.ts";
import { addressOf } from "../query/address.ts";

const WORDS: Readonly<Record<ExpectationState, readonly [word: string, tone: string]>> = {
  open: ["still ahead", ""],
  met: ["took place", "good"],
  "met-late": ["took place late", "good"],
  moved: ["moved", "warn"],
  cancelled: ["called off", "warn"],
  contradicted: ["said not to be so", "warn"],
  unreported: ["overdue", "late"],
};

/** The state of a plan as a word in its colour. */
export function ExpectationTag({
  expectation,
  today,
}: {
  readonly expectation: Expectation;
  readonly today: string;
}): ComponentChild {
  const state = stateOn(expectation, today);
  const [word, tone] = WORDS[state];
  const { dueFrom, dueTo } = expectation;
  if (state === "unreported" && dueTo !== null) {
    return <span class="tag late">overdue by {countWords(daysBetween(dueTo, today), "day")}</span>;
  }
  if (state === "open" && dueFrom !== null) {
    return (
      <span class="tag">{dueFrom <= today ? "due now" : `in ${countWords(daysBetween(today, dueFrom), "day")}`}</span>
    );
  }
  return <span class={`tag ${tone}`}>{word}</span>;
}

/** When a plan is due, in words. */
export function dueWords({ dueFrom, dueTo }: Expectation): string {
  if (dueTo === null) return dueFrom === null ? "no day told" : `from ${dueFrom}`;
  if (dueFrom === null) return `by ${dueTo}`;
  return periodText(dueFrom, dueTo);
}

/** A plan, the days it is due in, and what became of it. */
export function PlanOutcome({
  expectation,
  today,
}: {
  readonly expectation: Expectation;
  readonly today: string;
}): ComponentChild {
  return (
    <p>
      <ExpectationTag expectation={expectation} today={today} /> Due {dueWords(expectation)}.{" "}
      <span class="soft" title={expectation.rule}>
        {ruleWords(expectation.rule).replace(/^./, (c) => c.toUpperCase())}.
      </span>
      {expectation.settledBy === null ? null : (
        <>
          {" "}
          <a href={addressOf(expectation.settledBy)}>The event that settles it</a>.
        </>
      )}
    </p>
  );
}
