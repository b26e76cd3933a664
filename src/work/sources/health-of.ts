import type { Source } from "../../model/source.ts";
import { byHealth, type SourceHealth, sourceHealth } from "../../record/sources/source-health.ts";
import type { SourceStore } from "../../store/source-store.ts";

const NOTHING = { waiting: 0, stored: 0, failed: 0, fromFeed: 0 };

/** How these sources are now, the worst first. */
export async function healthOf(
  store: SourceStore,
  sources: readonly Source[],
  now: number,
): Promise<readonly SourceHealth[]> {
  const states = new Map((await store.states(sources.map((s) => s.id))).map((state) => [state.source, state]));
  const tallies = new Map((await store.itemCounts()).map((counts) => [counts.source, counts]));
  return sources
    .flatMap((source) => {
      const state = states.get(source.id);
      return state === undefined ? [] : [sourceHealth(source, state, tallies.get(source.id) ?? NOTHING, now)];
    })
    .sort(byHealth);
}
