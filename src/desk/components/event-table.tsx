import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { supportWords } from "../../views/certainty-words.ts";
import { countWords } from "../../views/count-words.ts";
import { eventRow } from "../../views/event-row.ts";
import type { Gap } from "../../views/gap-rows.ts";
import { statusWord } from "../../views/kind-words.ts";
import { addressOf } from "../query/address.ts";
import { EventDay } from "./day.tsx";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";

export interface EventTableProps {
  readonly events: readonly RecordEvent[];
  /** What the table is, for those who hear it. */
  readonly caption: string;
  readonly gaps?: ReadonlyMap<number, Gap>;
  /** Id of the event whose evidence stands beside the list. */
  readonly chosen?: string | null;
}

/** Events as rows of one line; a day is said once. */
export function EventTable({ events, caption, gaps, chosen }: EventTableProps): ComponentChild {
  let above: string | null = null;
  return (
    <table class="rows" data-rows>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="c-day">
            Day
          </th>
          <th scope="col" class="c-kind">
            Kind
          </th>
          <th scope="col" class="c-main">
            Who, to whom, about what
          </th>
          <th scope="col" class="c-place">
            Place
          </th>
          <th scope="col" class="c-support">
            Origins
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event, i) => {
          const row = eventRow(event);
          const isSame = row.day === above && row.day !== "undated";
          above = row.day;
          const gap = gaps?.get(i);
          return (
            <>
              {gap === undefined ? null : <GapRow gap={gap} />}
              <tr class={event.id === chosen ? "row chosen" : "row"} data-id={event.id} data-open={addressOf(event.id)}>
                <td class="c-day">
                  <EventDay event={event} isSame={isSame} />
                </td>
                <td class="c-kind">
                  <KindLabel kind={event.kind} status={event.status} />
                </td>
                <td class="c-main">
                  <a href={addressOf(event.id)}>
                    <Sides {...event} />
                  </a>
                  <Doubt event={event} />
                  {event.status === "happened" ? null : <span class="about"> {statusWord(event.status)}</span>}
                  {row.matter === null ? null : <span class="about"> {row.matter}</span>}
                  {row.details === "" ? null : <span class="about"> {row.details}</span>}
                  <span class="sentence" data-by={row.source}>
                    {row.sentence}
                  </span>
                </td>
                <td class="c-place">{row.place}</td>
                <td class="c-support">
                  <Support event={event} />
                </td>
              </tr>
            </>
          );
        })}
      </tbody>
    </table>
  );
}

/** How many independent tellers. */
function Support({ event }: { readonly event: RecordEvent }): ComponentChild {
  const { origins, outlets } = event;
  return (
    <span class="soft" title={supportWords(event)}>
      {origins.length}
      {outlets.length > origins.length ? <span class="quiet"> of {outlets.length}</span> : null}
    </span>
  );
}

/** What is doubtful is said in a word. */
function Doubt({ event: { certainty, standing } }: { readonly event: RecordEvent }): ComponentChild {
  const doubt = standing === "rejected" ? "rejected" : standing === "superseded" ? "withdrawn" : certainty;
  if (doubt !== "disputed" && doubt !== "rejected" && doubt !== "withdrawn") return null;
  return <span class="tag warn">{doubt}</span>;
}

function GapRow({ gap: { from, to, days, covered } }: { readonly gap: Gap }): ComponentChild {
  const coverage =
    covered === 0
      ? "and no article of these days in the record"
      : covered < days
        ? `and no article in the record for ${days - covered} of them`
        : "though articles of each are in the record";
  return (
    <tr class="gap">
      <td colspan={3}>
        {countWords(days, "day")} without a match, {from === to ? from : `${from} to ${to}`}, {coverage}
      </td>
      <td class="c-place" />
      <td class="c-support" />
    </tr>
  );
}
