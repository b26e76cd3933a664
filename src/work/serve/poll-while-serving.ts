import type { Article } from "../../model/article.ts";
import type { Store } from "../../store/store.ts";
import { addArticles } from "../add-articles.ts";
import { systemClock } from "../clock.ts";
import { type NetworkSettings, openNetwork } from "../fetch/open-network.ts";
import { pollSources } from "../sources/poll-sources.ts";
import type { HandNews } from "./desk-hand.ts";
import { openReadingThread } from "./open-reading-thread.ts";

export interface PollingSettings {
  readonly network: NetworkSettings;
  readonly atOnce: number;
  readonly facts: string | null;
  readonly signal: AbortSignal;
  readonly tell: (news: HandNews) => void;
}

/** Between two tries after the store or the polling itself failed. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Polls the sources until told to stop. A store that goes away stops it only until it is back. */
export async function pollWhileServing(store: Store, settings: PollingSettings): Promise<void> {
  const { signal, tell } = settings;
  let pauseMs = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      await pollOnce(store, settings, () => {
        pauseMs = FIRST_PAUSE_MS;
      });
    } catch (cause) {
      tell({ news: "polling-stopped", why: wordsOf(cause), againInMs: pauseMs });
      await systemClock.sleep(pauseMs, signal);
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    }
  }
}

async function pollOnce(store: Store, settings: PollingSettings, onProgress: () => void): Promise<void> {
  const { signal, tell } = settings;
  const reader = await openReadingThread(settings.facts);
  const network = openNetwork(settings.network);
  const deliver = async (articles: readonly Article[]): Promise<void> => {
    const { failed } = await addArticles(store, reader, articles, new Date(systemClock.now()).toISOString());
    for (const { source, cause } of failed) tell({ news: "unread", article: source, why: wordsOf(cause) });
  };
  try {
    const tools = { ...network, store, signal, clock: systemClock, random: Math.random, deliver };
    await pollSources(tools, {
      atOnce: settings.atOnce,
      onTurn: ({ name, found, stored, failed, state }) => {
        onProgress();
        tell({ news: "turn", source: name, found, stored, failed, fault: state.failure?.code ?? null });
      },
    });
  } finally {
    await network.fetcher.close();
    await reader.close();
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
