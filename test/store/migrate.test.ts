import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/open.ts";
import { FOLDING } from "../../src/record/folding.ts";
import { sketchArticle } from "../../src/record/sketch-article.ts";
import { tellingsOf } from "../../src/record/tellings-of.ts";
import { MIGRATIONS as POSTGRES_STEPS } from "../../src/store/postgres/migrations.ts";
import { openPostgres } from "../../src/store/postgres/postgres-sql.ts";
import { migrate } from "../../src/store/sql/migrate.ts";
import type { Sql } from "../../src/store/sql/sql.ts";
import { MIGRATIONS as SQLITE_STEPS } from "../../src/store/sqlite/migrations.ts";
import { openSqlite } from "../../src/store/sqlite/sqlite-sql.ts";
import { rebuild } from "../../src/work/rebuild.ts";
import { partyOf, type Wire, wire } from "../record/builders.ts";
import { postgresFolder, startPostgres, type TestServer } from "./start-postgres.ts";

/** So many steps had the stores that kept tellings and claims in tables of their own. */
const APART = 4;

const MET = "Ana Ruiz met Bo Lind in Port Ansel on Tuesday.";
const wires: readonly Wire[] = [
  {
    text: `${MET} They spoke about the strait.`,
    published: "2031-05-06",
    events: [
      {
        kind: "meet",
        says: MET,
        act: "met",
        by: ["Ana Ruiz/ANS/minister"],
        to: ["Bo Lind/BOR/minister"],
        on: "2031-05-06",
      },
    ],
  },
  { text: "The ferry runs again after a long winter in the ice.", published: null },
  { text: "An old ledger lists the tolls of the strait, row by row.", published: "1961-03-04" },
];
const READ = wires.map(wire);
const READER = { version: "hand", read: (a: { id: string }) => READ.find((r) => r.article.id === a.id)!.reading };

/** Fills a store as the program of that time did. */
async function fillApart(sql: Sql): Promise<void> {
  for (const { article, reading } of READ) {
    const { text, ...body } = article;
    await sql.insert(
      "articles",
      ["desk_id", "id", "source", "outlet", "title", "published", "language", "added_at", "text", "body"],
      [
        [
          "main",
          article.id,
          article.source,
          article.outlet!.value,
          article.title,
          article.published?.value ?? null,
          "en",
          "",
          text,
          JSON.stringify(body),
        ],
      ],
    );
    const { sentences: _s, mentions: _m, claims, events: _e, ...kept } = reading;
    const sketch = sketchArticle(article);
    await sql.insert(
      "readings",
      ["desk_id", "article", "analyser", "day", "sketch", "body"],
      [["main", article.id, "hand", sketch.published, JSON.stringify(sketch), JSON.stringify({ ...kept, actors: [] })]],
    );
    for (const [table, rows] of [
      ["tellings", tellingsOf(article, reading)],
      ["claims", claims],
    ] as const) {
      await sql.insert(
        table,
        ["desk_id", "article", "id", "body"],
        rows.map((row) => ["main", article.id, row.id, JSON.stringify(row)]),
      );
    }
  }
  await sql.insert(
    "events",
    ["desk_id", "id", "kind", "status", "phase", "certainty", "from_day", "standing", "print", "words", "body"],
    [
      [
        "main",
        "event:1",
        "meet",
        "happened",
        "act",
        "reported",
        "2031-05-06",
        "counts",
        "",
        "ferry",
        '{"id":"event:1"}',
      ],
    ],
  );
}

function brings(name: string, older: () => Promise<{ readonly sql: Sql; readonly address: string }>): void {
  it(`${name} of an older program keeps what it holds, and asks for a rebuild`, async () => {
    const { sql, address } = await older();
    await fillApart(sql);
    await sql.close();

    const store = await openStore(address);
    const ids = READ.map((r) => r.article.id);
    expect(await store.articlesById(ids)).toEqual(READ.map((r) => r.article));
    const meeting = READ[0]!;
    expect(await store.tellingsOf(ids)).toEqual(tellingsOf(meeting.article, meeting.reading));
    expect(await store.claimsById(meeting.reading.claims.map((c) => c.id))).toEqual(meeting.reading.claims);
    expect(await store.articlesNaming([partyOf("Ana Ruiz/ANS").actor])).toEqual([meeting.article.id]);
    expect((await store.counts("hand")).claims).toBe(1);
    expect(await store.events(["event:1"])).toEqual([{ id: "event:1" }]);
    const words = [{ words: ["ferry"], isPrefix: false, isExcluded: false }];
    expect((await store.findArticles({ text: words, limit: 9 })).rows.map((r) => r.id)).toEqual([ids[1]]);
    expect((await store.findEvents({ text: words, limit: 9 })).rows).toEqual([{ id: "event:1" }]);
    expect(await store.foldedBy()).toBe(0);

    await rebuild(store, READER, { at: "2032-01-01T00:00:00Z" });
    expect(await store.foldedBy()).toBe(FOLDING);
    expect(await store.check()).toEqual([]);
    expect((await store.findEvents({ limit: 9 })).rows.map((e) => e.kind)).toEqual(["meet"]);
    await store.close();
  });
}

describe("a store in one file", () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-migrate-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  brings("one", async () => {
    const address = join(folder, "old.db");
    const sql = openSqlite(address);
    await migrate(sql, address, SQLITE_STEPS.slice(0, APART));
    return { sql, address };
  });
});

describe.skipIf(postgresFolder === null)("a store on a PostgreSQL server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  brings("one", async () => {
    const address = await server.database();
    const sql = openPostgres(address);
    await migrate(sql, address, POSTGRES_STEPS.slice(0, APART));
    return { sql, address };
  });

  it("parts what grows with the news by year", async () => {
    const sql = openPostgres(await server.database());
    await migrate(sql, "", POSTGRES_STEPS);
    await sql.makeRoom("events", ["2031-05-06", "", "2031-07-01", "1961-03-04", "2480-01-01"]);
    await sql.makeRoom("events", ["2031-01-01", "2032-01-01"]);
    const parts = await sql.all<{ name: string }>(
      "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass order by 1",
    );
    expect(parts.map((part) => part.name)).toEqual(["events_after", "events_before", "events_y2031", "events_y2032"]);
    await sql.close();
  });
});
