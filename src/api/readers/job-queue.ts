import { ReadoutError } from "../../errors.ts";

/** Gives jobs to workers with room for one, in the order in which they came. */
export interface JobQueue<Worker> {
  /** Runs a job as soon as a worker has room; throws `serve/busy` where too many wait already. */
  give<T>(job: (worker: Worker) => Promise<T>): Promise<T>;
  /** Another worker takes jobs from now on. */
  add(worker: Worker): void;
  /** This one takes no more. */
  remove(worker: Worker): void;
}

export interface QueueBounds {
  /** Jobs that one worker has under way. More would all be late, where now the first of them are not. */
  readonly atOnce: number;
  /** Jobs that wait for room. Who comes after them is told to come back: the answer would be late in any case. */
  readonly waiting: number;
}

/** A queue without workers yet. */
export function jobQueue<Worker>({ atOnce, waiting: mostWaiting }: QueueBounds): JobQueue<Worker> {
  /** How many jobs each worker has under way. */
  const busy = new Map<Worker, number>();
  const waiting: ((worker: Worker) => void)[] = [];
  const idlest = (): Worker | null => {
    let best: Worker | null = null;
    for (const [worker, jobs] of busy) {
      if (jobs < (best === null ? atOnce : busy.get(best)!)) best = worker;
    }
    return best;
  };
  const count = (worker: Worker, by: number): void => {
    const jobs = busy.get(worker);
    if (jobs !== undefined) busy.set(worker, jobs + by);
  };
  const handOut = (): void => {
    for (let worker = idlest(); worker !== null && waiting.length > 0; worker = idlest()) {
      count(worker, 1);
      waiting.shift()!(worker);
    }
  };
  return {
    async give(job) {
      if (waiting.length >= mostWaiting) {
        throw new ReadoutError(
          "serve/busy",
          `${mostWaiting} requests wait already, more than the desk can answer in time. Ask again in a moment.`,
        );
      }
      const worker = await new Promise<Worker>((resolve) => {
        waiting.push(resolve);
        handOut();
      });
      try {
        return await job(worker);
      } finally {
        count(worker, -1);
        handOut();
      }
    },
    add(worker) {
      busy.set(worker, 0);
      handOut();
    },
    remove: (worker) => void busy.delete(worker),
  };
}
