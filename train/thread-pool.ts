import { Worker } from "node:worker_threads";
import type { HeadScores } from "./head-losses.ts";
import type { ShardTask } from "./shard.ts";
import type { ThreadData } from "./thread.ts";

// tsx does not reach into worker threads by itself.
const bootstrap = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./thread.ts", import.meta.url).href)});
});`;

/** Threads that work a step's shards off. */
interface ThreadPool {
  run(tasks: readonly ShardTask[]): Promise<readonly HeadScores[]>;
  close(): Promise<void>;
}

/** Starts `count` threads over shared data. */
export function openThreadPool(data: ThreadData, count: number): ThreadPool {
  const workers = Array.from({ length: count }, () => new Worker(bootstrap, { eval: true, workerData: data }));
  return {
    run(tasks) {
      return new Promise((resolve, reject) => {
        const scores: HeadScores[] = [];
        let next = 0;
        let open = tasks.length;
        const give = (worker: Worker): void => {
          const task = tasks[next++];
          if (task !== undefined) worker.postMessage(task);
        };
        for (const worker of workers) {
          worker.removeAllListeners("message").removeAllListeners("error");
          worker.on("error", reject);
          worker.on("message", (reply: { shard: number; scores: HeadScores }) => {
            scores[reply.shard] = reply.scores;
            if (--open === 0) resolve(scores);
            else give(worker);
          });
          give(worker);
        }
      });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
