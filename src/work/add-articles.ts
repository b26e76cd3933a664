import type { Article } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";
import { sketchArticle } from "../record/sketch-article.ts";
import { tellingsOf } from "../record/tellings-of.ts";
import type { Store, Told } from "../store/store.ts";
import { inTurn } from "./fold/in-turn.ts";
import { refold } from "./refold.ts";

/** How articles are read: the analyser with its model and facts, and the version that names it. */
export interface Reader {
  readonly version: string;
  readonly read: (article: Article) => Reading | Promise<Reading>;
}

export interface Added {
  readonly added: number;
  /** Already there; nothing was done. */
  readonly known: number;
  /** Kept, but the reader failed on them; "readout rebuild" tries again. */
  readonly failed: readonly { readonly source: string; readonly cause: unknown }[];
}

/**
 * Adds a batch of articles: kept, read and folded as one. Once the promise
 * resolves, all of it is on disk; before that, none of it.
 */
export async function addArticles(
  store: Store,
  reader: Reader,
  articles: readonly Article[],
  at: string,
): Promise<Added> {
  const once = [...new Map(articles.map((a) => [a.id, a])).values()];
  const { told, failed } = await readAll(reader, await unreadOf(store, once));
  const added = await inTurn(store, async (inside, atHand) => {
    const ids = await inside.addArticles(once, at);
    // Another program may have read some of them in the meantime.
    const stillUnread = new Set((await unreadOf(inside, once)).map((a) => a.id));
    const fresh = told.filter((t) => stillUnread.has(t.reading.article));
    await inside.saveTold(fresh);
    await atHand.heed(
      inside,
      fresh.map((t) => t.reading.article),
    );
    await refold(
      inside,
      atHand,
      fresh.map((t) => t.reading.article),
      {
        at,
        changes: ids.map((id) => ({ at, what: "article", id, change: "new" })),
        read: { sketches: fresh.map((t) => t.sketch), tellings: fresh.flatMap((t) => t.tellings) },
      },
    );
    return ids.length;
  });
  return { added, known: articles.length - added, failed };
}

async function unreadOf(store: Store, articles: readonly Article[]): Promise<Article[]> {
  const read = new Set((await store.readings(articles.map((a) => a.id))).map((reading) => reading.article));
  return articles.filter((article) => !read.has(article.id));
}

/** Reads articles one by one; one that fails does not stop the others. */
export async function readAll(
  reader: Reader,
  articles: readonly Article[],
): Promise<{ told: Told[]; failed: Added["failed"] }> {
  const told: Told[] = [];
  const failed: { source: string; cause: unknown }[] = [];
  for (const article of articles) {
    try {
      told.push(toldOf(article, await reader.read(article)));
    } catch (cause) {
      failed.push({ source: article.source, cause });
    }
  }
  return { told, failed };
}

function toldOf(article: Article, reading: Reading): Told {
  const { analyser, dateline, quotes, notices, claims, mentions } = reading;
  const actors = [...new Map(mentions.flatMap((m) => m.actors.map((a) => [a.id, a]))).values()];
  return {
    reading: { article: article.id, analyser, dateline, quotes, notices, actors },
    sketch: sketchArticle(article),
    tellings: tellingsOf(article, reading),
    claims,
  };
}
