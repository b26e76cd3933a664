import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { numbered } from "../../src/store/postgres/numbered.ts";
import { withoutPassword } from "../../src/store/postgres/postgres-error.ts";
import { wire } from "../record/builders.ts";
import { storeContract } from "../store-contract.ts";
import { postgresFolder, startPostgres, type TestServer } from "./start-postgres.ts";

describe("what the PostgreSQL store says and sends", () => {
  it("numbers parameters and leaves question marks in text alone", () => {
    expect(numbered("a = ? and b = 'why?' and c = ?")).toBe("a = $1 and b = 'why?' and c = $2");
  });
  it("never prints a password", () => {
    expect(withoutPassword("postgres://desk:secret@db.example/main")).toBe("postgres://desk@db.example/main");
  });
});

// Where PostgreSQL is installed; CI has it.
describe.skipIf(postgresFolder === null)("on a PostgreSQL server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  storeContract("a PostgreSQL database", async () => ({ address: await server.database() }));

  it("keeps a text with a NUL in it as it is, and finds it by its words", async () => {
    const store = await openStore(await server.database());
    const { article } = wire({ text: "Ansel\0Borealia" });
    await store.addArticles([article], "");
    const [kept] = await store.articlesById([article.id]);
    expect(kept?.text).toBe("Ansel\0Borealia");
    const words = [{ words: ["borealia"], isPrefix: false, isExcluded: false }];
    expect((await store.findArticles({ text: words, limit: 9 })).rows.map((row) => row.id)).toEqual([article.id]);
    await store.close();
  });
});
