import { readConfig } from "../../config.ts";
import type { Network, NetworkSettings } from "../../work/fetch/open-network.ts";
import type { Cli } from "../cli.ts";

/** The options that every command with network access has. */
export interface NetworkOptions {
  readonly contact?: string;
  readonly allowAddress?: readonly string[];
  readonly pause?: number;
}

/** The way to the network: options before environment, that before `readout.toml`. */
export function networkSettings(cli: Cli, options: NetworkOptions): NetworkSettings {
  const { network } = readConfig({ env: cli.env, folder: cli.folder });
  // Plain values only, and no more than is needed: a thread may be started with them.
  const env = Object.fromEntries(Object.entries(cli.env).filter(([name, value]) => /_proxy$/i.test(name) && value));
  const isSet = (name: string) => env[name] !== undefined || env[name.toLowerCase()] !== undefined;
  return {
    version: cli.version,
    contact: options.contact ?? (cli.env.READOUT_CONTACT || network.contact),
    allow: options.allowAddress ?? network.allow,
    pauseMs: options.pause ?? network.pauseMs,
    env: {
      ...(network.proxy === null || isSet("ALL_PROXY") ? {} : { ALL_PROXY: network.proxy }),
      ...(network.noProxy === null || isSet("NO_PROXY") ? {} : { NO_PROXY: network.noProxy }),
      ...env,
    },
  };
}

/** Opens the way to the network for as long as the work takes. */
export async function withNetwork<T>(
  cli: Cli,
  options: NetworkOptions,
  work: (network: Network) => Promise<T>,
): Promise<T> {
  // The HTTP client and intake take half a second to load; other commands must not wait for them.
  const { openNetwork } = await import("../../work/fetch/open-network.ts");
  const network = openNetwork(networkSettings(cli, options));
  try {
    return await work(network);
  } finally {
    await network.fetcher.close();
  }
}
