import { afterAll, beforeAll, describe } from "vitest";
import { badInputContract } from "./bad-input-contract.ts";
import { postgresFolder, startPostgres, type TestServer } from "./start-postgres.ts";

badInputContract("a SQLite store", async () => ({ address: ":memory:" }));

describe.skipIf(postgresFolder === null)("on a PostgreSQL server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  badInputContract("a PostgreSQL database", async () => ({ address: await server.database() }));
});
