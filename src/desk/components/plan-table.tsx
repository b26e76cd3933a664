import type { ComponentChild } from "preact";
import type { Expectation } from "../../model/expectation.ts";
import { ruleWords } from "../../views/rule-words.ts";
import { weekdayWord } from "../../views/when-words.ts";
import { addressOf } from "../query/address.ts";
import { dueWords, ExpectationTag } from "./expectation.tsx";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";

/** Plans as rows of one line: when due, what became of them, who, and the sentence that announced it. */
export function PlanTable({
  plans,
  on,
  caption,
}: {
  readonly plans: readonly Expectation[];
  /** The day on which they are judged. */
  readonly on: string;
  readonly caption: string;
}): ComponentChild {
  return (
    <table class="rows plans" data-rows>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="c-due">
            Due
          </th>
          <th scope="col" class="c-state">
            State
          </th>
          <th scope="col" class="c-kind">
            Kind
          </th>
          <th scope="col" class="c-main">
            Who
          </th>
          <th scope="col" class="c-said">
            Announced in these words
          </th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr class="row" data-id={plan.event} data-open={addressOf(plan.event)}>
            <td class="c-due">
              {dueWords(plan)} <span class="quiet">{plan.dueTo === null ? "" : weekdayWord(dueWords(plan))}</span>
            </td>
            <td class="c-state">
              <ExpectationTag expectation={plan} today={on} />
            </td>
            <td class="c-kind">
              <KindLabel kind={plan.kind} status={plan.status} />
            </td>
            <td class="c-main">
              <a href={addressOf(plan.event)}>
                <Sides {...plan} />
              </a>
            </td>
            <td class="c-said" title={plan.text}>
              {plan.settledBy === null ? null : (
                <a class="settled" href={addressOf(plan.settledBy)} title={ruleWords(plan.rule)}>
                  settled by
                </a>
              )}
              <span class="sentence soft">{plan.text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
