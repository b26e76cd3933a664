import { ReadoutError } from "../errors.ts";
import type { Source, SourceItem } from "../model/source.ts";
import { HEALTH_STATES, type HealthState, type SourceHealth } from "../record/sources/source-health.ts";
import { type ItemDay, itemsADay } from "../views/items-a-day.ts";
import { healthOf } from "../work/sources/health-of.ts";
import type { Ask, PageContext } from "./page.ts";

/** A source with its health and its latest days. */
export interface SourceRow {
  readonly health: SourceHealth;
  readonly days: readonly ItemDay[];
}

/** How the sources are, the worst first. */
export interface SourcesView {
  readonly sources: readonly SourceRow[];
  readonly counts: readonly { readonly state: HealthState; readonly count: number }[];
  /** What did not come through lately, of all sources. */
  readonly troubled: readonly TroubledItem[];
}

/** An item that failed, or came with less than hoped. */
export interface TroubledItem {
  readonly source: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly state: SourceItem["state"];
  readonly attempts: number;
  readonly article: string | null;
  readonly code: string;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One source. */
export interface SourceView extends SourceRow {
  readonly source: Source;
  readonly oddities: readonly string[];
  readonly troubled: readonly TroubledItem[];
}

const DAYS = 30;
const TROUBLES = 30;
const MOST_SOURCES = 120;

/** Reads the health of all sources. */
export async function loadSources({ store, now, today }: PageContext): Promise<SourcesView> {
  const sources = await store.sources.sources();
  const health = await healthOf(store.sources, sources, Date.parse(now));
  const shown = health.slice(0, MOST_SOURCES);
  const states = new Map((await store.sources.states(shown.map((h) => h.source))).map((s) => [s.source, s]));
  return {
    sources: shown.map((h) => ({ health: h, days: itemsADay(states.get(h.source)?.times ?? [], today, DAYS) })),
    counts: HEALTH_STATES.map((state) => ({ state, count: health.filter((h) => h.state === state).length })),
    troubled: (await store.sources.troubledItems(null, TROUBLES)).flatMap(troubleOf),
  };
}

/** Reads one source. */
export async function loadSource({ store, now, today }: PageContext, { params }: Ask): Promise<SourceView> {
  const asked = params.id ?? "";
  const source = (await store.sources.sources()).find((s) => s.id === asked || s.id === `source:${asked}`);
  if (source === undefined) {
    throw new ReadoutError("desk/not-found", `The desk polls no source “${asked}”; it may have been removed.`);
  }
  const [health] = await healthOf(store.sources, [source], Date.parse(now));
  const [state] = await store.sources.states([source.id]);
  if (health === undefined || state === undefined) {
    throw new ReadoutError("desk/not-found", `Nothing is known yet of the source “${source.name}”.`);
  }
  return {
    source,
    health,
    days: itemsADay(state.times, today, DAYS),
    oddities: state.oddities.map((o) => o.message),
    troubled: (await store.sources.troubledItems(source.id, TROUBLES)).flatMap(troubleOf),
  };
}

function troubleOf({ failure, source, title, url, state, attempts, article }: SourceItem): TroubledItem[] {
  return failure === null ? [] : [{ source, title, url, state, attempts, article, ...failure }];
}
