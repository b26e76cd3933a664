import type { Store } from "./store/store.ts";

/**
 * Opens the store at an address: a file, or a `postgres://` server. The adapter
 * is loaded only when asked for. With short patience a server that is away is
 * told of at once: somebody waits for the answer.
 */
export async function openStore(address: string, patience: "long" | "short" = "long"): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(address)) {
    const { openPostgresStore } = await import("./store/postgres/open-postgres-store.ts");
    return openPostgresStore(address, patience);
  }
  const { openSqliteStore } = await import("./store/sqlite/open-sqlite-store.ts");
  return openSqliteStore(address);
}
