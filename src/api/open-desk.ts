import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import type { Logger } from "pino";
import type { Desk } from "../desk/page.ts";
import { ReadoutError } from "../errors.ts";
import type { Store } from "../store/store.ts";
import type { Clock } from "../work/clock.ts";
import type { DeskHand, HandNews, HandSettings } from "../work/serve/desk-hand.ts";
import { followChanges } from "../work/serve/follow-changes.ts";
import { openDeskHand } from "../work/serve/open-desk-hand.ts";
import { loadAssets } from "./assets.ts";
import { openServer } from "./open-server.ts";
import { keepSheets } from "./readers/keep-sheets.ts";
import { openReaderThreads } from "./readers/open-reader-threads.ts";
import { recordParts } from "./readers/record-parts.ts";
import type { Limits } from "./server-settings.ts";

/** What a desk is opened with. */
export interface DeskSettings {
  readonly version: string;
  readonly analyser: string;
  /** Opened for reading; the writing thread opens its own by the same address. */
  readonly store: Store;
  readonly hand: HandSettings;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly reader: string;
  readonly token: string | null;
  readonly host: string;
  readonly port: number;
  /** Threads that read and draw pages. */
  readonly threads: number;
  readonly limits: Limits;
  readonly log: Logger;
}

/** A desk that listens. */
export interface OpenDesk {
  /** Where a browser finds it. */
  readonly url: string;
  /** Resolves if the part that writes ends by itself: a defect, and nothing can be stored any more. */
  readonly broken: Promise<Error>;
  /** Answers what is under way, ends what is being written, and lets go of everything but the store. */
  close(): Promise<void>;
}

/** Another process's article is taken notice of after this. */
const LOOK_EVERY_MS = 250;
/** Pages as they were sent, for whoever asks the same: some thousand of them. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}

/** Opens a desk: the thread that writes, what is held in memory, and the server. */
export async function openDesk(settings: DeskSettings): Promise<OpenDesk> {
  const { host, port, token } = settings;
  if (token === null && !isLoopback(host)) {
    throw new ReadoutError(
      "serve/needs-token",
      `${host} can be reached by others, so the desk has to ask for a token, and none is set. Set token = "..." in readout.toml or READOUT_TOKEN, or serve at 127.0.0.1.`,
    );
  }
  // A port that is taken is told of before threads are started for it.
  await tryPort(host, port);
  const opened: { close(): Promise<void> }[] = [];
  const keep = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    opened.unshift(part);
    return part;
  };
  const close = async (): Promise<void> => {
    for (const part of opened.splice(0)) await part.close();
  };
  try {
    const { url, hand } = await openParts(settings, keep);
    return { url, broken: hand.ended, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Opens the parts one after another; each is kept, so that all are let go of should one fail. */
async function openParts(
  settings: DeskSettings,
  keep: <Part extends { close(): Promise<void> }>(part: Part) => Part,
): Promise<{ readonly url: string; readonly hand: DeskHand }> {
  const { store, hand: writing, desk, version, analyser, clock, log, host, port } = settings;
  const onFault = (cause: unknown): void => log.error({ err: cause }, "the store does not answer");
  const changes = keep(await followChanges(store, null, { clock, everyMs: LOOK_EVERY_MS, onFault }));
  let note = (news: HandNews): void => logNews(log, news);
  const hand = keep(await openDeskHand(writing, (news) => note(news)));
  const assets = loadAssets(desk.assets());
  const { facts } = writing;
  const readers = keep(
    await openReaderThreads(
      settings.threads,
      { store: writing.store, facts, analyser, version, assetFolder: assets.folder, lookEveryMs: LOOK_EVERY_MS },
      (cause) => log.error({ err: cause }, "a reading thread ended; another takes its place"),
    ),
  );
  const kept = new Set(desk.pages.filter((page) => page.restsOnRecord === true).map((page) => page.path));
  const { app, metrics } = await openServer({
    ...settings,
    parts: recordParts(store, { facts, analyser, version }),
    readers: keepSheets(readers, {
      isKept: (page) => kept.has(page),
      isReachable: () => changes.isReachable,
      mostBytes: KEPT_BYTES,
    }),
    assets,
    writer: hand,
    changes,
    canWrite: hand.isAlive,
    random: randomBytes(32),
  });
  keep({ close: async () => void (await app.close()) });
  note = (news) => {
    logNews(log, news);
    metrics.note(news);
  };
  await app.listen({ host, port }).catch((cause: unknown) => {
    throw cannotListen(host, port, cause);
  });
  const address = app.server.address();
  const shown = host.includes(":") ? `[${host}]` : host;
  const chosen = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://${shown}:${chosen}/`, hand };
}

async function tryPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject);
      probe.listen(port, host, () => resolve());
    });
  } catch (cause) {
    throw cannotListen(host, port, cause);
  }
  await new Promise((resolve) => probe.close(resolve));
}

function logNews(log: Logger, news: HandNews): void {
  if (news.news === "turn") log.info(news, "source polled");
  else if (news.news === "unread") log.warn(news, "an article was kept but could not be read");
  else log.error(news, "polling stopped");
}

function cannotListen(host: string, port: number, cause: unknown): ReadoutError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "EADDRINUSE") {
    return new ReadoutError(
      "serve/port-taken",
      `port ${port} of ${host} is taken by another program, perhaps another desk. Stop it, or give another with --port (0 takes any).`,
      { cause },
    );
  }
  return new ReadoutError(
    "serve/cannot-listen",
    `${host}:${port} cannot be listened at (${code || String(cause)}). Give an address of this machine with --host and a port above 1023 with --port.`,
    { cause },
  );
}
