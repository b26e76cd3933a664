import type { Clock } from "../clock.ts";

interface Host {
  /** Settles when the last one in line is done. */
  tail: Promise<void>;
  waiting: number;
  nextAt: number;
}

/** One request at a time for each host, with a pause between them, and so many hosts at once. */
export interface HostTurns {
  /** Runs the work when it is this host's turn; `pauseMs` is kept after it. */
  take<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T>;
}

/** Opens an empty line for every host. */
export function hostTurns(clock: Clock, hostsAtOnce: number): HostTurns {
  const hosts = new Map<string, Host>();
  let free = hostsAtOnce;
  const queue: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) free++;
    else next();
  };
  const forgetIdle = (): void => {
    if (hosts.size < 4096) return;
    const now = clock.now();
    for (const [name, host] of hosts) if (host.waiting === 0 && host.nextAt <= now) hosts.delete(name);
  };

  return {
    async take(name, pauseMs, work) {
      forgetIdle();
      const host = hosts.get(name) ?? { tail: Promise.resolve(), waiting: 0, nextAt: 0 };
      hosts.set(name, host);
      host.waiting++;
      const before = host.tail;
      let done = (): void => undefined;
      host.tail = new Promise<void>((resolve) => {
        done = resolve;
      });
      await before;
      try {
        const waitMs = host.nextAt - clock.now();
        if (waitMs > 0) await clock.sleep(waitMs);
        // Entered after the pause: a host that has to wait takes no slot from those that need not.
        await enter();
        try {
          return await work();
        } finally {
          leave();
        }
      } finally {
        host.nextAt = clock.now() + pauseMs;
        host.waiting--;
        done();
      }
    },
  };
}
