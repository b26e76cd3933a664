import { parentPort, workerData } from "node:worker_threads";
import { desk } from "../../desk/pages.ts";
import { systemClock } from "../../work/clock.ts";
import { followChanges } from "../../work/serve/follow-changes.ts";
import { indexedStore } from "../../work/serve/indexed-store.ts";
import { openLastingStore, READING_CACHE_KB } from "../../work/serve/open-lasting-store.ts";
import { answerCalls } from "../../work/serve/thread-calls.ts";
import type { ThreadSettings } from "./open-reader-threads.ts";
import type { Moment, PageJob, ReadJob } from "./readers.ts";
import { readersOver } from "./readers-over.ts";
import { recordParts } from "./record-parts.ts";

// Reads and draws, so that a page that takes its time holds nobody else up. It has its own connection and its own index.
const settings = workerData as ThreadSettings;
const store = await openLastingStore(settings.store, READING_CACHE_KB);
const indexed = indexedStore(store);
const changes = await followChanges(store, indexed, {
  clock: systemClock,
  everyMs: settings.lookEveryMs,
  // The main thread follows the same log and tells of it.
  onFault: () => undefined,
});
const readers = readersOver(desk, recordParts(indexed.store, settings), (name) => `${settings.assetFolder}/${name}`);
const lists = new Map<number, AsyncIterator<string>>();
let count = 0;

/** What a reader has written shows on the next page, whichever thread draws that. */
const catchUp = async ({ lastChange }: Moment): Promise<void> => {
  if (changes.last < lastChange) await changes.catchUp();
};

answerCalls(parentPort!, {
  ready: () => true,
  async page(job: PageJob) {
    await catchUp(job.moment);
    const body = await readers.page(job);
    if ("bytes" in body) return { sheet: body, last: changes.last };
    lists.set(++count, body[Symbol.asyncIterator]());
    return { list: count, last: changes.last };
  },
  async read(job: ReadJob) {
    await catchUp(job.moment);
    return { ...(await readers.read(job)), last: changes.last };
  },
  /** The next piece of a long list; null at its end. */
  async next(list: number) {
    const piece = await lists.get(list)?.next();
    if (piece !== undefined && piece.done !== true) return piece.value;
    lists.delete(list);
    return null;
  },
  /** The asker has gone before the end. */
  async drop(list: number) {
    const held = lists.get(list);
    lists.delete(list);
    await held?.return?.();
  },
  async stop() {
    await changes.close();
    await store.close();
  },
});
