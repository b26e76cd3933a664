import type { ComponentChild } from "preact";
import type { RecordEvent } from "../../model/record-event.ts";
import { dayText } from "../../views/day-text.ts";
import { weekdayWord, whenWords } from "../../views/when-words.ts";

type Dated = Pick<RecordEvent, "when" | "firstReported">;

/** The day under which an event stands in a list. */
export function shownDay({ when, firstReported }: Dated): string {
  return when === null ? (firstReported ?? "undated") : dayText(when);
}

/** The day of an event in a list; dotted where it was worked out, and said so where it is only that of the report. */
export function EventDay({
  event,
  isSame = false,
}: {
  readonly event: Dated;
  /** The row above has the same day: it is still there for those who hear the page. */
  readonly isSame?: boolean;
}): ComponentChild {
  const { when } = event;
  const day = shownDay(event);
  const how = when === null ? null : whenWords(when);
  const title =
    how === null
      ? "no day told; the day it was first reported"
      : how.isInferred
        ? `${how.told === null ? "no day told" : `“${how.told}”`}: ${how.how}`
        : undefined;
  return (
    <span class={isSame ? "same-day" : undefined}>
      <span class={title === undefined ? undefined : "inferred"} title={title}>
        {day}
      </span>
      <span class={isSame ? undefined : "quiet"}> {weekdayWord(day)}</span>
    </span>
  );
}
