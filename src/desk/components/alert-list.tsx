import type { ComponentChild } from "preact";
import { statusWord } from "../../views/kind-words.ts";
import type { Alert } from "../../views/watch-alerts.ts";
import { addressOf } from "../query/address.ts";
import { EventDay } from "./day.tsx";
import { EventTold } from "./event-told.tsx";
import { KindLabel } from "./mark.tsx";

/** So many events of an alert are shown; the story has all. */
const EVENTS_SHOWN = 3;

/** Alerts with why they came: the story, and in it the events that the watch asks for with their sentence. */
export function AlertList({
  alerts,
  nameOf,
}: {
  readonly alerts: readonly Alert[];
  /** The name of an alert's watch, where several are listed. */
  readonly nameOf?: (watch: string) => string;
}): ComponentChild {
  return (
    <ul class="alerts">
      {alerts.map(({ id, watch, story, at, events }) => (
        <li id={id}>
          <p class="small soft">
            {nameOf === undefined ? null : (
              <>
                <a href={addressOf(watch)}>{nameOf(watch)}</a>,{" "}
              </>
            )}
            <time dateTime={at}>{at.slice(0, 16).replace("T", " ")} UTC</time>
          </p>
          <a href={addressOf(story.id)}>{story.title === "" ? "A story without a headline" : story.title}</a>
          {events.slice(0, EVENTS_SHOWN).map((event) => (
            <p class="row" data-id={event.id} data-open={addressOf(event.id)}>
              <KindLabel kind={event.kind} status={event.status} />
              {event.status === "happened" ? "" : `, ${statusWord(event.status)}`} <EventDay event={event} />{" "}
              <EventTold event={event} />
            </p>
          ))}
          {events.length <= EVENTS_SHOWN ? null : (
            <p class="small quiet">and {events.length - EVENTS_SHOWN} more in this story</p>
          )}
        </li>
      ))}
    </ul>
  );
}
