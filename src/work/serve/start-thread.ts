import { Worker } from "node:worker_threads";

/** Starts a file of this folder as a thread: compiled it is JavaScript; run from source, the parent's loader serves the thread too. */
export function startThread(name: string, workerData: unknown): Worker {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new Worker(new URL(`./${name}.${ending}`, import.meta.url), { workerData });
}
