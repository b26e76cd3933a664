// A training thread: takes shards of a step, writes their gradients into shared memory.
import { parentPort, workerData } from "node:worker_threads";
import { openShard, type ShardResult, type ShardSetup, type ShardTask } from "./shard.ts";

export interface ThreadData {
  readonly setup: ShardSetup;
  readonly results: readonly ShardResult[];
}

const { setup, results } = workerData as ThreadData;
const runShard = openShard(setup);
parentPort?.on("message", (task: ShardTask) => {
  const scores = runShard(task, results[task.shard] as ShardResult);
  parentPort?.postMessage({ shard: task.shard, scores });
});
