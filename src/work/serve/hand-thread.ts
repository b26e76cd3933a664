import { parentPort, workerData } from "node:worker_threads";
import type { HandNews, HandSettings } from "./desk-hand.ts";
import { openLastingStore } from "./open-lasting-store.ts";
import { pollWhileServing } from "./poll-while-serving.ts";
import { answerCalls } from "./thread-calls.ts";
import { writerOver } from "./writer-over.ts";

// Everything that writes while a desk is served, away from the thread that answers requests.
const settings = workerData as HandSettings;
const store = await openLastingStore(settings.store);
const stop = new AbortController();
const tell = (news: HandNews): void => parentPort!.postMessage(news);
const polling =
  settings.polling === null
    ? Promise.resolve()
    : pollWhileServing(store, { ...settings.polling, facts: settings.facts, signal: stop.signal, tell });

answerCalls(parentPort!, {
  ready: () => true,
  ...writerOver(store, () => new Date(Date.now() + settings.clockShiftMs).toISOString()),
  stop: async () => {
    stop.abort();
    await polling;
    await store.close();
  },
});
