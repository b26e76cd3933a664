import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { sourceStoreContract } from "./source-store-contract.ts";

sourceStoreContract("SQLite", () => openSqliteStore(":memory:"));
