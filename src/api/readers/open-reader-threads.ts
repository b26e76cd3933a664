import type { Worker } from "node:worker_threads";
import { startThread } from "../../work/serve/start-thread.ts";
import { callsTo } from "../../work/serve/thread-calls.ts";
import type { Sheet } from "../sheet.ts";
import { jobQueue } from "./job-queue.ts";
import type { PageBody, PageJob, ReadAnswer, Readers, ReadJob } from "./readers.ts";

/** What a reading thread is started with. */
export interface ThreadSettings {
  /** Address of the store; each thread has its own connection. */
  readonly store: string;
  readonly facts: string | null;
  readonly analyser: string;
  readonly version: string;
  readonly assetFolder: string;
  readonly lookEveryMs: number;
}

/** The number of the last change that an answer knows of. */
interface Knowing {
  readonly last: number;
}

interface Calls {
  ready(): Promise<true>;
  page(job: PageJob): Promise<({ readonly sheet: Sheet } | { readonly list: number }) & Knowing>;
  read(job: ReadJob): Promise<ReadAnswer & Knowing>;
  next(list: number): Promise<string | null>;
  drop(list: number): Promise<void>;
  stop(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly calls: Calls;
}

const THREAD = new URL("./reader-thread.ts", import.meta.url);
const NAMES = ["ready", "page", "read", "next", "drop", "stop"] as const;

/** Room for what is thrown away at once. Three times as much is usual: it would make no page faster. */
const YOUNG_MB = 16;
const BOUNDS = { atOnce: 4, waiting: 300 };

/** Readers in threads of their own; each job goes to the one with the fewest. One that ends is replaced. */
export async function openReaderThreads(
  count: number,
  settings: ThreadSettings,
  onEnd: (cause: Error) => void,
): Promise<Readers> {
  const threads = new Set<Thread>();
  const queue = jobQueue<Thread>(BOUNDS);
  const started = new Set<Worker>();
  let isClosing = false;
  const start = async (): Promise<void> => {
    const worker = startThread(THREAD, settings, { maxYoungGenerationSizeMb: YOUNG_MB });
    const thread: Thread = { worker, calls: callsTo<Calls>(worker, NAMES) };
    let fault: Error | null = null;
    worker.on("error", (cause) => {
      fault = cause instanceof Error ? cause : new Error(String(cause));
    });
    worker.on("exit", (code) => {
      queue.remove(thread);
      if (!threads.delete(thread) || isClosing) return;
      onEnd(fault ?? new Error(`a reading thread ended with code ${code}`));
      void start().catch(onEnd);
    });
    started.add(worker);
    await thread.calls.ready();
    threads.add(thread);
    queue.add(thread);
  };
  try {
    await Promise.all(Array.from({ length: count }, start));
  } catch (cause) {
    // One that could not open the store must not leave the others running.
    for (const worker of started) await worker.terminate();
    throw cause;
  }

  let last = 0;
  const learn = <Answer extends Knowing>(answer: Answer): Answer => {
    last = Math.max(last, answer.last);
    return answer;
  };
  return {
    get last() {
      return last;
    },
    page: (job) =>
      queue.give(async ({ calls }): Promise<PageBody> => {
        const answer = learn(await calls.page(job));
        return "sheet" in answer ? answer.sheet : piecesOf(calls, answer.list);
      }),
    read: (job) => queue.give(async ({ calls }) => learn(await calls.read(job))),
    async close() {
      isClosing = true;
      await Promise.all(
        [...threads].map(async ({ worker, calls }) => {
          await calls.stop();
          await worker.terminate();
        }),
      );
    },
  };
}

/** A long list as its thread reads it: no piece is asked for before the one before it is on its way. */
async function* piecesOf(calls: Calls, list: number): AsyncGenerator<string> {
  let isDone = false;
  try {
    for (;;) {
      const piece = await calls.next(list);
      isDone = piece === null;
      if (piece === null) return;
      yield piece;
    }
  } finally {
    if (!isDone) await calls.drop(list);
  }
}
