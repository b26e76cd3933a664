import { readConfig } from "../config.ts";
import type { Store } from "../store/store.ts";
import type { Cli } from "./cli.ts";

/** The options that every command with a store has. */
export interface StoreOptions {
  readonly store?: string | undefined;
}

/** Opens the store that flag, environment or `readout.toml` names, and closes it whatever happens. */
export async function withStore<T>(cli: Cli, options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const config = readConfig({ env: cli.env, folder: cli.folder, store: options.store });
  const store = await cli.openStore(config.store);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
