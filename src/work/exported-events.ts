import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { ExportedEvent } from "../views/exported-event.ts";

const PAGE = 200;

/** All events of a query with their claims and articles, page by page. */
export async function* exportedEvents(
  store: Store,
  query: Omit<EventQuery, "limit" | "cursor">,
): AsyncGenerator<ExportedEvent> {
  for (let cursor: string | undefined; ; ) {
    const page = await store.findEvents({ ...query, cursor, limit: PAGE });
    const told = page.rows.flatMap((e) => e.claims);
    const claims = new Map((await store.claimsById(told.map((c) => c.claim))).map((c) => [c.id, c]));
    const articles = new Map(
      (await store.articlesById([...new Set(told.map((c) => c.article))])).map((a) => [a.id, a]),
    );
    for (const event of page.rows) yield { event, claims, articles };
    if (page.next === null) return;
    cursor = page.next;
  }
}
