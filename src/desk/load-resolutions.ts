import { ReadoutError } from "../errors.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { TextTerm } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import type { Histogram } from "../views/histogram.ts";
import { type ResolutionPage, resolutionPages, UNNUMBERED } from "../views/resolution-pages.ts";
import { loadLanes } from "./load-lanes.ts";
import type { Ask, PageContext } from "./page.ts";

/** The resolutions that are named. */
export interface ResolutionsView {
  readonly resolutions: readonly ResolutionPage[];
  /** How many events were looked through, and whether these are all that name one. */
  readonly searched: number;
  readonly isAll: boolean;
}

/** One resolution, with all that names it. */
export interface ResolutionView extends ResolutionPage {
  /** How often it was named over time; null where no day is told. */
  readonly named: Histogram | null;
  readonly isAll: boolean;
}

/** So many events that speak of resolutions are looked through, the newest of them. */
const MOST = 2000;
const PAGE = 500;

const term = (word: string, isPrefix = false): TextTerm => ({ words: [word], isPrefix, isExcluded: false });

/** Reads which resolutions the record names. */
export async function loadResolutions({ store }: PageContext): Promise<ResolutionsView> {
  const { events, isAll } = await naming(store, [term("resolution", true)]);
  const short = await naming(store, [term("unscr", true)]);
  const all = [...new Map([...events, ...short.events].map((e) => [e.id, e])).values()];
  return { resolutions: resolutionPages(all), searched: all.length, isAll: isAll && short.isAll };
}

/** Reads what is said in the name of one. */
export async function loadResolution({ store, today }: PageContext, { params }: Ask): Promise<ResolutionView> {
  const resolution = params.n ?? "";
  const isNumber = /^\d{3,4}$/.test(resolution);
  if (!isNumber && resolution !== UNNUMBERED) {
    throw new ReadoutError(
      "desk/not-found",
      `“${resolution}” is no number of a Security Council resolution; expected three or four digits, such as 1718.`,
    );
  }
  const terms = isNumber ? [term(resolution)] : [term("resolution", true)];
  const { events, isAll } = await naming(store, terms);
  const page = resolutionPages(events).find((p) => p.resolution === resolution);
  if (page === undefined) return { resolution, charges: [], calls: [], others: [], named: null, isAll };
  const [named = null] = await loadLanes(store, [{ text: terms, limit: 1 }], {}, today);
  return { ...page, named, isAll };
}

/** Events whose sentences have these words, the newest first. */
async function naming(
  store: Store,
  text: readonly TextTerm[],
): Promise<{ readonly events: RecordEvent[]; readonly isAll: boolean }> {
  const events: RecordEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.findEvents({ text, limit: PAGE, cursor });
    events.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && events.length < MOST);
  return { events, isAll: cursor === undefined };
}
