import type { Expectation } from "../../model/expectation.ts";
import { cursorOf, readCursor } from "../cursor.ts";
import type { ExpectationQuery, Page } from "../queries.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, type Value } from "./sql.ts";

/** Puts these expectations in place of those of the given events. */
export async function replaceExpectations(
  { sql, desk }: Part,
  events: readonly string[],
  next: readonly Expectation[],
): Promise<void> {
  await sql.run(`delete from expectations where desk_id = ? and ${inList(sql, "event")}`, [desk, listParam(events)]);
  await sql.insert(
    "expectations",
    ["desk_id", "event", "due_from", "due_to", "outcome", "body"],
    next.map((e): Value[] => [desk, e.event, e.dueFrom, e.dueTo, e.outcome, JSON.stringify(e)]),
  );
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

/** Expectations by window and outcome; the next due first, those without a day last. */
export async function findExpectations({ sql, desk }: Part, query: ExpectationQuery): Promise<Page<Expectation>> {
  const where = ["desk_id = ?"];
  const params: Value[] = [desk];
  const within: string[] = [];
  if (query.dueFrom !== undefined) {
    within.push("due_to >= ?");
    params.push(query.dueFrom);
  }
  if (query.dueTo !== undefined) {
    within.push("due_from <= ?");
    params.push(query.dueTo);
  }
  if (within.length > 0) {
    where.push(query.withUndated === true ? `((${within.join(" and ")}) or due_to is null)` : within.join(" and "));
  } else if (query.withUndated === false) where.push("due_to is not null");
  if (query.outcomes !== undefined && query.outcomes.length > 0) {
    where.push(inList(sql, "outcome"));
    params.push(listParam(query.outcomes));
  }
  const cursor = readCursor(query.cursor);
  if (cursor !== null) {
    where.push("(coalesce(due_to, '9999'), event) > (?, ?)");
    params.push(cursor.key, cursor.id);
  }
  const rows = await sql.all<{ body: string }>(
    `select body from expectations where ${where.join(" and ")} order by coalesce(due_to, '9999'), event limit ?`,
    [...params, query.limit + 1],
  );
  const found = rows.slice(0, query.limit).map((row) => parsed<Expectation>(row));
  const last = found.at(-1);
  return {
    rows: found,
    next: rows.length > query.limit && last !== undefined ? cursorOf(last.dueTo ?? "9999", last.event) : null,
  };
}
