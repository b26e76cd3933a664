import { addDays } from "../model/day.ts";
import { type Expectation, stateOn } from "../model/expectation.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { SourceHealth } from "../record/sources/source-health.ts";
import type { Change } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { byStory, type FreshStory } from "../views/since-last-look.ts";
import type { Alert } from "../views/watch-alerts.ts";
import { findAlerts } from "../work/find-alerts.ts";
import { healthOf } from "../work/sources/health-of.ts";
import type { Ask, PageContext } from "./page.ts";

/** What changed since the reader's last look. */
export interface TodayView {
  /** ISO instant from which changes are told; null for the whole record. */
  readonly since: string | null;
  /** Where `since` comes from. */
  readonly basis: "address" | "last-look" | "never-looked";
  readonly newEvents: number;
  readonly changedEvents: number;
  readonly newArticles: number;
  /** True where there are more changes than were looked at. */
  readonly isCut: boolean;
  readonly stories: readonly FreshStory[];
  readonly moreStories: number;
  /** Plans that are due in the next days, or were and nothing was told. */
  readonly due: readonly Expectation[];
  /** Plans of which something was told since. */
  readonly settled: readonly Expectation[];
  readonly disputed: readonly RecordEvent[];
  /** What the watches found since, one of each story. */
  readonly alerts: readonly TodayAlert[];
  readonly sources: { readonly total: number; readonly troubled: readonly SourceHealth[] };
  readonly record: { readonly articles: number; readonly events: number };
  readonly problems: readonly string[];
}

/** An alert with the name of its watch. */
export interface TodayAlert extends Alert {
  readonly name: string;
}

/** So many entries of the log are looked at, the latest ones. */
const MOST_CHANGES = 4000;
const MOST_EVENTS = 400;
const MOST_STORIES = 24;
const AHEAD_DAYS = 7;
const BEHIND_DAYS = 14;
const MOST_DUE = 12;
const MOST_WATCHES = 40;
const MOST_ALERTS = 12;
const CALM = new Set(["ok", "new"]);

/** Reads the first page. */
export async function loadToday(context: PageContext, { query }: Ask): Promise<TodayView> {
  const { store, analyser, now, today, lastChange, lastLook } = context;
  const problems: string[] = [];
  const { since, basis } = readSince(query, lastLook, problems);
  const seq = since === null ? 0 : await store.changeBefore(since);
  const from = Math.max(seq, lastChange - MOST_CHANGES);
  const log = await store.changesSince(from, MOST_CHANGES);
  const { fresh, changed, added } = sortChanges(log);
  const ids = [...fresh, ...changed].slice(0, MOST_EVENTS);
  const found = await store.events(ids);
  // In the order of the log, the last change first.
  const order = new Map(log.map((c, i) => [c.id, i]));
  const events = found
    .filter((e) => e.standing !== "rejected")
    .toSorted((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0));
  const storyIds = [
    ...new Set([...events.flatMap((e) => e.stories), ...(await store.storyIdsOf(added.slice(0, MOST_EVENTS)))]),
  ];
  const reviews = since === null ? [] : (await store.reviews()).filter((r) => r.at > since);
  const stories = byStory({
    events,
    isNew: new Set(fresh),
    stories: await store.stories(storyIds),
    added: new Set(added),
    reviews,
  });
  const plans = await store.expectationsOf(events.map((e) => e.id));
  const counts = await store.counts(analyser);
  return {
    since,
    basis,
    newEvents: fresh.length,
    changedEvents: changed.length,
    newArticles: added.length,
    isCut: from > seq,
    stories: stories.slice(0, MOST_STORIES),
    moreStories: Math.max(0, stories.length - MOST_STORIES),
    due: await loadDue(store, today),
    settled: plans.filter((e) => e.outcome !== "open"),
    disputed: events.filter((e) => e.certainty === "disputed" && e.standing === "counts"),
    alerts: await loadAlerts(store, since),
    sources: await loadSources(store, now),
    record: { articles: counts.articles, events: counts.events },
    problems,
  };
}

/** `?since=` as an instant or a day; without it the last look. */
function readSince(
  query: URLSearchParams,
  lastLook: string | null,
  problems: string[],
): Pick<TodayView, "since" | "basis"> {
  const asked = query.get("since");
  if (asked === "ever") return { since: null, basis: "address" };
  if (asked !== null && asked !== "") {
    const ms = Date.parse(asked);
    if (!Number.isNaN(ms)) return { since: new Date(ms).toISOString(), basis: "address" };
    problems.push(`since=${asked} is no time; expected 2024-03-05 or 2024-03-05T09:12:00Z`);
  }
  return lastLook === null ? { since: null, basis: "never-looked" } : { since: lastLook, basis: "last-look" };
}

/** Ids that the log leaves standing, the last named first. */
function sortChanges(log: readonly Change[]): {
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
} {
  const events = new Map<string, "new" | "changed" | "gone">();
  const added: string[] = [];
  for (const { what, id, change } of log) {
    if (what === "article") added.push(id);
    if (what !== "event") continue;
    const before = events.get(id);
    // What is new stays new while more is told of it.
    const now = change === "changed" && before === "new" ? "new" : change;
    events.delete(id);
    events.set(id, now);
  }
  const of = (wanted: string): string[] =>
    [...events].flatMap(([id, change]) => (change === wanted ? [id] : [])).reverse();
  return { fresh: of("new"), changed: of("changed"), added };
}

async function loadDue(store: Store, today: string): Promise<readonly Expectation[]> {
  const { rows } = await store.findExpectations({
    dueFrom: addDays(today, -BEHIND_DAYS),
    dueTo: addDays(today, AHEAD_DAYS),
    outcomes: ["open"],
    limit: 200,
  });
  const isOverdue = (e: Expectation): boolean => stateOn(e, today) === "unreported";
  // What is next comes first, then what was missed, the latest first.
  const ahead = rows.filter((e) => !isOverdue(e));
  const missed = rows.filter(isOverdue).reverse();
  return [...ahead.slice(0, MOST_DUE / 2), ...missed.slice(0, MOST_DUE / 2)];
}

async function loadAlerts(store: Store, since: string | null): Promise<readonly TodayAlert[]> {
  const watches = (await store.watches()).slice(0, MOST_WATCHES);
  const alerts = await findAlerts(store, watches, since ?? "");
  const names = new Map(watches.map((watch) => [watch.id, watch.name]));
  return alerts.slice(0, MOST_ALERTS).map((alert) => ({ ...alert, name: names.get(alert.watch) ?? alert.watch }));
}

async function loadSources(store: Store, now: string): Promise<TodayView["sources"]> {
  const sources = await store.sources.sources();
  const health = await healthOf(store.sources, sources, Date.parse(now));
  return { total: sources.length, troubled: health.filter((h) => !CALM.has(h.state)) };
}
