import type { ComponentChild, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { RecordEvent } from "../../model/record-event.ts";
import { supportWords } from "../../views/certainty-words.ts";
import { countWords } from "../../views/count-words.ts";
import { eventRow } from "../../views/event-row.ts";
import type { Gap } from "../../views/gap-rows.ts";
import { statusWord } from "../../views/kind-words.ts";
import { addressOf } from "../query/address.ts";
import { EventDay, shownDay } from "./day.tsx";
import { keptMarkup } from "./kept-markup.ts";
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
  const rows = events.map((event, i) => {
    const day = shownDay(event);
    const isSame = day === above && day !== "undated";
    above = day;
    const gap = gaps?.get(i);
    const look = `${isSame ? "same day" : ""} ${event.id === chosen ? "chosen" : ""}`;
    const row = rowMarkup(event, look, () => <Row event={event} isSame={isSame} isChosen={event.id === chosen} />);
    return gap === undefined ? row : renderToString(<GapRow gap={gap} />) + row;
  });
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
      <tbody dangerouslySetInnerHTML={{ __html: rows.join("") }} />
    </table>
  );
}

/** Most of a page of a list is rows, and most rows have been drawn before. */
const rowMarkup = keptMarkup<RecordEvent>();

interface RowProps {
  readonly event: RecordEvent;
  /** The row above has the same day. */
  readonly isSame: boolean;
  readonly isChosen: boolean;
}

function Row({ event, isSame, isChosen }: RowProps): VNode {
  const { matter, details, sentence, source, place } = eventRow(event);
  return (
    <tr class={isChosen ? "row chosen" : "row"} data-id={event.id} data-open={addressOf(event.id)}>
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
        {matter === null ? null : <span class="about"> {matter}</span>}
        {details === "" ? null : <span class="about"> {details}</span>}
        <span class="sentence" data-by={source}>
          {sentence}
        </span>
      </td>
      <td class="c-place">{place}</td>
      <td class="c-support">
        <Support event={event} />
      </td>
    </tr>
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

function GapRow({ gap: { from, to, days, covered } }: { readonly gap: Gap }): VNode {
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
