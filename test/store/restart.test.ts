import { setTimeout as soon } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { openPostgresStore } from "../../src/store/postgres/open-postgres-store.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { decide } from "../../src/work/decide.ts";
import { generateWires } from "../generate/wires.ts";
import { wire } from "../record/builders.ts";
import { postgresFolder, startPostgres, type TestServer } from "./start-postgres.ts";

const READ = [...generateWires(8, 60)].map(wire);
const READER: Reader = {
  version: "hand",
  read: (article) => READ.find((r) => r.article.id === article.id)!.reading,
};
const IDS = [...new Set(READ.map((r) => r.article.id))].sort();
const AT = "2032-01-01T00:00:00Z";

async function load(store: Store, acknowledged = new Set<string>()): Promise<void> {
  for (let i = 0; i < READ.length; i += 5) {
    const articles = READ.slice(i, i + 5).map((r) => r.article);
    await addArticles(store, READER, articles, AT);
    for (const { id } of articles) acknowledged.add(id);
  }
}

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.derivedLines()) lines.push(line);
  return lines;
}

/** Resolves once the load is under way. */
async function underWay(acknowledged: ReadonlySet<string>): Promise<void> {
  while (acknowledged.size === 0) await soon(2);
}

/** The rows of a load that nothing disturbs. */
async function undisturbed(): Promise<string[]> {
  const store = await openStore(":memory:");
  await load(store);
  const lines = await linesOf(store);
  await store.close();
  return lines;
}

// Where PostgreSQL is installed; CI has it.
describe.skipIf(postgresFolder === null)("a PostgreSQL server that goes away in the middle of a load", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  const restartTwice = async (): Promise<void> => {
    for (let i = 0; i < 2; i++) {
      await server.halt();
      await soon(400);
      await server.resume();
      await soon(200);
    }
  };

  it.each([
    ["by a crash", () => server.crash()],
    ["by two restarts", restartTwice],
  ] as const)("%s, loses nothing and has nothing twice", async (_, disturb) => {
    const store = await openStore(await server.database());
    const acknowledged = new Set<string>();
    await Promise.all([load(store, acknowledged), underWay(acknowledged).then(disturb)]);
    expect((await store.counts("hand")).articles).toBe(IDS.length);
    expect(await linesOf(store)).toEqual(await undisturbed());
    expect(await store.check()).toEqual([]);
    const added = (await store.changesSince(0, 10_000)).filter((change) => change.what === "article");
    expect(added.map((change) => change.id).sort()).toEqual(IDS);
    await store.close();
  });

  it("and stays away, is told of with what to do; the load goes on when it is back", async () => {
    const store = await openPostgresStore(await server.database(), "short");
    const acknowledged = new Set<string>();
    const loading = load(store, acknowledged).catch((cause: unknown) => cause);
    await underWay(acknowledged);
    await server.halt();
    const fault = await loading;
    expect(fault).toMatchObject({ code: "store/unreachable" });
    expect(String(fault)).toContain("Nothing acknowledged is lost. Start the server and run the same command again.");
    await server.resume();
    expect(acknowledged.size).toBeLessThan(IDS.length);
    expect(await store.articlesById([...acknowledged])).toHaveLength(acknowledged.size);
    await load(store);
    expect(await linesOf(store)).toEqual(await undisturbed());
    await store.close();
  });

  it("keeps a decision once, though it is restarted while somebody decides", async () => {
    const store = await openStore(await server.database());
    await load(store);
    const persons = (await store.findActors({ limit: 200 })).rows.filter((row) => row.id.split("-").length > 2);
    const actors = persons.slice(0, 2).map((row) => row.id);
    const deciding = decide(store, { type: "merge-actors", actors }, { by: "Eva", reason: "", at: AT });
    await Promise.all([deciding, restartTwice()]);
    expect(await store.reviews()).toEqual([await deciding]);
    expect(await store.actorsNow([actors[1]!])).toEqual([actors[0]]);
    expect(await store.check()).toEqual([]);
    await store.close();
  });
});
