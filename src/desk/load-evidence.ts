import type { RecordEvent } from "../model/record-event.ts";
import type { Store } from "../store/store.ts";
import type { EventEvidence } from "./components/evidence.tsx";

/** An event's claims and the articles they stand in, without the articles' texts. */
export async function loadEvidence(store: Store, event: RecordEvent): Promise<EventEvidence> {
  const claims = await store.claimsById(event.claims.map((c) => c.claim));
  const articles = await store.articlesById([...new Set(event.claims.map((c) => c.article))]);
  return {
    event,
    claims,
    articles: articles.map(({ id, url, title, edition }) => ({ id, url, title, edition })),
  };
}
