import type { RecordEvent } from "../../model/record-event.ts";
import { cursorOf, readCursor } from "../cursor.ts";
import type { EventQuery, FacetCount, FacetField, Page } from "../queries.ts";
import { likeParam } from "./articles.ts";
import { bodiesOf } from "./events.ts";
import { unpackedJson } from "./packed.ts";
import { pageByWords } from "./page-by-words.ts";
import type { Part } from "./part.ts";
import { inList, listParam, type Value } from "./sql.ts";
import { asksForWords, type Condition, ofDesk, wordsMatch } from "./text-search.ts";

/** Events by everything a desk asks for; newest first unless asked otherwise. */
export async function findEvents(part: Part, query: EventQuery): Promise<Page<RecordEvent>> {
  const { text = [], ...rest } = query;
  const order = query.order === "oldest" ? "asc" : "desc";
  const conditions = conditionsOf(part, rest, asksForWords(text));
  const cursor = readCursor(query.cursor);
  if (cursor !== null) {
    const sign = order === "asc" ? ">" : "<";
    conditions.push({ text: `(events.day, events.id) ${sign} (?, ?)`, params: [cursor.key, cursor.id] });
  }
  const bodies = bodiesOf(part.sql);
  const rows = await pageByWords<{ id: string; day: string; body: Uint8Array }>(part, "events", text, {
    columns: `events.id, events.day, ${bodies.column} as body`,
    join: bodies.join,
    conditions,
    order,
    // Of one story, or of one person, or of those named, there are few events: they are found first and then put in order.
    isNarrow:
      query.story !== undefined ||
      query.among !== undefined ||
      (query.actors ?? []).some((actor) => actor.startsWith("actor:")),
    limit: query.limit + 1,
    cursorDay: cursor?.key ?? null,
  });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => unpackedJson(row)),
    next: rows.length > query.limit && last !== undefined ? cursorOf(last.day, last.id) : null,
  };
}

/** How many events a query has. */
export async function countEvents(part: Part, query: EventQuery): Promise<number> {
  const conditions = conditionsOf(part, query);
  const [row] = await part.sql.all<{ count: number }>(
    `select count(*) as count from events where ${textOf(conditions)}`,
    paramsOf(conditions),
  );
  return Number(row?.count ?? 0);
}

/** Ids of all events of a query, handed over as one text: a common word has a hundred thousand. */
export async function eventIds(part: Part, query: EventQuery): Promise<string[]> {
  const conditions = conditionsOf(part, query);
  const list =
    part.sql.dialect === "sqlite" ? "json_group_array(events.id)" : "coalesce(json_agg(events.id), '[]')::text";
  const [row] = await part.sql.all<{ body: string }>(
    `select ${list} as body from events where ${textOf(conditions)}`,
    paramsOf(conditions),
  );
  return JSON.parse(row!.body) as string[];
}

const FACETS: Readonly<Record<FacetField, { readonly column: string; readonly ofSides: boolean }>> = {
  kind: { column: "events.kind", ofSides: false },
  status: { column: "events.status", ofSides: false },
  certainty: { column: "events.certainty", ofSides: false },
  place: { column: "events.place", ofSides: false },
  month: { column: "substr(events.from_day, 1, 7)", ofSides: false },
  country: { column: "event_sides.country", ofSides: true },
  actor: { column: "event_sides.actor", ofSides: true },
};

/** The commonest values of a field among the events of a query. */
export async function facets(part: Part, query: EventQuery, field: FacetField, limit: number): Promise<FacetCount[]> {
  const { column, ofSides } = FACETS[field];
  const conditions = conditionsOf(part, query);
  // A cross join keeps its order: begun with the sides, it would look for the words of each of them.
  const sides = ofSides ? " cross join event_sides" : "";
  const ofEvent = ofSides ? ` and ${isOfEvent("event_sides")}` : "";
  const rows = await part.sql.all<{ value: string; count: number }>(
    `select ${column} as value, count(distinct events.id) as count from events${sides}
     where ${textOf(conditions)}${ofEvent} and ${column} is not null
     group by ${column} order by count(distinct events.id) desc, ${column} limit ?`,
    [...paramsOf(conditions), limit],
  );
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

/** That a row of \`event_sides\` is of the row of \`events\`: sides lie by day, as events do. */
export function isOfEvent(sides: string): string {
  return `${sides}.desk_id = events.desk_id and ${sides}.day = events.day and ${sides}.event = events.id`;
}

/** Conditions as one. */
export function textOf(conditions: readonly Condition[]): string {
  return conditions.map((c) => c.text).join(" and ");
}

/** The parameters of conditions, in their order. */
export function paramsOf(conditions: readonly Condition[]): Value[] {
  return conditions.flatMap((c) => c.params);
}

/** What a query asks of an event. */
export function conditionsOf(
  { sql, desk }: Part,
  query: EventQuery,
  isFew = asksForWords(query.text ?? []),
): Condition[] {
  const conditions: Condition[] = [ofDesk({ sql, desk }, "events", isFew)];
  const add = (text: string, ...params: Value[]): void => {
    conditions.push({ text, params });
  };
  const oneOf = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined && values.length > 0) add(inList(sql, column), listParam(values));
  };
  if (query.withHidden !== true) add("events.standing = 'counts'");
  if (query.from !== undefined) add("events.to_day >= ?", query.from);
  if (query.to !== undefined) add("events.day <= ? and events.day <> ''", query.to);
  oneOf("events.kind", query.kinds);
  oneOf("events.status", query.statuses);
  oneOf("events.certainty", query.certainties);
  for (const actor of query.actors ?? []) conditions.push(actorCondition(desk, actor, isFew));
  if (query.place !== undefined) {
    if (isCountry(query.place)) add("events.place_country = ?", query.place);
    else add("lower(events.place) like ? escape '\\'", likeParam(query.place));
  }
  if (query.saidBy !== undefined) add("lower(events.said_by) like ? escape '\\'", likeParam(query.saidBy));
  if (query.among !== undefined) add(inList(sql, "events.id"), listParam(query.among));
  if (query.story !== undefined) {
    add("events.id in (select event from strands where desk_id = ? and story = ?)", desk, query.story);
  }
  if (asksForWords(query.text ?? [])) conditions.push(wordsMatch(sql, "events", query.text!));
  return conditions;
}

const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/**
 * Events in which the actor takes part. Where words narrow the events down, each of the few is looked at;
 * else those of the actor are.
 */
function actorCondition(desk: string, actor: string, isFew: boolean): Condition {
  // "|| ''" keeps an index on the column from being taken: the key of the event is the way.
  const column = (name: string): string => (isFew ? `s.${name} || ''` : `s.${name}`);
  const side = (test: string, ...params: Value[]): Condition =>
    isFew
      ? {
          text: `exists (select 1 from event_sides s where ${isOfEvent("s")} and ${test})`,
          params,
        }
      : {
          text: `events.id in (select s.event from event_sides s where s.desk_id = ? and ${test})`,
          params: [desk, ...params],
        };
  if (isCountry(actor)) return side(`${column("country")} = ?`, actor);
  if (actor.startsWith("actor:")) return side(`${column("actor")} = ?`, actor);
  const like = "like ? escape '\\'";
  if (isFew) return side(`lower(s.name) ${like}`, likeParam(actor));
  const named = `s.actor in (select n.actor from actor_names n where n.desk_id = ? and n.folded ${like})`;
  return side(`${named} and lower(s.name) ${like}`, desk, likeParam(actor), likeParam(actor));
}
