import type { RecordEvent } from "../model/record-event.ts";
import type { Review } from "../model/review.ts";
import type { Story, StoryMember } from "../model/story.ts";
import { countWords, listWords } from "./count-words.ts";
import { memberWords } from "./member-words.ts";
import { outletWord } from "./outlet-word.ts";

/** An event that is new or was changed, and what is new about it. */
export interface FreshEvent {
  readonly event: RecordEvent;
  readonly isNew: boolean;
  /** In a few words; empty for a plain new event. */
  readonly note: string;
}

/** A story with what came of it since the last look. */
export interface FreshStory {
  readonly story: Story;
  readonly events: readonly FreshEvent[];
  /** Its articles that came in since. */
  readonly added: readonly StoryMember[];
  /** What happened to it, in one line. */
  readonly why: string;
}

export interface Fresh {
  /** Events new or changed since, the last changed first. */
  readonly events: readonly RecordEvent[];
  /** Ids of those that were not there before. */
  readonly isNew: ReadonlySet<string>;
  readonly stories: readonly Story[];
  /** Ids of the articles that came in since. */
  readonly added: ReadonlySet<string>;
  /** Decisions made since. */
  readonly reviews: readonly Review[];
}

/** Groups what is new by story; the story that changed last comes first. */
export function byStory({ events, isNew, stories, added, reviews }: Fresh): readonly FreshStory[] {
  const decided = new Map(reviews.map((r) => [r.id, r]));
  const groups = new Map<string, FreshEvent[]>(stories.map((s) => [s.id, []]));
  for (const event of events) {
    // An event of several stories stands with the one that told it last.
    const home = event.stories.findLast((id) => groups.has(id));
    if (home === undefined) continue;
    const fresh = isNew.has(event.id);
    groups.get(home)!.push({ event, isNew: fresh, note: noteOn(event, fresh, added, decided) });
  }
  const order = new Map(events.flatMap((e, i) => e.stories.map((id) => [id, i] as const)).reverse());
  return stories
    .map((story): FreshStory => {
      const here = groups.get(story.id)!;
      const came = story.members.filter((m) => added.has(m.article));
      return { story, events: here.toSorted(byDay), added: came, why: whyOf(story, here, came) };
    })
    .filter((s) => s.events.length + s.added.length > 0)
    .sort((a, b) => (order.get(a.story.id) ?? events.length) - (order.get(b.story.id) ?? events.length));
}

/** The latest first; those of a day stay in the order in which they changed. */
function byDay(a: FreshEvent, b: FreshEvent): number {
  const day = ({ event }: FreshEvent): string => event.when?.from ?? event.firstReported ?? "";
  return day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0;
}

function noteOn(
  event: RecordEvent,
  isNew: boolean,
  added: ReadonlySet<string>,
  decided: ReadonlyMap<string, Review>,
): string {
  const notes: string[] = [];
  const decisions = event.reviews.flatMap((id) => decided.get(id) ?? []);
  if (decisions.length > 0) notes.push(`decided on by ${listWords([...new Set(decisions.map((r) => r.by))])}`);
  if (event.certainty === "disputed") notes.push("accounts differ");
  if (!isNew) {
    const before = new Set(event.claims.filter((c) => !added.has(c.article)).map((c) => c.outlet));
    const now = event.claims.filter((c) => added.has(c.article));
    const others = [...new Set(now.map((c) => c.outlet))].filter((outlet) => !before.has(outlet));
    if (others.length > 0) notes.push(`also told by ${listWords(others.map(outletWord))}`);
    else if (now.length > 0)
      notes.push(`told again by ${listWords([...new Set(now.map((c) => outletWord(c.outlet)))])}`);
    if (event.standing === "superseded") notes.push("dropped by a later edition");
    if (notes.length === 0) notes.push("changed");
  }
  return notes.join(", ");
}

function whyOf(story: Story, events: readonly FreshEvent[], came: readonly StoryMember[]): string {
  const fresh = events.filter((e) => e.isNew).length;
  const parts: string[] = [];
  if (came.length === story.members.length) {
    const tellers =
      story.origins.length === 1
        ? listWords(story.outlets.map(outletWord))
        : countWords(story.origins.length, "origin");
    parts.push(`New story, ${countWords(came.length, "article")} by ${tellers}`);
  } else {
    for (const member of came.slice(0, 3)) parts.push(`${memberWords(member)} by ${outletWord(member.outlet)}`);
    if (came.length > 3) parts.push(`${came.length - 3} more articles`);
  }
  if (fresh > 0) parts.push(countWords(fresh, "new event"));
  if (events.length > fresh) parts.push(`${events.length - fresh} changed`);
  return parts.join(" · ").replace(/^./, (c) => c.toUpperCase());
}
