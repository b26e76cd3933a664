import { ReadoutError } from "../errors.ts";
import { addDays } from "../model/day.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Watch } from "../model/watch.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { ItemDay } from "../views/items-a-day.ts";
import type { Alert } from "../views/watch-alerts.ts";
import { findAlerts } from "../work/find-alerts.ts";
import type { Ask, PageContext } from "./page.ts";
import { type EventFilter, readEventFilter } from "./query/event-filter.ts";

/** What a standing question finds. */
export interface WatchFinds {
  readonly filter: EventFilter;
  /** In the last 7 and 90 days, by the day of the event. */
  readonly week: number;
  readonly season: number;
  /** A day each of the last 30. */
  readonly days: readonly ItemDay[];
  readonly latest: readonly RecordEvent[];
}

export interface WatchRow extends WatchFinds {
  readonly watch: Watch;
  /** Of the last 30 days, the latest first: one of each story. */
  readonly alerts: readonly Alert[];
}

/** The standing questions, and one that may become one. */
export interface WatchesView {
  readonly watches: readonly WatchRow[];
  readonly more: number;
  readonly preview: (WatchFinds & { readonly q: string; readonly name: string }) | null;
}

const SHOWN = 40;
const DAYS = 30;
const LATEST = 5;

/** Reads the watches, and what a question just typed would find. */
export async function loadWatches({ store, today, now }: PageContext, { query }: Ask): Promise<WatchesView> {
  const all = await store.watches();
  const watches: WatchRow[] = [];
  const shown = all.slice(0, SHOWN);
  const alerts = await findAlerts(store, shown, daysBefore(now, DAYS));
  for (const watch of shown) {
    const own = alerts.filter((alert) => alert.watch === watch.id);
    watches.push({ watch, alerts: own, ...(await findsOf(store, watch.query, today)) });
  }
  const q = (query.get("q") ?? "").trim();
  const name = (query.get("name") ?? "").trim();
  const preview = q === "" ? null : { q, name, ...(await findsOf(store, q, today)) };
  return { watches, more: all.length - watches.length, preview };
}

/** What one standing question found, with all of its alerts that the log still tells of. */
export async function loadWatch({ store, today }: PageContext, { params }: Ask): Promise<WatchRow> {
  const watch = (await store.watches()).find((one) => one.id === params.id);
  if (watch === undefined) {
    throw new ReadoutError("desk/not-found", `The desk has no watch “${params.id}”. It may have been ended.`);
  }
  const alerts = await findAlerts(store, [watch], watch.since);
  return { watch, alerts, ...(await findsOf(store, watch.query, today)) };
}

const DAY_MS = 86_400_000;

/** The instant so many days before another. */
function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * DAY_MS).toISOString();
}

async function findsOf(store: Store, words: string, today: string): Promise<WatchFinds> {
  const filter = readEventFilter(new URLSearchParams({ q: words }));
  const { q: _words, problems: _told, order: _order, ...asked } = filter;
  const within = (days: number): EventQuery => ({ ...asked, from: addDays(today, 1 - days), to: today, limit: LATEST });
  const tallies = await store.tallyEvents(within(DAYS), "day");
  const covered = new Set((await store.tallyArticles("day", addDays(today, 1 - DAYS), today)).map((a) => a.unit));
  return {
    filter,
    week: await store.countEvents(within(7)),
    season: await store.countEvents(within(90)),
    days: Array.from({ length: DAYS }, (_, i): ItemDay => {
      const day = addDays(today, i - DAYS + 1);
      const count = tallies.filter((t) => t.unit === day).reduce((sum, t) => sum + t.count, 0);
      return { day, count: count === 0 && !covered.has(day) ? null : count };
    }),
    latest: (await store.findEvents({ ...asked, limit: LATEST })).rows,
  };
}
