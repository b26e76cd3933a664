import { type DeskHand, type HandNews, type HandSettings, WRITES } from "./desk-hand.ts";
import { startThread } from "./start-thread.ts";
import { callsTo } from "./thread-calls.ts";
import type { Writer } from "./writer.ts";

/** Starts the writing thread; ready once the promise resolves. */
export async function openDeskHand(settings: HandSettings, onNews: (news: HandNews) => void): Promise<DeskHand> {
  const thread = startThread("hand-thread", settings);
  let isAlive = true;
  thread.on("exit", () => {
    isAlive = false;
  });
  thread.on("message", (message: HandNews | object) => {
    if ("news" in message) onNews(message);
  });
  const calls = callsTo<Writer & { ready(): Promise<true>; stop(): Promise<void> }>(thread, [
    "ready",
    "stop",
    ...WRITES,
  ]);
  await calls.ready();
  return {
    ...calls,
    isAlive: () => isAlive,
    async close() {
      await calls.stop();
      await thread.terminate();
    },
  };
}
