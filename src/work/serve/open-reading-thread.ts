import type { Article } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import type { Reader } from "../add-articles.ts";
import { startThread } from "./start-thread.ts";
import { callsTo } from "./thread-calls.ts";

/** A reader in a thread of its own. */
export interface ReadingThread extends Reader {
  close(): Promise<void>;
}

/** Starts a thread with the model and the facts; ready once the promise resolves. */
export async function openReadingThread(facts: string | null): Promise<ReadingThread> {
  const thread = startThread(new URL("./reading-thread.ts", import.meta.url), { facts });
  const calls = callsTo<{
    version(): Promise<string>;
    read(article: Article): Promise<Reading>;
  }>(thread, ["version", "read"]);
  return {
    version: await calls.version(),
    read: calls.read,
    async close() {
      await thread.terminate();
    },
  };
}
