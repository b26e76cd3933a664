import type { Chunk, ExportContext, ExportFormat } from "../export/format.ts";
import { ACTOR_FORMATS, ARTICLE_FORMATS, EVENT_FORMATS } from "../export/formats.ts";
import type { Article } from "../model/article.ts";
import type { ArticleQuery, EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { ExportedActor } from "../views/exported-actor.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { pagesOf } from "./pages-of.ts";

/** What to write: events by every field, articles by day, outlet and words, actors by the names asked for. */
export type ExportQuery = Omit<EventQuery & ArticleQuery, "limit" | "cursor">;

const PAGE = 200;

/**
 * A whole export, piece by piece: memory does not grow with the record.
 * `format` is the name of one of the formats in `export/formats.ts`; null is returned for another.
 */
export function exportRecord(
  store: Store,
  format: string,
  query: ExportQuery,
  context: ExportContext,
): AsyncGenerator<Chunk> | null {
  const named = <Row>(formats: readonly ExportFormat<Row>[]) => formats.find((f) => f.name === format);
  const ofEvents = named(EVENT_FORMATS);
  if (ofEvents !== undefined) return written(ofEvents, exportedEvents(store, query), context);
  const ofArticles = named(ARTICLE_FORMATS);
  if (ofArticles !== undefined) return written(ofArticles, exportedArticles(store, query), context);
  const ofActors = named(ACTOR_FORMATS);
  return ofActors === undefined ? null : written(ofActors, exportedActors(store, query), context);
}

async function* written<Row>(
  format: ExportFormat<Row>,
  rows: AsyncIterable<Row>,
  context: ExportContext,
): AsyncGenerator<Chunk> {
  const writer = format.open(context);
  yield writer.head();
  for await (const row of rows) {
    const chunk = writer.row(row);
    if (chunk.length > 0) yield chunk;
  }
  yield writer.tail();
}

/** All events of a query, oldest first, with their claims and articles. */
async function* exportedEvents(store: Store, query: ExportQuery): AsyncGenerator<ExportedEvent> {
  for await (const events of pagesOf((cursor) =>
    store.findEvents({ ...query, order: query.order ?? "oldest", cursor, limit: PAGE }),
  )) {
    const told = events.flatMap((e) => e.claims);
    const claims = new Map((await store.claimsById(told.map((c) => c.claim))).map((c) => [c.id, c]));
    const articles = new Map(
      (await store.articlesById([...new Set(told.map((c) => c.article))])).map((a) => [a.id, a]),
    );
    for (const event of events) yield { event, claims, articles };
  }
}

async function* exportedArticles(store: Store, { from, to, outlet, text }: ExportQuery): AsyncGenerator<Article> {
  for await (const hits of pagesOf((cursor) => store.findArticles({ from, to, outlet, text, cursor, limit: PAGE }))) {
    yield* await store.articlesById(hits.map((h) => h.id));
  }
}

async function* exportedActors(store: Store, { actors = [] }: ExportQuery): AsyncGenerator<ExportedActor> {
  const [first] = actors;
  const asked = first === undefined ? {} : /^[A-Z]{3}$/.test(first) ? { country: first } : { name: first };
  for await (const rows of pagesOf((cursor) => store.findActors({ ...asked, cursor, limit: PAGE }))) yield* rows;
}
