import { FOLDING } from "../record/folding.ts";
import type { Store } from "../store/store.ts";
import { type Added, type Reader, readAll } from "./add-articles.ts";
import { noteAliases } from "./decide.ts";
import { inTurn } from "./fold/in-turn.ts";
import { refold } from "./refold.ts";

const BATCH = 500;

export interface Rebuilt {
  readonly articles: number;
  readonly readAgain: number;
  readonly failed: Added["failed"];
}

export interface RebuildOptions {
  readonly at: string;
  /** Read every article again, not only those that this version of the reader has not read. */
  readonly isFull?: boolean;
  /** Called with articles done and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes everything derived again from what is kept, as one transaction: who
 * looks at the store meanwhile sees the record as it was.
 */
export async function rebuild(store: Store, reader: Reader, options: RebuildOptions): Promise<Rebuilt> {
  return inTurn(store, async (inside, atHand) => {
    atHand.forget();
    await inside.clearDerived(options.isFull === true ? "nothing" : "readings");
    const { articles: total } = await inside.counts(reader.version);
    const failed: Added["failed"][number][] = [];
    let readAgain = 0;
    for (let after = ""; ; ) {
      const ids = await inside.unread(reader.version, after, BATCH);
      if (ids.length === 0) break;
      const result = await readAll(reader, await inside.articlesById(ids));
      await inside.saveTold(result.told);
      failed.push(...result.failed);
      readAgain += result.told.length;
      after = ids.at(-1)!;
    }
    await noteAliases(inside);
    let done = 0;
    for await (const batch of articlesByDay(inside)) {
      await refold(inside, atHand, batch, { at: options.at });
      done += batch.length;
      options.onProgress?.(done, total);
    }
    await inside.noteFolding(FOLDING);
    return { articles: done, readAgain, failed };
  });
}

/** All read articles in batches, by day: the stories of a batch are then seldom touched again. */
async function* articlesByDay(store: Store): AsyncIterable<string[]> {
  const days: { article: string; day: string }[] = [];
  for (let after = ""; ; ) {
    const ids = await store.articleIdsAfter(after, BATCH);
    if (ids.length === 0) break;
    for (const sketch of await store.sketchesOf(ids)) {
      days.push({ article: sketch.article, day: sketch.published ?? "9999" });
    }
    after = ids.at(-1)!;
  }
  days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.article < b.article ? -1 : 1));
  for (let i = 0; i < days.length; i += BATCH) yield days.slice(i, i + BATCH).map((d) => d.article);
}
