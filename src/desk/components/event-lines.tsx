import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { statusWord } from "../../views/kind-words.ts";
import { addressOf } from "../query/address.ts";
import { EventDay } from "./day.tsx";
import { EventTold } from "./event-told.tsx";
import { KindLabel } from "./mark.tsx";

/** Events as a short list, for the side of a page; each opens on its sentence, as rows do. */
export function EventLines({ events }: { readonly events: readonly RecordEvent[] }): ComponentChild {
  return (
    <ul class="brief-list">
      {events.map((event) => (
        <li class="row" data-id={event.id} data-open={addressOf(event.id)}>
          <span class="soft small">
            <EventDay event={event} /> · <KindLabel kind={event.kind} status={event.status} />
            {event.status === "happened" ? "" : `, ${statusWord(event.status)}`}
          </span>
          <br />
          <EventTold event={event} />
        </li>
      ))}
    </ul>
  );
}
