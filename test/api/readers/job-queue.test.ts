import { describe, expect, it } from "vitest";
import { jobQueue } from "../../../src/api/readers/job-queue.ts";

/** A job that ends when it is told to. */
function openJob() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("jobs for threads", () => {
  it("go to the thread with the fewest, and wait where all have enough", async () => {
    const queue = jobQueue<string>({ atOnce: 2, waiting: 10 });
    queue.add("first");
    queue.add("second");
    const began: string[] = [];
    const jobs = [1, 2, 3, 4, 5].map((number) => {
      const job = openJob();
      const done = queue.give(async (thread) => {
        began.push(`${number} in ${thread}`);
        await job.ended;
      });
      return { ...job, done };
    });
    await turn();
    expect(began).toEqual(["1 in first", "2 in second", "3 in first", "4 in second"]);
    jobs[1]!.end();
    await jobs[1]!.done;
    await turn();
    expect(began.at(-1)).toBe("5 in second");
    for (const job of jobs) job.end();
    await Promise.all(jobs.map((job) => job.done));
  });

  it("are turned away where too many wait", async () => {
    const queue = jobQueue<string>({ atOnce: 1, waiting: 1 });
    queue.add("only");
    const job = openJob();
    const all = [queue.give(() => job.ended), queue.give(async () => undefined)];
    await expect(queue.give(async () => undefined)).rejects.toMatchObject({ code: "serve/busy" });
    job.end();
    await Promise.all(all);
  });

  it("wait for a thread that takes the place of one that ended", async () => {
    const queue = jobQueue<string>({ atOnce: 1, waiting: 5 });
    queue.add("old");
    const failing = queue.give(async () => {
      throw new Error("ended");
    });
    queue.remove("old");
    await expect(failing).rejects.toThrow("ended");
    const next = queue.give(async (thread) => thread);
    await turn();
    queue.add("new");
    expect(await next).toBe("new");
  });
});
