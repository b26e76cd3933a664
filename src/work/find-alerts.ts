import type { Watch } from "../model/watch.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { parseQuery } from "../views/parse-query.ts";
import { type Alert, alertOf } from "../views/watch-alerts.ts";

/** So many entries of the log are looked through, the latest ones. */
const MOST_CHANGES = 4_000;
/** Of each watch so many stories, those that changed last, and so many events of each. */
const MOST_STORIES = 60;
const MOST_EVENTS = 200;

/**
 * The alerts of watches since an instant, the latest first. They are worked out
 * of the record, never written down: whoever runs or rebuilds the desk again
 * finds the same ones.
 */
export async function findAlerts(store: Store, watches: readonly Watch[], since: string): Promise<readonly Alert[]> {
  const begun = watches.map((watch) => (watch.since > since ? watch.since : since)).sort()[0];
  if (begun === undefined) return [];
  const from = Math.max(await store.changeBefore(begun), (await store.lastChange()) - MOST_CHANGES);
  const log = await store.changesSince(from, MOST_CHANGES);
  const changed = [...new Set(log.flatMap((c) => (c.what === "event" && c.change !== "gone" ? c.id : [])))];
  if (changed.length === 0) return [];
  const alerts: Alert[] = [];
  for (const watch of watches) alerts.push(...(await alertsOfWatch(store, watch, changed)));
  return alerts.filter((a) => a.at > since).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
}

async function alertsOfWatch(store: Store, watch: Watch, changed: readonly string[]): Promise<Alert[]> {
  const asked = watchQuery(watch);
  const { rows } = await store.findEvents({ ...asked, among: changed, limit: MOST_EVENTS });
  const stories = await store.stories([...new Set(rows.flatMap((e) => e.stories))].slice(0, MOST_STORIES));
  const alerts: Alert[] = [];
  for (const story of stories) {
    const told = await store.findEvents({ ...asked, story: story.id, limit: MOST_EVENTS });
    const addedAt = await store.addedAt([...new Set(told.rows.flatMap((e) => e.claims.map((c) => c.article)))]);
    const alert = alertOf({ watch, story, events: told.rows, addedAt });
    if (alert !== null) alerts.push(alert);
  }
  return alerts;
}

/** The store's question for a watch. */
export function watchQuery({ query }: Pick<Watch, "query">): Omit<EventQuery, "limit"> {
  const { problems: _told, outlet: _articlesOnly, ...asked } = parseQuery(query);
  return asked;
}
