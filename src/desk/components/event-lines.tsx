import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { statusWord } from "../../views/kind-words.ts";
import { printedBy } from "../../views/outlet-word.ts";
import { addressOf } from "../query/address.ts";
import { EventDay } from "./day.tsx";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";

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
          <a class="plain" href={addressOf(event.id)}>
            <Sides {...event} />
          </a>
          {event.claims[0] === undefined ? null : (
            <span class="sentence" data-by={printedBy(event.claims[0])}>
              {event.claims[0].text}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
