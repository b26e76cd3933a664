import { contentId } from "../model/id.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Story } from "../model/story.ts";
import type { Watch } from "../model/watch.ts";

/** A watch was answered: a story tells something that it asks for and that the record did not have when it was made. */
export interface Alert {
  /** `alert:` + hash of watch and story: there is one of each story, however often the record is made again. */
  readonly id: string;
  readonly watch: string;
  readonly story: Story;
  /** ISO 8601 instant at which the newest of the events was first told: told again, it stays; something new in the story renews it. */
  readonly at: string;
  /** What is new and asked for in this story: the latest told first, of one time that of the latest day. */
  readonly events: readonly RecordEvent[];
}

export interface Answers {
  readonly watch: Watch;
  readonly story: Story;
  /** Events of the story that the watch asks for. */
  readonly events: readonly RecordEvent[];
  /** When each article was added. */
  readonly addedAt: ReadonlyMap<string, string>;
}

/** The alert of a watch on a story; null where all that it asks for was in the record before the watch was. */
export function alertOf({ watch, story, events, addedAt }: Answers): Alert | null {
  const fresh = events
    .map((event) => ({ event, ...firstTold(event, addedAt) }))
    // What two stories tell is news in the one that told it first.
    .filter((told) => told.story === story.id && told.at > watch.since)
    .sort((a, b) => order(b.at, a.at) || order(dayOf(b.event), dayOf(a.event)) || order(a.event.id, b.event.id));
  const [newest] = fresh;
  if (newest === undefined) return null;
  return {
    id: contentId("alert", watch.id, story.id),
    watch: watch.id,
    story,
    at: newest.at,
    events: fresh.map(({ event }) => event),
  };
}

/** When the first article that tells an event was added, and its story; also one whose telling was replaced since. */
function firstTold(event: RecordEvent, addedAt: ReadonlyMap<string, string>): { at: string; story: string } {
  const [first] = event.claims
    .map(({ article, story, published }) => ({ article, story, at: addedAt.get(article) ?? "", day: published ?? "" }))
    .sort((a, b) => order(a.at, b.at) || order(a.day, b.day) || order(a.article, b.article));
  return { at: first?.at ?? "", story: first?.story ?? "" };
}

function dayOf(event: RecordEvent): string {
  return event.when?.from ?? event.firstReported ?? "";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
