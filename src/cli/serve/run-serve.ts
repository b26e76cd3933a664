import { availableParallelism } from "node:os";
import { pino } from "pino";
import { ANALYSER } from "../../analyze/analyze.ts";
import { openDesk } from "../../api/open-desk.ts";
import { USUAL_LIMITS } from "../../api/server-settings.ts";
import { readConfig } from "../../config.ts";
import { desk } from "../../desk/pages.ts";
import { ReadoutError } from "../../errors.ts";
import { type Clock, systemClock } from "../../work/clock.ts";
import { openLastingStore, READING_CACHE_KB } from "../../work/serve/open-lasting-store.ts";
import type { Cli } from "../cli.ts";
import { networkSettings } from "../network/open-network.ts";
import { untilStopped } from "../network/until-stopped.ts";
import { fillDemo } from "./fill-demo.ts";
import type { ServeOptions } from "./serve-options.ts";

/** More would only take memory: each has an index of all events. What writes and whoever asks need the other half of the machine. */
const MOST_THREADS = 3;

/** Serves until told to stop. */
export async function runServe(cli: Cli, options: ServeOptions): Promise<void> {
  const config = readConfig({ env: cli.env, folder: cli.folder, store: options.store });
  const demo = options.demo === true ? await fillDemo(cli) : null;
  const address = demo?.address ?? config.store;
  if (address === ":memory:") {
    throw new ReadoutError(
      "serve/memory",
      "a store in memory cannot be served: what reads and what writes have a connection each. Give a file with --store, or use --demo.",
    );
  }
  const clockShiftMs = demo === null ? 0 : Date.parse(demo.now) - systemClock.now();
  const clock: Clock = { now: () => systemClock.now() + clockShiftMs, sleep: systemClock.sleep };
  const store = await openLastingStore(address, READING_CACHE_KB);
  try {
    await untilStopped(async (signal) => {
      const opened = await openDesk({
        version: cli.version,
        analyser: ANALYSER,
        store,
        hand: {
          store: address,
          facts: config.facts,
          clockShiftMs,
          polling:
            options.poll && demo === null ? { network: networkSettings(cli, options), atOnce: options.atOnce } : null,
        },
        desk,
        clock,
        reader: config.author,
        token: config.token,
        host: options.host,
        port: options.port,
        threads: Math.min(MOST_THREADS, Math.max(1, Math.floor(availableParallelism() / 2))),
        limits: USUAL_LIMITS,
        log: pino({ level: options.log }, { write: (line) => void cli.err.write(line) }),
      });
      await cli.out.write(`The desk is open at ${opened.url}\n${storeLine(store.address, demo?.now ?? null)}\n`);
      const stopped = new Promise<null>((resolve) => {
        signal.addEventListener("abort", () => resolve(null), { once: true });
        if (signal.aborted) resolve(null);
      });
      const fault = await Promise.race([stopped, opened.broken]);
      await opened.close();
      if (fault !== null) throw fault;
    });
  } finally {
    await store.close();
    demo?.remove();
  }
}

function storeLine(address: string, demoNow: string | null): string {
  const what =
    demoNow === null ? address : `a temporary record of the examples, as on ${demoNow.slice(0, 10)}; it is thrown away`;
  return `${what} · stop with Ctrl-C`;
}
