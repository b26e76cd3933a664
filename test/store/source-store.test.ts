import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/open.ts";
import { sourceStoreContract } from "./source-store-contract.ts";
import { postgresFolder, startPostgres, type TestServer } from "./start-postgres.ts";

sourceStoreContract("SQLite", () => openStore(":memory:"));

// Where PostgreSQL is installed; CI has it.
describe.skipIf(postgresFolder === null)("on a PostgreSQL server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  sourceStoreContract("PostgreSQL", async () => openStore(await server.database()));
});
