import { setTimeout as wait } from "node:timers/promises";

/** Time as the running parts see it; handed in, so that a day can pass in a second. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is given. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    wait(Math.min(ms, 0x7fffffff), undefined, signal === undefined ? {} : { signal }).then(
      () => undefined,
      // Woken early on purpose: whoever gave the signal says what comes next.
      () => undefined,
    ),
};
