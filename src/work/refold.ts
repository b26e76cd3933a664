import type { Strand } from "../model/account.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Story } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import { foldStory } from "../record/fold-story.ts";
import { eventIdOf, type Happening, joinStrands, printOf } from "../record/join-strands.ts";
import { makeEvent } from "../record/make-event.ts";
import { type Rulings, rulingsOf } from "../record/rulings.ts";
import { type Voice, voicesOf } from "../record/voice.ts";
import type { Change } from "../store/queries.ts";
import type { PlacedStrand, Store } from "../store/store.ts";
import type { ChangedEvents } from "./changed-events.ts";
import { regroupStories } from "./regroup-stories.ts";
import { resettle } from "./resettle.ts";
import { type TiesInForce, tiesInForce } from "./ties-in-force.ts";

export interface RefoldOptions {
  /** ISO 8601 instant for the log of changes. */
  readonly at: string;
  /** Also look again at what seems unchanged: a decision may have joined or parted it. */
  readonly isThorough?: boolean;
}

/**
 * Brings the record up to date after these articles were added, read again or
 * decided on. Whatever the order in which articles come and however they are
 * batched, the record ends the same: each step is a function of whole stories
 * and whole blocks, and this finds the stories and blocks that can have changed.
 */
export async function refold(store: Store, articles: readonly string[], options: RefoldOptions): Promise<void> {
  if (articles.length === 0) return;
  const rulings = rulingsOf(await store.reviews());
  const ties = await tiesInForce(store, rulings);
  const { before, after } = await regroupStories(store, articles);
  const kept = unchangedStories(before, after, new Set(articles));
  const old = before.filter((s) => !kept.has(s.id));
  const next = after.filter((s) => !kept.has(s.id));
  await store.replaceStories(
    old.map((s) => s.id),
    next,
  );

  const voices = new Map<string, Voice>();
  for (const voice of await voicesIn(store, next, rulings)) voices.set(voice.telling.id, voice);
  const byStory = new Map<string, Voice[]>();
  for (const voice of voices.values()) {
    const told = byStory.get(voice.story);
    if (told === undefined) byStory.set(voice.story, [voice]);
    else told.push(voice);
  }
  const strands = next.flatMap((story) => foldStory(story.id, byStory.get(story.id) ?? [], ties.apart));
  const was = await store.strandsOfStories(old.map((s) => s.id));
  const events = await refoldEvents(store, { was, strands, voices, ties, rulings }, options.isThorough === true);
  await resettle(store, events);
  await store.logChanges([...storyChanges(old, next, options.at), ...eventChanges(events, options.at)]);
}

/** Stories that neither hold one of the articles nor differ in anything. */
function unchangedStories(
  before: readonly Story[],
  after: readonly Story[],
  articles: ReadonlySet<string>,
): Set<string> {
  const old = new Map(before.map((s) => [s.id, s]));
  return new Set(
    after
      .filter((story) => {
        const was = old.get(story.id);
        const isTouched = story.members.some((m) => articles.has(m.article));
        return was !== undefined && !isTouched && JSON.stringify(was) === JSON.stringify(story);
      })
      .map((s) => s.id),
  );
}

async function voicesIn(store: Store, stories: readonly Story[], rulings: Rulings): Promise<Voice[]> {
  const tellings = await store.tellingsOf(stories.flatMap((s) => s.members.map((m) => m.article)));
  const byArticle = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const told = byArticle.get(telling.article);
    if (told === undefined) byArticle.set(telling.article, [telling]);
    else told.push(telling);
  }
  return stories.flatMap((story) =>
    story.members.flatMap((m) => voicesOf(byArticle.get(m.article) ?? [], m, story.id, rulings)),
  );
}

interface Changed {
  readonly was: readonly PlacedStrand[];
  readonly strands: readonly Strand[];
  readonly voices: ReadonlyMap<string, Voice>;
  readonly ties: TiesInForce;
  readonly rulings: Rulings;
}

async function refoldEvents(store: Store, changed: Changed, isThorough: boolean): Promise<ChangedEvents> {
  const { was, strands, ties } = changed;
  const oldPrints = new Map(was.map(({ strand }) => [strand.id, strand.print]));
  const newPrints = new Map(strands.map((s) => [s.id, s.print]));
  const moved = (s: Strand, prints: ReadonlyMap<string, string>): boolean => isThorough || prints.get(s.id) !== s.print;
  const blocks = new Set([
    ...was.filter(({ strand }) => moved(strand, newPrints)).map(({ strand }) => strand.block),
    ...strands.filter((s) => moved(s, oldPrints)).map((s) => s.block),
  ]);
  const replaced = new Set(was.map(({ strand }) => strand.id));
  await addTiedBlocks(store, blocks, strands, replaced, ties);

  const stored = await store.strandsInBlocks([...blocks]);
  const others = stored.filter(({ strand }) => !replaced.has(strand.id));
  const inBlocks = [...others.map((p) => p.strand), ...strands.filter((s) => blocks.has(s.block))];
  const happenings = joinStrands(inBlocks, ties.same, ties.apart).map((happening) => ({
    happening,
    id: eventIdOf(happening),
    print: printOf(happening),
  }));

  const before = new Set([...stored, ...was.filter(({ strand }) => blocks.has(strand.block))].map((p) => p.event));
  const prints = await store.eventPrints([...new Set([...before, ...happenings.map((h) => h.id)])]);
  const fresh = happenings.filter((h) => prints.get(h.id) !== h.print);
  const ids = new Set(happenings.map((h) => h.id));
  const gone = [...before].filter((id) => !ids.has(id));
  const old = await store.events([...gone, ...fresh.map((h) => h.id).filter((id) => prints.has(id))]);
  const voices = await voicesFor(
    store,
    fresh.map((h) => h.happening),
    changed,
  );
  const next = fresh.map(({ happening, print }) => ({ event: eventOf(happening, voices), print }));
  await store.replaceEvents([...gone, ...next.map((e) => e.event.id)], next);
  await placeStrands(
    store,
    changed,
    others,
    new Map(happenings.flatMap((h) => h.happening.strands.map((s) => [s.id, h.id]))),
  );
  return { old, next: next.map((e) => e.event) };
}

/** Where a decision ties strands of two blocks, touching the one touches the other. */
async function addTiedBlocks(
  store: Store,
  blocks: Set<string>,
  strands: readonly Strand[],
  replaced: ReadonlySet<string>,
  ties: TiesInForce,
): Promise<void> {
  if (ties.same.length === 0) return;
  const blockOf = new Map<string, string>();
  const stored = await store.strandsOfStories(await store.storyIdsOf(ties.articles));
  for (const strand of [...stored.map((p) => p.strand).filter((s) => !replaced.has(s.id)), ...strands]) {
    for (const telling of strand.account.tellings) blockOf.set(telling, strand.block);
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const { tellings } of ties.same) {
      const tied = tellings.flatMap((t) => blockOf.get(t) ?? []);
      if (!tied.some((b) => blocks.has(b)) || tied.every((b) => blocks.has(b))) continue;
      for (const block of tied) blocks.add(block);
      grew = true;
    }
  }
}

/** The voices of the happenings' tellings: those at hand, and those of stories that were not touched. */
async function voicesFor(
  store: Store,
  happenings: readonly Happening[],
  { voices, rulings }: Changed,
): Promise<ReadonlyMap<string, Voice>> {
  const missing = happenings.flatMap((h) => h.strands.filter((s) => s.account.tellings.some((t) => !voices.has(t))));
  const stories = await store.stories([...new Set(missing.map((s) => s.story))]);
  const wanted = new Set(missing.flatMap((s) => s.account.articles));
  const told = stories.map((s) => ({ ...s, members: s.members.filter((m) => wanted.has(m.article)) }));
  const all = new Map(voices);
  for (const voice of await voicesIn(store, told, rulings)) all.set(voice.telling.id, voice);
  return all;
}

function eventOf({ strands, ties }: Happening, voices: ReadonlyMap<string, Voice>): RecordEvent {
  return makeEvent(
    strands.flatMap((s) => s.account.tellings.map((t) => voices.get(t)!)),
    ties,
  );
}

/** Writes the strands that are new or have changed, and those that are now part of another event. */
async function placeStrands(
  store: Store,
  { was, strands }: Changed,
  others: readonly PlacedStrand[],
  eventOf: ReadonlyMap<string, string>,
): Promise<void> {
  const before = new Map(was.map((p) => [p.strand.id, p]));
  const next: PlacedStrand[] = [];
  for (const strand of strands) {
    const old = before.get(strand.id);
    const event = eventOf.get(strand.id) ?? old!.event;
    const isSame =
      old !== undefined &&
      old.event === event &&
      old.strand.print === strand.print &&
      old.strand.story === strand.story;
    if (isSame) before.delete(strand.id);
    else next.push({ strand, event });
  }
  const regrouped = others.flatMap(({ strand, event }) => {
    const now = eventOf.get(strand.id)!;
    return now === event ? [] : [{ strand, event: now }];
  });
  await store.replaceStrands([...before.keys(), ...regrouped.map((p) => p.strand.id)], [...next, ...regrouped]);
}

function eventChanges({ old, next }: ChangedEvents, at: string): Omit<Change, "seq">[] {
  return changesOf(
    "event",
    old.map((e) => e.id),
    next.map((e) => e.id),
    at,
  );
}

function storyChanges(old: readonly Story[], next: readonly Story[], at: string): Omit<Change, "seq">[] {
  return changesOf(
    "story",
    old.map((s) => s.id),
    next.map((s) => s.id),
    at,
  );
}

function changesOf(
  what: Change["what"],
  old: readonly string[],
  next: readonly string[],
  at: string,
): Omit<Change, "seq">[] {
  const before = new Set(old);
  const after = new Set(next);
  return [
    ...next.map((id) => ({ at, what, id, change: before.has(id) ? ("changed" as const) : ("new" as const) })),
    ...old.filter((id) => !after.has(id)).map((id) => ({ at, what, id, change: "gone" as const })),
  ];
}
