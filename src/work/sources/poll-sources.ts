import type { Article } from "../../model/article.ts";
import { BATCH, type PollTools, type Turn, takeTurn } from "./take-turn.ts";

export interface PollOptions {
  /** Sources worked on at once. */
  readonly atOnce: number;
  readonly onTurn?: (turn: Turn) => void;
}

/**
 * Items of a turn while other sources wait. Items wait on disk as long as they
 * must, but a quick feed drops what nobody asked for in time: when there is more
 * to do than can be done, feeds are asked and pages read later.
 */
const BATCH_WHEN_BEHIND = 8;
/** The longest nap: a source added by another process is seen after this. */
const NAP_MS = 15_000;

/** Polls these sources once each and reads what waits of them; ends when nothing more can be done now. */
export async function fetchOnce(ids: readonly string[], tools: PollTools, options: PollOptions): Promise<void> {
  const ordered = { ...tools, deliver: oneAtATime(tools.deliver) };
  const queue = ids.map((id) => ({ id, asksFeed: true }));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !tools.signal?.aborted; next = queue.shift()) {
      const turn = await takeTurn(next.id, ordered, { asksFeed: next.asksFeed });
      if (turn === null) continue;
      options.onTurn?.(turn);
      // To the end of the line: a feed of thousands does not keep the others waiting.
      if (turn.hasMore) queue.push({ id: next.id, asksFeed: false });
    }
  };
  await allOrFirstFault(Array.from({ length: options.atOnce }, work));
}

/** Polls whatever is due, for ever, until the signal is given; then ends the items under way and returns. */
export async function pollSources(tools: PollTools, options: PollOptions): Promise<void> {
  const { store, clock, signal } = tools;
  const ordered = { ...tools, deliver: oneAtATime(tools.deliver) };
  await releaseClaims(tools);
  const running = new Map<string, Promise<void>>();
  let fault: { readonly cause: unknown } | null = null;
  const start = (id: string, batch: number): void => {
    const turn = takeTurn(id, ordered, { batch })
      .then((done) => {
        if (done !== null) options.onTurn?.(done);
      })
      .catch((cause: unknown) => {
        fault ??= { cause };
      })
      .finally(() => running.delete(id));
    running.set(id, turn);
  };
  while (!signal?.aborted && fault === null) {
    const free = options.atOnce - running.size;
    const due = free > 0 ? await store.sources.due(clock.now(), options.atOnce * 2) : [];
    const waiting = due.filter((id) => !running.has(id));
    for (const id of waiting.slice(0, free)) start(id, waiting.length > free ? BATCH_WHEN_BEHIND : BATCH);
    const nextAt = (await store.sources.nextDue()) ?? Number.POSITIVE_INFINITY;
    const isFull = running.size >= options.atOnce;
    // A due source that is running keeps `nextDue` in the past; its end is what is waited for.
    const napMs = isFull ? NAP_MS : Math.min(Math.max(nextAt - clock.now(), running.size > 0 ? 50 : 1), NAP_MS);
    const awake = new AbortController();
    const nap = clock.sleep(napMs, signal === undefined ? awake.signal : AbortSignal.any([signal, awake.signal]));
    await Promise.race([nap, ...running.values()]);
    awake.abort();
  }
  await Promise.all(running.values());
  if (fault !== null) throw (fault as { readonly cause: unknown }).cause;
}

/** Sources that a killed process held are due again when they would have been. */
async function releaseClaims({ store }: PollTools): Promise<void> {
  await store.transact(async ({ sources }) => {
    const states = await sources.states();
    const held = states.filter((state) => state.dueAt > state.feedDueAt);
    const released = [];
    for (const state of held) {
      const itemDueAt = await sources.nextItemDue(state.source);
      released.push({ ...state, dueAt: Math.min(state.feedDueAt, itemDueAt ?? state.feedDueAt) });
    }
    await sources.saveStates(released);
  });
}

/** Back-pressure: a batch waits until the one before it is on disk, and its source with it. */
function oneAtATime(deliver: PollTools["deliver"]): PollTools["deliver"] {
  let last: Promise<unknown> = Promise.resolve();
  return (articles: readonly Article[]) => {
    const mine = last.then(() => deliver(articles));
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Waits for all, then throws the first fault: nobody is left running behind the caller's back. */
async function allOrFirstFault(work: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(work);
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}
