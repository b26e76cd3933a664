import { ReadoutError } from "../errors.ts";
import { addDays } from "../model/day.ts";
import type { Expectation } from "../model/expectation.ts";
import type { RecordEvent } from "../model/record-event.ts";
import { sidesOf } from "../model/record-event.ts";
import type { Story } from "../model/story.ts";
import { diffStory, type EditionDiff } from "../record/diff-story.ts";
import type { Store } from "../store/store.ts";
import { type HistoryEntry, reviewHistory } from "../work/review-history.ts";
import type { EventEvidence } from "./components/evidence.tsx";
import { loadEvidence } from "./load-evidence.ts";
import type { Ask, PageContext } from "./page.ts";

/** Everything behind one event. */
export interface EventView extends EventEvidence {
  readonly stories: readonly Story[];
  /** What later editions changed of it. */
  readonly diffs: readonly EditionDiff[];
  /** Where the event is a plan: what became of it. */
  readonly expectation: Expectation | null;
  /** The plans that this event settles. */
  readonly settles: readonly Expectation[];
  readonly history: readonly HistoryEntry[];
  /** What else the same states did with each other around that time. */
  readonly related: readonly RecordEvent[];
}

const RELATED_DAYS = 14;
const PLAN_DAYS = 60;
/** A story of more articles than this is compared on its own page. */
const MOST_COMPARED = 60;

/** The event that an address names. A former id finds the event that it is part of now. */
export async function loadEvent({ store }: PageContext, { params }: Ask): Promise<EventView> {
  const event = await namedEvent(store, params.id ?? "");
  const stories = await store.stories(event.stories);
  const [expectation = null] = await store.expectationsOf([event.id]);
  return {
    ...(await loadEvidence(store, event)),
    stories,
    diffs: await diffsOf(store, event, stories),
    expectation,
    settles: await settledBy(store, event),
    history: event.reviews.length === 0 ? [] : await reviewHistory(store, event),
    related: await relatedTo(store, event),
  };
}

/** The event of an id, or a refusal that says what else may be meant. */
export async function namedEvent(store: Store, id: string): Promise<RecordEvent> {
  const event = await store.resolveEvent(id.includes(":") ? id : `event:${id}`);
  if (event !== null) return event;
  const message = `The record has no event “${id}”. It may be of another store, or its article has been taken out. Search for its words instead.`;
  throw new ReadoutError("desk/not-found", message);
}

async function diffsOf(store: Store, event: RecordEvent, stories: readonly Story[]): Promise<EditionDiff[]> {
  const own = new Set(event.claims.map((c) => c.claim));
  const found: EditionDiff[] = [];
  for (const story of stories) {
    if (story.members.length > MOST_COMPARED || !story.members.some((m) => m.supersededBy !== null)) continue;
    const tellings = await store.tellingsOf(story.members.map((m) => m.article));
    for (const diff of diffStory(story, tellings)) {
      const facts = diff.facts.filter((fact) => {
        const told = [...("before" in fact ? fact.before.claims : []), ...("after" in fact ? fact.after.claims : [])];
        return told.some((claim) => own.has(claim));
      });
      if (facts.length > 0) found.push({ ...diff, facts });
    }
  }
  return found;
}

async function settledBy(store: Store, event: RecordEvent): Promise<readonly Expectation[]> {
  const day = event.when?.from ?? event.firstReported;
  if (day === null) return [];
  const near = await store.findExpectations({
    dueFrom: addDays(day, -PLAN_DAYS),
    dueTo: addDays(day, PLAN_DAYS),
    withUndated: true,
    outcomes: ["met", "met-late", "moved", "cancelled", "contradicted"],
    limit: 500,
  });
  return near.rows.filter((e) => e.settledBy === event.id);
}

async function relatedTo(store: Store, event: RecordEvent): Promise<readonly RecordEvent[]> {
  const day = event.when?.from ?? event.firstReported;
  const states = [...new Set(sidesOf(event).flatMap((p) => p.country ?? []))].slice(0, 2);
  if (day === null || states.length < 2) return [];
  const near = await store.findEvents({
    actors: states,
    from: addDays(day, -RELATED_DAYS),
    to: addDays(day, RELATED_DAYS),
    limit: 13,
  });
  return near.rows.filter((e) => e.id !== event.id).slice(0, 12);
}
