import type { NetworkOptions } from "../network/open-network.ts";
import type { StoreOptions } from "../with-store.ts";

/** The options of `readout serve`. */
export interface ServeOptions extends StoreOptions, NetworkOptions {
  readonly host: string;
  readonly port: number;
  readonly demo?: boolean;
  readonly poll: boolean;
  readonly atOnce: number;
  readonly log: "error" | "warn" | "info" | "debug" | "silent";
}
