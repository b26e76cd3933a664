import { ReadoutError } from "../../errors.ts";
import { systemClock } from "../../work/clock.ts";
import type { AllowedRange } from "../../work/fetch/addresses.ts";
import type { Fetcher } from "../../work/fetch/open-fetcher.ts";
import type { Intake } from "../../work/sources/intake.ts";
import type { Cli } from "../cli.ts";

/** The options that every command with network access has. */
export interface NetworkOptions {
  readonly contact?: string;
  readonly allowAddress?: readonly string[];
  readonly pause?: number;
}

export interface Network {
  readonly fetcher: Fetcher;
  readonly intake: Intake;
}

const CONNECT_MS = 10_000;
const HOSTS_AT_ONCE = 24;
/** Between two requests to one host: what a patient reader takes. */
const PAUSE_MS = 1_000;
const RETRIES = 2;

/** Opens the way to the network as options and environment set it. */
export async function withNetwork<T>(
  cli: Cli,
  options: NetworkOptions,
  work: (network: Network) => Promise<T>,
): Promise<T> {
  // The HTTP client and intake take half a second to load; other commands must not wait for them.
  const [{ openFetcher, PAGE_LIMITS }, { systemResolve }, { proxiesFrom }, { readRange }, { openIntake }] =
    await Promise.all([
      import("../../work/fetch/open-fetcher.ts"),
      import("../../work/fetch/safe-agent.ts"),
      import("../../work/fetch/choose-proxy.ts"),
      import("../../work/fetch/addresses.ts"),
      import("../../work/sources/open-intake.ts"),
    ]);
  const fetcher = openFetcher({
    contact: options.contact ?? (cli.env.READOUT_CONTACT || null),
    version: cli.version,
    allowed: (options.allowAddress ?? []).map((text) => rangeOf(text, readRange(text))),
    proxies: proxiesFrom(cli.env),
    resolve: systemResolve,
    clock: systemClock,
    random: Math.random,
    pauseMs: options.pause ?? PAUSE_MS,
    hostsAtOnce: HOSTS_AT_ONCE,
    retries: RETRIES,
    connectMs: CONNECT_MS,
    page: PAGE_LIMITS,
  });
  try {
    return await work({ fetcher, intake: openIntake() });
  } finally {
    await fetcher.close();
  }
}

function rangeOf(text: string, range: AllowedRange | null): AllowedRange {
  if (range !== null) return range;
  throw new ReadoutError(
    "fetch/bad-range",
    `--allow-address got "${text}", expected an address or a range such as 10.1.0.0/16 or fd00::/8.`,
  );
}
