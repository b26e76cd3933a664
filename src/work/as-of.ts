import type { Ledger } from "../model/ledger.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Story } from "../model/story.ts";
import { foldTold } from "../record/fold-record.ts";
import { byText } from "../record/order.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { isAsked } from "./is-asked.ts";
import { pagesOf } from "./pages-of.ts";

/**
 * What the record knew at the end of a day, from the reports published until
 * then and the decisions made until then. Articles without a day
 * are left out. Events and expectations are those of the stories
 * that the query touches today, folded again without what came later.
 */
export async function ledgerAsOf(
  store: Store,
  day: string,
  query: Omit<EventQuery, "limit" | "cursor">,
): Promise<Ledger> {
  const stories = await storiesOf(store, query);
  const members = stories.flatMap((s) => s.members).filter((m) => m.published !== null && m.published <= day);
  const ids = members.map((m) => m.article);
  const reviews = (await store.reviews()).filter((r) => r.at.slice(0, 10) <= day);
  return foldTold(await store.sketchesOf(ids), await store.tellingsOf(ids), reviews);
}

/** The stories of a query's events, with all stories that tell of them. */
async function storiesOf(store: Store, query: Omit<EventQuery, "limit" | "cursor">): Promise<readonly Story[]> {
  const ids = new Set<string>();
  for await (const events of pagesOf((cursor) =>
    store.findEvents({ ...query, withHidden: true, cursor, limit: 500 }),
  )) {
    for (const event of events) for (const story of event.stories) ids.add(story);
  }
  return store.stories([...ids].sort(byText));
}

/** Events of a ledger that a query asks for, newest first. */
export function eventsOfLedger(ledger: Ledger, query: Omit<EventQuery, "limit" | "cursor">): RecordEvent[] {
  return ledger.events
    .filter((event) => isAsked(event, query))
    .sort(
      (a, b) =>
        byText(b.when?.from ?? b.firstReported ?? "", a.when?.from ?? a.firstReported ?? "") || byText(b.id, a.id),
    );
}
