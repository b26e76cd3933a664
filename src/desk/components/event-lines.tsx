import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { statusWord } from "../../views/kind-words.ts";
import { addressOf } from "../query/address.ts";
import { EventDay } from "./day.tsx";
import { KindLabel } from "./mark.tsx";
import { Sides } from "./sides.tsx";

/** Events as a short list, for the side of a page. */
export function EventLines({ events }: { readonly events: readonly RecordEvent[] }): ComponentChild {
  return (
    <ul class="brief-list">
      {events.map((event) => (
        <li>
          <span class="soft small">
            <EventDay event={event} /> · <KindLabel kind={event.kind} status={event.status} />
            {event.status === "happened" ? "" : `, ${statusWord(event.status)}`}
          </span>
          <br />
          <a class="plain" href={addressOf(event.id)}>
            <Sides {...event} />
          </a>
        </li>
      ))}
    </ul>
  );
}
