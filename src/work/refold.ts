import type { Sketch } from "../model/sketch.ts";
import type { Story } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import type { Change } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { ChangedEvents } from "./changed-events.ts";
import type { AtHand } from "./fold/at-hand.ts";
import { refoldEvents } from "./fold/refold-events.ts";
import { refoldStories } from "./fold/refold-stories.ts";
import { regroupStories } from "./fold/regroup-stories.ts";
import { resettle } from "./fold/resettle.ts";

export interface RefoldOptions {
  /** ISO 8601 instant for the log of changes. */
  readonly at: string;
  /** What else is to be logged with them. */
  readonly changes?: readonly Omit<Change, "seq">[];
  /** What was read of the articles, where the caller has it. */
  readonly read?: { readonly sketches: readonly Sketch[]; readonly tellings: readonly Telling[] };
}

/**
 * Brings the record up to date after these articles were added, read again or
 * decided on. Whatever the order in which articles come and however they are
 * batched, the record ends the same: each step is a function of whole stories
 * and whole blocks, and this finds the parts of them that can have changed.
 */
export async function refold(
  store: Store,
  atHand: AtHand,
  articles: readonly string[],
  { at, read, changes = [] }: RefoldOptions,
): Promise<void> {
  if (articles.length === 0) return store.logChanges(changes);
  const sketches = read?.sketches ?? (await store.sketchesOf(articles));
  const regrouped = await regroupStories(store, atHand, articles, sketches);
  const strands = await refoldStories(store, atHand, regrouped, read?.tellings ?? []);
  const stories = changedStories(regrouped.before, regrouped.after);
  await store.replaceStories(
    stories.old.map((s) => s.id),
    stories.next,
  );
  const events = await refoldEvents(store, atHand, strands);
  await resettle(store, events);
  await store.logChanges([...changes, ...changesOf("story", stories, at), ...eventChanges(events, at)]);
  atHand.trim();
}

interface ChangedStories {
  readonly old: readonly Story[];
  readonly next: readonly Story[];
}

/** Stories that are not just as they were. */
function changedStories(before: readonly Story[], after: readonly Story[]): ChangedStories {
  const old = new Map(before.map((story) => [story.id, story]));
  const same = new Set(
    after.filter((story) => old.has(story.id) && isSame(old.get(story.id)!, story)).map((story) => story.id),
  );
  return { old: before.filter((s) => !same.has(s.id)), next: after.filter((s) => !same.has(s.id)) };
}

function isSame(a: Story, b: Story): boolean {
  return a === b || (a.members.length === b.members.length && JSON.stringify(a) === JSON.stringify(b));
}

function eventChanges({ old, next }: ChangedEvents, at: string): Omit<Change, "seq">[] {
  return changesOf("event", { old, next }, at);
}

function changesOf(
  what: "story" | "event",
  { old, next }: { readonly old: readonly { id: string }[]; readonly next: readonly { id: string }[] },
  at: string,
): Omit<Change, "seq">[] {
  const before = new Set(old.map((o) => o.id));
  const after = new Set(next.map((n) => n.id));
  return [
    ...next.map(({ id }) => ({ at, what, id, change: before.has(id) ? ("changed" as const) : ("new" as const) })),
    ...old.filter(({ id }) => !after.has(id)).map(({ id }) => ({ at, what, id, change: "gone" as const })),
  ];
}
