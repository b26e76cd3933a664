import type { Store } from "./store/store.ts";

/** How a store is used. */
export interface StoreUse {
  /** With short patience a server that is away is told of at once: somebody waits for the answer. */
  readonly patience?: "long" | "short";
  /** What a connection to a file holds of it in memory; usually enough for one that folds. */
  readonly cacheKb?: number | undefined;
}

/**
 * Opens the store at an address: a file, or a `postgres://` server. The adapter
 * is loaded only when asked for.
 */
export async function openStore(address: string, { patience = "long", cacheKb }: StoreUse = {}): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(address)) {
    const { openPostgresStore } = await import("./store/postgres/open-postgres-store.ts");
    return openPostgresStore(address, patience);
  }
  const { openSqliteStore } = await import("./store/sqlite/open-sqlite-store.ts");
  return openSqliteStore(address, cacheKb);
}
