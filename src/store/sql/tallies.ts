import type { Kind } from "../../model/kind.ts";
import type { ArticleTally, EventTally, TallyUnit } from "../../model/tally.ts";
import type { EventQuery } from "../queries.ts";
import { conditionsOf, paramsOf, textOf } from "./find-events.ts";
import type { Part } from "./part.ts";

/** How much of an ISO day tells the unit. */
const LENGTHS: Readonly<Record<TallyUnit, number>> = { day: 10, month: 7, year: 4 };

/** How many events of each kind begin in each day, month or year, in that order. */
export async function tallyEvents(part: Part, query: EventQuery, unit: TallyUnit): Promise<EventTally[]> {
  const conditions = conditionsOf(part, query);
  const column = `substr(events.from_day, 1, ${LENGTHS[unit]})`;
  const rows = await part.sql.all<{ unit: string; kind: Kind; count: number }>(
    `select ${column} as unit, events.kind as kind, count(*) as count from events
     where ${textOf(conditions)} and events.from_day is not null
     group by ${column}, events.kind order by ${column}, events.kind`,
    paramsOf(conditions),
  );
  return rows.map(({ unit, kind, count }) => ({ unit, kind, count: Number(count) }));
}

/** How many articles were published in each day, month or year from one day to another. */
export async function tallyArticles(
  { sql, desk }: Part,
  unit: TallyUnit,
  from: string,
  to: string,
): Promise<ArticleTally[]> {
  const column = `substr(day, 1, ${LENGTHS[unit]})`;
  const rows = await sql.all<{ unit: string; count: number }>(
    `select ${column} as unit, count(*) as count from articles
     where desk_id = ? and day >= ? and day <= ?
     group by ${column} order by ${column}`,
    [desk, from, to],
  );
  return rows.map(({ unit, count }) => ({ unit, count: Number(count) }));
}
