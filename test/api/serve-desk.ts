import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { loadAssets } from "../../src/api/assets.ts";
import { openServer } from "../../src/api/open-server.ts";
import { readersOver } from "../../src/api/readers/readers-over.ts";
import { recordParts } from "../../src/api/readers/record-parts.ts";
import { type ServerSettings, USUAL_LIMITS } from "../../src/api/server-settings.ts";
import { desk } from "../../src/desk/pages.ts";
import { openStore } from "../../src/open.ts";
import type { Store } from "../../src/store/store.ts";
import { addArticles, type Reader } from "../../src/work/add-articles.ts";
import { systemClock } from "../../src/work/clock.ts";
import { followChanges } from "../../src/work/serve/follow-changes.ts";
import { indexedStore } from "../../src/work/serve/indexed-store.ts";
import { writerOver } from "../../src/work/serve/writer-over.ts";
import { type Wire, wire } from "../record/builders.ts";

/** A server over a record written by hand, listening on this machine. */
export interface ServedDesk {
  /** `http://127.0.0.1:12345`, without a slash at the end. */
  readonly url: string;
  readonly store: Store;
  /** Adds articles as another process would: straight into the store. */
  add(...wires: readonly Wire[]): Promise<void>;
  /** The same at another instant than eight in the morning. */
  addAt(at: string, ...wires: readonly Wire[]): Promise<void>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends JSON as a program does: no cookie, no origin. */
  send(
    method: "POST" | "PUT" | "DELETE",
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  close(): Promise<void>;
}

const assets = loadAssets(desk.assets());
export const VERSION = "0.0.0";
/** On the desk's clock it is this day, until a test moves it. */
export const TODAY = "2031-05-07";

/** Serves such a desk. The part that writes works in this thread. */
export async function serveDesk(
  changes: Partial<ServerSettings> & { readonly address?: string; readonly wires?: readonly Wire[] } = {},
): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), "readout-serve-"));
  const { address = join(folder, "desk.db"), wires = [], ...settings } = changes;
  const store = await openStore(address);
  const held = new Map<string, ReturnType<typeof wire>>();
  const reader: Reader = { version: "hand", read: (article) => held.get(article.id)!.reading };
  const addAt = async (at: string, ...list: readonly Wire[]): Promise<void> => {
    const read = list.map(wire);
    for (const one of read) held.set(one.article.id, one);
    await addArticles(
      store,
      reader,
      read.map((one) => one.article),
      at,
    );
  };
  const add = (...list: readonly Wire[]): Promise<void> => addAt(`${TODAY}T08:00:00.000Z`, ...list);
  await add(...wires);
  let ticks = 0;
  const now = (): number => Date.parse(`${TODAY}T09:00:00.000Z`) + ticks++;
  const indexed = indexedStore(store);
  const follower = await followChanges(store, indexed, {
    clock: systemClock,
    everyMs: 40,
    onFault: () => undefined,
  });
  const parts = recordParts(indexed.store, { facts: null, analyser: "hand", version: VERSION });
  const { app } = await openServer({
    parts,
    readers: readersOver(desk, parts, (name) => `${assets.folder}/${name}`),
    assets,
    // On the desk's own clock, whatever a test sets that to.
    writer: writerOver(store, () => new Date((settings.clock?.now ?? now)()).toISOString()),
    changes: follower,
    canWrite: () => true,
    desk,
    clock: { ...systemClock, now },
    reader: "Eva",
    token: null,
    random: new Uint8Array(32).fill(7),
    limits: USUAL_LIMITS,
    log: pino({ level: "silent" }),
    ...settings,
  });
  const url = (await app.listen({ host: "127.0.0.1", port: 0 })).replace(/\/$/, "");
  return {
    url,
    store,
    add,
    addAt,
    get: (path, headers = {}) => fetch(url + path, { headers, redirect: "manual" }),
    send: (method, path, body, headers = {}) =>
      fetch(url + path, {
        method,
        redirect: "manual",
        headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async close() {
      await app.close();
      await follower.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A few days of wire copy: envoys who meet, plan to meet again, an answer to a launch. */
export const WIRES: readonly Wire[] = [
  {
    title: "Envoys meet in Lindhaven",
    text: "LINDHAVEN, May 4 (Harbour) -- Ana Ruiz met Bo Lind in Lindhaven on Monday to discuss fishing rights.\n\nThey will meet again on May 20.",
    outlet: "Harbour Wire",
    published: "2031-05-05",
    url: "https://harbour.example/envoys",
    events: [
      {
        kind: "meet",
        says: "Ana Ruiz met Bo Lind in Lindhaven on Monday to discuss fishing rights.",
        act: "met",
        by: ["Ana Ruiz/ANS/envoy"],
        to: ["Bo Lind/BOR/envoy"],
        on: "2031-05-05",
        at: "Lindhaven",
        details: { topic: "fishing rights" },
      },
      {
        kind: "meet",
        status: "planned",
        says: "They will meet again on May 20.",
        act: "meet",
        by: ["Ana Ruiz/ANS/envoy"],
        to: ["Bo Lind/BOR/envoy"],
        on: "2031-05-20",
      },
    ],
  },
  {
    title: "Talks on fishing in Lindhaven",
    text: "The envoys of Ansel and Borealia talked about fishing rights. Ana Ruiz met Bo Lind on May 5.",
    outlet: "Northern Post",
    published: "2031-05-06",
    events: [
      {
        kind: "meet",
        says: "Ana Ruiz met Bo Lind on May 5.",
        act: "met",
        by: ["Ana Ruiz/ANS/envoy"],
        to: ["Bo Lind/BOR/envoy"],
        on: "2031-05-05",
      },
    ],
  },
  {
    title: "Corvia fires a missile",
    text: "Corvia fired a ballistic missile from Meer on May 6, the harbour watch said.",
    outlet: "Strait Daily",
    published: "2031-05-06",
    events: [
      {
        kind: "launch",
        says: "Corvia fired a ballistic missile from Meer on May 6, the harbour watch said.",
        act: "fired",
        by: ["Corvia/COR"],
        saidBy: "Mia Vos/COR/spokeswoman",
        on: "2031-05-06",
        at: "Meer",
        details: { weapon: "ballistic missile" },
      },
    ],
  },
];
