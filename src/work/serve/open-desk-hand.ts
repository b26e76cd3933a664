import { type DeskHand, type HandNews, type HandSettings, WRITES } from "./desk-hand.ts";
import { startThread } from "./start-thread.ts";
import { callsTo } from "./thread-calls.ts";
import type { Writer } from "./writer.ts";

/** Starts the writing thread; ready once the promise resolves. */
export async function openDeskHand(settings: HandSettings, onNews: (news: HandNews) => void): Promise<DeskHand> {
  const thread = startThread(new URL("./hand-thread.ts", import.meta.url), settings);
  let isAlive = true;
  let isClosing = false;
  const ended = new Promise<Error>((resolve) => {
    let fault: Error | null = null;
    thread.on("error", (cause) => {
      fault = cause instanceof Error ? cause : new Error(String(cause));
    });
    thread.on("exit", (code) => {
      isAlive = false;
      if (!isClosing) resolve(fault ?? new Error(`the writing thread ended with code ${code}`));
    });
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
    ended,
    async close() {
      isClosing = true;
      if (!isAlive) return;
      await calls.stop();
      await thread.terminate();
    },
  };
}
