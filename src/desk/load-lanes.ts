import { daysBetween } from "../model/day.ts";
import type { EventTally, TallyUnit } from "../model/tally.ts";
import type { EventQuery } from "../store/queries.ts";
import type { Store } from "../store/store.ts";
import { extentOf, type Histogram, histogramOf, unitFor } from "../views/histogram.ts";

/** A period asked for, where one is. */
interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A longer period is told by months. */
const MOST_DAYS = 62;

/** Several counts over the same days, for the lanes of one chart; none where nothing was found. */
export async function loadLanes(
  store: Store,
  queries: readonly EventQuery[],
  period: Period,
  today: string,
): Promise<readonly Histogram[]> {
  const months: (readonly EventTally[])[] = [];
  for (const query of queries) months.push(await store.tallyEvents(query, "month"));
  const extent = extentOf(months.flat());
  if (extent === null) return [];
  const from = period.from ?? extent.from;
  const to = period.to ?? (period.from === undefined ? extent.to : [extent.to, from, today].sort().at(-1)!);
  if (from > to) return [];
  const fine = unitFor(from, to);
  const unit: TallyUnit = fine === "day" && daysBetween(from, to) > MOST_DAYS ? "month" : fine;
  const articles = await store.tallyArticles(unit, from, to);
  const lanes: Histogram[] = [];
  for (const [i, query] of queries.entries()) {
    const tallies = unit === "month" ? months[i]! : await store.tallyEvents(query, unit);
    lanes.push(histogramOf(tallies, articles, { from, to, unit }));
  }
  return lanes;
}
