import type { Expectation } from "../../model/expectation.ts";
import { cursorOf, readCursor } from "../cursor.ts";
import type { ExpectationQuery, Page } from "../queries.ts";
import { byText } from "./by-text.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, type Value } from "./sql.ts";
import type { Condition } from "./text-search.ts";

/** Puts these expectations in place of those of the given events. */
export async function replaceExpectations(
  { sql, desk }: Part,
  events: readonly string[],
  next: readonly Expectation[],
): Promise<void> {
  await sql.run(`delete from expectations where desk_id = ? and ${inList(sql, "event")}`, [desk, listParam(events)]);
  await sql.insert(
    "expectations",
    ["desk_id", "event", "due_from", "due_to", "is_long", "outcome", "body"],
    next.map((e): Value[] => [desk, e.event, e.dueFrom, e.dueTo, isLong(e) ? 1 : 0, e.outcome, JSON.stringify(e)]),
  );
}

/** Due over the end of a month; the migration that made the column says it in SQL. */
function isLong({ dueFrom, dueTo }: Expectation): boolean {
  return dueFrom !== null && dueTo !== null && dueFrom.slice(0, 7) < dueTo.slice(0, 7);
}

/** Expectations of these events. */
export async function expectationsOf({ sql, desk }: Part, events: readonly string[]): Promise<Expectation[]> {
  const rows = await allFor(events, (list) =>
    sql.all<{ body: string }>(
      `select body from expectations where desk_id = ? and ${inList(sql, "event")} order by event`,
      [desk, list],
    ),
  );
  return rows.map((row) => parsed(row));
}

interface Due {
  readonly end: string;
  readonly event: string;
  readonly body: string;
}

const END = "coalesce(due_to, '9999')";
/** The same order without its index: the few that are long are found first and then put in order. */
const UNINDEXED = `${END} || ''`;

/** Expectations by window and outcome; the next due first, those without a day last. */
export async function findExpectations(part: Part, query: ExpectationQuery): Promise<Page<Expectation>> {
  const { dueFrom, dueTo, withUndated, limit } = query;
  const isAsked = dueFrom !== undefined || dueTo !== undefined;
  const since: Condition = { text: `${END} >= ?`, params: [dueFrom ?? ""] };
  const dated: Condition = { text: "due_to is not null", params: [] };
  const found: Due[] = [];
  if (dueTo === undefined) {
    const isDated = withUndated === false || (isAsked && withUndated !== true);
    found.push(...(await select(part, query, [since, ...(isDated ? [dated] : [])])));
  } else {
    // A window that begins by then ends within that month, unless it is one of the few that are long.
    const last = `${dueTo.slice(0, 7)}-31`;
    const begun: Condition = { text: "due_from <= ?", params: [dueTo] };
    const soon: Condition = { text: `${END} <= ?`, params: [last] };
    const long: Condition = { text: "is_long = 1 and due_to > ? and due_to >= ?", params: [last, dueFrom ?? ""] };
    found.push(
      ...(await select(part, query, [since, begun, soon])),
      ...(await select(part, query, [begun, long], UNINDEXED)),
    );
    if (withUndated === true) found.push(...(await select(part, query, [{ text: "due_to is null", params: [] }])));
    found.sort((a, b) => byText(a.end, b.end) || byText(a.event, b.event));
  }
  const shown = found.slice(0, limit);
  const lastShown = shown.at(-1);
  return {
    rows: shown.map((row) => parsed<Expectation>(row)),
    next: found.length > limit && lastShown !== undefined ? cursorOf(lastShown.end, lastShown.event) : null,
  };
}

async function select(
  { sql, desk }: Part,
  query: ExpectationQuery,
  conditions: readonly Condition[],
  order = END,
): Promise<readonly Due[]> {
  const all: Condition[] = [{ text: "desk_id = ?", params: [desk] }, ...conditions];
  if (query.outcomes !== undefined && query.outcomes.length > 0) {
    all.push({ text: inList(sql, "outcome"), params: [listParam(query.outcomes)] });
  }
  const cursor = readCursor(query.cursor);
  if (cursor !== null) all.push({ text: `(${END}, event) > (?, ?)`, params: [cursor.key, cursor.id] });
  return sql.all<Due>(
    `select ${END} as "end", event, body from expectations where ${all.map((c) => c.text).join(" and ")}
     order by ${order}, event limit ?`,
    [...all.flatMap((c) => c.params), query.limit + 1],
  );
}
