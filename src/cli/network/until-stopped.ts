const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Runs work that ends when the process is told to stop: the first signal asks
 * it to finish what is under way, a second one ends the process at once.
 */
export async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = (): void => {
    for (const name of SIGNALS) process.off(name, onSignal);
    stop.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}
