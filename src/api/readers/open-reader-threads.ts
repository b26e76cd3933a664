import type { Worker } from "node:worker_threads";
import { startThread } from "../../work/serve/start-thread.ts";
import { callsTo } from "../../work/serve/thread-calls.ts";
import type { Moment, PageBody, PageJob, ReadAnswer, Readers, ReadJob } from "./readers.ts";

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
  page(job: PageJob): Promise<({ readonly body: string | Uint8Array } | { readonly list: number }) & Knowing>;
  read(job: ReadJob): Promise<ReadAnswer & Knowing>;
  next(list: number): Promise<string | null>;
  drop(list: number): Promise<void>;
  stop(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly calls: Calls;
  /** Jobs under way. */
  busy: number;
}

const THREAD = new URL("./reader-thread.ts", import.meta.url);
const NAMES = ["ready", "page", "read", "next", "drop", "stop"] as const;

/** Readers in threads of their own; each job goes to the one with the fewest. One that ends is replaced. */
export async function openReaderThreads(
  count: number,
  settings: ThreadSettings,
  onEnd: (cause: Error) => void,
): Promise<Readers> {
  const threads: Thread[] = [];
  const started = new Set<Worker>();
  let isClosing = false;
  const start = async (): Promise<void> => {
    const worker = startThread(THREAD, settings);
    const thread: Thread = { worker, calls: callsTo<Calls>(worker, NAMES), busy: 0 };
    let fault: Error | null = null;
    worker.on("error", (cause) => {
      fault = cause instanceof Error ? cause : new Error(String(cause));
    });
    worker.on("exit", (code) => {
      const at = threads.indexOf(thread);
      if (at < 0 || isClosing) return;
      threads.splice(at, 1);
      onEnd(fault ?? new Error(`a reading thread ended with code ${code}`));
      void start().catch(onEnd);
    });
    started.add(worker);
    await thread.calls.ready();
    threads.push(thread);
  };
  try {
    await Promise.all(Array.from({ length: count }, start));
  } catch (cause) {
    // One that could not open the store must not leave the others running.
    for (const worker of started) await worker.terminate();
    throw cause;
  }

  const give = async <T>(work: (thread: Thread) => Promise<T>): Promise<T> => {
    const thread = threads.reduce((best, one) => (one.busy < best.busy ? one : best));
    thread.busy++;
    try {
      return await work(thread);
    } finally {
      thread.busy--;
    }
  };
  // What one thread has shown, the next one must not take back: each is asked to know at least as much.
  let known = 0;
  const knowing = <Job extends { readonly moment: Moment }>(job: Job): Job => ({
    ...job,
    moment: { ...job.moment, lastChange: Math.max(job.moment.lastChange, known) },
  });
  const learn = <Answer extends Knowing>(answer: Answer): Answer => {
    known = Math.max(known, answer.last);
    return answer;
  };
  return {
    page: (job) =>
      give(async ({ calls }): Promise<PageBody> => {
        const answer = learn(await calls.page(knowing(job)));
        return "body" in answer ? answer.body : piecesOf(calls, answer.list);
      }),
    read: (job) => give(async ({ calls }) => learn(await calls.read(knowing(job)))),
    async close() {
      isClosing = true;
      await Promise.all(
        threads.map(async ({ worker, calls }) => {
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
