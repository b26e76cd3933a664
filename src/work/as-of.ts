import type { Ledger } from "../model/ledger.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { Story } from "../model/story.ts";
import { type Identities, standingId } from "../record/actors/identities.ts";
import { foldTold } from "../record/fold-record.ts";
import { byText } from "../record/order.ts";
import { rulingsOf } from "../record/rulings.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { isAsked } from "./is-asked.ts";
import { pagesOf } from "./pages-of.ts";

/** The record of a past day, with who its actors were then. */
export interface PastLedger extends Ledger {
  readonly identities: Identities;
}

type Asked = Omit<EventQuery, "limit" | "cursor">;

/**
 * What the record knew at the end of a day, from the reports published until
 * then and the decisions made until then. Articles without a day
 * are left out. Events and expectations are those of the stories
 * that the query touches today, folded again without what came later.
 */
export async function ledgerAsOf(store: Store, day: string, query: Asked): Promise<PastLedger> {
  const reviews = (await store.reviews()).filter((r) => r.at.slice(0, 10) <= day);
  const { identities } = rulingsOf(reviews);
  const stories = await storiesOf(store, query, identities);
  const members = stories.flatMap((s) => s.members).filter((m) => m.published !== null && m.published <= day);
  const ids = members.map((m) => m.article);
  return { ...foldTold(await store.sketchesOf(ids), await store.tellingsOf(ids), reviews), identities };
}

/** The stories of a query's events, with all stories that tell of them. */
async function storiesOf(store: Store, query: Asked, identities: Identities): Promise<readonly Story[]> {
  const ids = new Set<string>();
  for (const actors of namesThen(query.actors ?? [], identities)) {
    for await (const events of pagesOf((cursor) =>
      store.findEvents({ ...query, actors, withHidden: true, cursor, limit: 500 }),
    )) {
      for (const event of events) for (const story of event.stories) ids.add(story);
    }
  }
  return store.stories([...ids].sort(byText));
}

/** Whoever was one actor then may be several today: the actors of a query under every id that each of them had. */
function namesThen(actors: readonly string[], { idsOf }: Identities): readonly (readonly string[])[] {
  return actors.reduce<readonly (readonly string[])[]>(
    (lists, actor) => lists.flatMap((list) => idsOf(actor).map((id) => [...list, id])),
    [[]],
  );
}

/** Events of a ledger that a query asks for, newest first. */
export function eventsOfLedger({ events, identities }: PastLedger, query: Asked): RecordEvent[] {
  const asked = { ...query, actors: query.actors?.map((actor) => standingId(identities, actor)) };
  return events
    .filter((event) => isAsked(event, asked))
    .sort(
      (a, b) =>
        byText(b.when?.from ?? b.firstReported ?? "", a.when?.from ?? a.firstReported ?? "") || byText(b.id, a.id),
    );
}
