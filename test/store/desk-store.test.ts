import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/open.ts";
import { deskStoreContract } from "./desk-store-contract.ts";
import { postgresFolder, startPostgres, type TestServer } from "./start-postgres.ts";

deskStoreContract("SQLite", () => openStore(":memory:"));

// Where PostgreSQL is installed; CI has it.
describe.skipIf(postgresFolder === null)("on a PostgreSQL server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  deskStoreContract("PostgreSQL", async () => openStore(await server.database()));
});
