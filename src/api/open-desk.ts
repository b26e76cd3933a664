import { randomBytes } from "node:crypto";
import type { Logger } from "pino";
import type { Desk } from "../desk/page.ts";
import { ReadoutError } from "../errors.ts";
import type { Store } from "../store/store.ts";
import type { Clock } from "../work/clock.ts";
import type { HandNews, HandSettings } from "../work/serve/desk-hand.ts";
import { followChanges } from "../work/serve/follow-changes.ts";
import { openDeskHand } from "../work/serve/open-desk-hand.ts";
import { loadAssets } from "./assets.ts";
import { openServer } from "./open-server.ts";
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

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}

/** Opens a desk: the thread that writes, what is held in memory, and the server. */
export async function openDesk(settings: DeskSettings): Promise<OpenDesk> {
  const { host, port, token, log, clock } = settings;
  if (token === null && !isLoopback(host)) {
    throw new ReadoutError(
      "serve/needs-token",
      `${host} can be reached by others, so the desk has to ask for a token, and none is set. Set token = "..." in readout.toml or READOUT_TOKEN, or serve at 127.0.0.1.`,
    );
  }
  const { store, hand: writing, desk, version, analyser } = settings;
  const changes = await followChanges(store, null, {
    clock,
    everyMs: LOOK_EVERY_MS,
    onFault: (cause) => log.error({ err: cause }, "the store does not answer"),
  });
  let note = (news: HandNews): void => logNews(log, news);
  const hand = await openDeskHand(writing, (news) => note(news));
  const assets = loadAssets(desk.assets());
  const { facts } = writing;
  const readers = await openReaderThreads(
    settings.threads,
    { store: writing.store, facts, analyser, version, assetFolder: assets.folder, lookEveryMs: LOOK_EVERY_MS },
    (cause) => log.error({ err: cause }, "a reading thread ended; another takes its place"),
  );
  const { app, metrics } = await openServer({
    ...settings,
    parts: recordParts(store, { facts, analyser, version }),
    readers,
    assets,
    writer: hand,
    changes,
    canWrite: hand.isAlive,
    random: randomBytes(32),
  });
  note = (news) => {
    logNews(log, news);
    metrics.note(news);
  };
  const close = async (): Promise<void> => {
    await app.close();
    await Promise.all([changes.close(), readers.close(), hand.close()]);
  };
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await close();
    throw cannotListen(host, port, cause);
  }
  const address = app.server.address();
  const shown = host.includes(":") ? `[${host}]` : host;
  const chosen = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://${shown}:${chosen}/`, broken: hand.ended, close };
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
