import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type OpenDesk, openDesk } from "../../src/api/open-desk.ts";
import { USUAL_LIMITS } from "../../src/api/server-settings.ts";
import { desk as pages } from "../../src/desk/pages.ts";
import { openStore } from "../../src/open.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { systemClock } from "../../src/work/clock.ts";
import { openLastingStore } from "../../src/work/serve/open-lasting-store.ts";
import { wire } from "../record/builders.ts";
import { postgresFolder, startPostgres, type TestServer } from "../store/start-postgres.ts";
import { layWire } from "./cut-wire.ts";
import { WIRES } from "./serve-desk.ts";

const READ = WIRES.map(wire);
const READER: Reader = { version: "hand", read: (article) => READ.find((r) => r.article.id === article.id)!.reading };
const AT = "2031-05-07T08:00:00.000Z";

const add = (store: Store, from: number, to: number): Promise<unknown> =>
  addArticles(
    store,
    READER,
    READ.slice(from, to).map((r) => r.article),
    AT,
  );

/** A desk as `readout serve` opens it: pages are read and drawn in threads, and another thread writes. */
async function open(address: string): Promise<{ readonly desk: OpenDesk; close(): Promise<void> }> {
  const store = await openLastingStore(address);
  const desk = await openDesk({
    version: "0.0.0",
    analyser: "hand",
    store,
    hand: { store: address, facts: null, clockShiftMs: 0, polling: null },
    desk: pages,
    clock: systemClock,
    reader: "Eva",
    token: null,
    host: "127.0.0.1",
    port: 0,
    threads: 2,
    limits: USUAL_LIMITS,
    log: pino({ level: "silent" }),
  });
  return {
    desk,
    async close() {
      await desk.close();
      await store.close();
    },
  };
}

/** The status and code that a path answers. */
async function asked(desk: OpenDesk, path: string): Promise<string> {
  const response = await fetch(new URL(path, desk.url), { headers: { accept: "application/json" } });
  const text = await response.text();
  const code = response.status === 200 ? "" : ` ${(JSON.parse(text) as { code: string }).code}`;
  return `${response.status}${code}`;
}

async function countShown(desk: OpenDesk): Promise<number> {
  const answer = await fetch(new URL("/api/facets?field=kind", desk.url));
  return ((await answer.json()) as { total: number }).total;
}

const WHILE = { timeout: 20_000, interval: 50 };

describe("a desk in threads, over a file", () => {
  let folder: string;
  let store: Store;
  let served: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-threads-"));
    store = await openStore(join(folder, "desk.db"));
    await add(store, 0, 2);
    served = await open(join(folder, "desk.db"));
  });
  afterAll(async () => {
    await served.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows what another connection adds", async () => {
    expect(await countShown(served.desk)).toBe(2);
    await add(store, 2, 3);
    await expect.poll(() => countShown(served.desk), WHILE).toBe(3);
  });

  it("shows a decision in the very next answer, whichever thread gives it", async () => {
    const send = (decision: unknown): Promise<Response> =>
      fetch(new URL("/api/decisions", served.desk.url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ decision }),
      });
    const { rows } = (await (await fetch(new URL("/api/events", served.desk.url))).json()) as {
      rows: { id: string }[];
    };
    const rejected = await send({ type: "reject", event: rows[0]!.id });
    const { review } = (await rejected.json()) as { review: { id: string; by: string } };
    expect(review.by).toBe("Eva");
    expect(await Promise.all([1, 2, 3, 4].map(() => countShown(served.desk)))).toEqual([2, 2, 2, 2]);
    await send({ type: "undo", review: review.id });
    expect(await Promise.all([1, 2, 3, 4].map(() => countShown(served.desk)))).toEqual([3, 3, 3, 3]);
  });

  it("passes a refusal of the thread that writes on as it is", async () => {
    const response = await fetch(new URL("/api/decisions", served.desk.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ decision: { type: "undo", review: "review:none" } }),
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, "reviews/unknown"]);
  });

  it("sends a long list piece by piece, whole", async () => {
    const response = await fetch(new URL("/events.csv", served.desk.url));
    const lines = (await response.text()).trim().split("\r\n");
    expect(lines.length).toBe(1 + (await countShown(served.desk)));
  });

  it("says so when its file is taken away, and goes on when it is back", async () => {
    const [here, away] = [join(folder, "desk.db"), join(folder, "away.db")];
    renameSync(here, away);
    await expect.poll(() => asked(served.desk, "/events"), WHILE).toBe("503 store/gone");
    expect(await asked(served.desk, "/api/events")).toBe("503 store/gone");
    await expect.poll(async () => (await fetch(new URL("/readyz", served.desk.url))).status, WHILE).toBe(503);
    expect((await fetch(new URL("/healthz", served.desk.url))).status).toBe(200);
    renameSync(away, here);
    await expect.poll(() => asked(served.desk, "/events"), WHILE).toBe("200");
    await expect.poll(async () => (await fetch(new URL("/readyz", served.desk.url))).status, WHILE).toBe(200);
  });
});

// Where PostgreSQL is installed; CI has it.
describe.skipIf(postgresFolder === null)("a desk in threads, over a server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);
  let close: () => Promise<void> = async () => undefined;
  afterEach(() => close());

  it("says so when the server cannot be reached, and goes on when it can", async () => {
    const direct = new URL(await server.database());
    const store = await openStore(direct.href);
    await add(store, 0, 2);
    const cut = await layWire(Number(direct.port));
    const through = new URL(direct.href);
    through.port = String(cut.port);
    const served = await open(through.href);
    close = async () => {
      cut.mend();
      await served.close();
      await store.close();
      await cut.close();
    };
    expect(await countShown(served.desk)).toBe(2);
    cut.cut();
    await expect.poll(() => asked(served.desk, "/events"), WHILE).toBe("503 store/unreachable");
    const page = await fetch(new URL("/events", served.desk.url), { headers: { accept: "text/html" } });
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(await page.text()).toContain("does not answer");
    const refused = await fetch(new URL("/api/look", served.desk.url), {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(refused.status).toBe(503);
    // Meanwhile the record goes on.
    await add(store, 2, 3);
    cut.mend();
    await expect.poll(() => asked(served.desk, "/events"), WHILE).toBe("200");
    await expect.poll(() => countShown(served.desk), WHILE).toBe(3);
    await expect.poll(async () => (await fetch(new URL("/readyz", served.desk.url))).status, WHILE).toBe(200);
  });
});
