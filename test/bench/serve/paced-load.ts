/** How requests went: their delays in milliseconds, sorted, and what failed. */
export interface Went {
  readonly delays: readonly number[];
  readonly failures: readonly string[];
}

/**
 * Asks at a steady pace, whether or not earlier answers have come. A delay
 * counts from the moment at which the request was due, so a server that falls
 * behind cannot hide it.
 */
export async function pacedLoad(
  ask: (at: number) => Promise<void>,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<Went> {
  const delays: number[] = [];
  const failures: string[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (i * 1000) / rate;
    const waitMs = due - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    running.push(
      ask(i).then(
        () => void delays.push(performance.now() - due),
        (cause: unknown) => void failures.push(String(cause)),
      ),
    );
  }
  await Promise.all(running);
  return { delays: delays.sort((a, b) => a - b), failures };
}

/** `p50 12 ms, p95 40 ms, p99 80 ms, worst 120 ms` */
export function sayDelays({ delays, failures }: Went): string {
  const at = (share: number): string =>
    `${(delays[Math.min(delays.length - 1, Math.floor(share * delays.length))] ?? 0).toFixed(1)} ms`;
  const said = `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, worst ${at(1)} of ${delays.length}`;
  return failures.length === 0 ? said : `${said}; ${failures.length} FAILED: ${failures[0]}`;
}
