import type { Store } from "./store/store.ts";

/** Opens the store at an address: a file, or a `postgres://` server. The adapter is loaded only when asked for. */
export async function openStore(address: string): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(address)) {
    const { openPostgresStore } = await import("./store/postgres/open-postgres-store.ts");
    return openPostgresStore(address);
  }
  const { openSqliteStore } = await import("./store/sqlite/open-sqlite-store.ts");
  return openSqliteStore(address);
}
