import type { PlanWatch, SettlerQuery, WatchQuery } from "../store.ts";
import type { Part } from "./part.ts";
import { inList, listParam, rowsParam, rowsTable, type Value } from "./sql.ts";

const COLUMNS = [
  "desk_id",
  "state",
  "told",
  "event",
  "kind",
  "states",
  "last_state",
  "watch_from",
  "watch_to",
  "is_anchor",
];

/** Notes of which states and on which days plans are watched, in place of what was noted of the given events. */
export async function replacePlanWatches(
  { sql, desk }: Part,
  events: readonly string[],
  next: readonly PlanWatch[],
): Promise<void> {
  await sql.run(`delete from plan_sides where desk_id = ? and ${inList(sql, "event")}`, [desk, listParam(events)]);
  await sql.insert(
    "plan_sides",
    COLUMNS,
    next.flatMap(({ event, kind, states, told, from, to }) =>
      states.map((state, i): Value[] => [
        desk,
        state,
        told ?? "",
        event,
        kind,
        states.join(" "),
        states.at(-1)!,
        from,
        to,
        i === 0 ? 1 : 0,
      ]),
    ),
  );
}

/** Plans whose first and last states are one of these pairs, watched on one of the days. */
export async function plansWatched({ sql, desk }: Part, asked: readonly WatchQuery[]): Promise<PlanWatch[]> {
  if (asked.length === 0) return [];
  const rows = await sql.all<{
    event: string;
    kind: PlanWatch["kind"];
    states: string;
    told: string;
    watch_from: string;
    watch_to: string;
  }>(
    `select p.event, p.kind, p.states, p.told, p.watch_from, p.watch_to
     from ${rowsTable(sql, "q", ["state", "other", "from_day", "to_day"])} cross join plan_sides p
     where p.desk_id = ? and p.state = q.state and p.last_state = q.other and p.is_anchor = 1
       and p.watch_to >= q.from_day and p.watch_from <= q.to_day`,
    [
      rowsParam(asked.map(({ first, last, from, to }) => ({ state: first, other: last, from_day: from, to_day: to }))),
      desk,
    ],
  );
  return rows.map(({ event, kind, states, told, watch_from, watch_to }) => ({
    event,
    kind,
    states: states.split(" "),
    told: told === "" ? null : told,
    from: watch_from,
    to: watch_to,
  }));
}

/** Ids of the events that may settle the plans: acts by their own days, other plans by that of their report. */
export async function settlersOf({ sql, desk }: Part, queries: readonly SettlerQuery[]): Promise<string[]> {
  if (queries.length === 0) return [];
  const asked = queries.flatMap(({ kinds, states, from, to, since }) =>
    kinds.map((kind) => ({
      kind,
      state: states[0]!,
      other: states.at(-1)!,
      from_day: from,
      to_day: to,
      since,
    })),
  );
  const table = rowsTable(sql, "q", ["kind", "state", "other", "from_day", "to_day", "since"]);
  const param = rowsParam(asked);
  // CROSS JOIN: SQLite then goes from question to answers, and not through the answers for each question.
  // "|| ''": else it takes the days asked for to be those of the other side too, and goes through all sides of these days.
  const acts = await sql.all<{ id: string }>(
    `select distinct e.id from ${table} cross join event_sides s cross join event_sides o cross join events e
     where s.desk_id = ? and s.country = q.state and s.kind = q.kind
       and s.day >= q.since and s.day <= q.to_day
       and o.desk_id = s.desk_id and o.country = q.other and o.kind = s.kind and o.day = s.day || '' and o.event = s.event
       and e.desk_id = s.desk_id and e.id = s.event and e.phase = 'act' and e.to_day >= q.from_day`,
    [param, desk],
  );
  const plans = await sql.all<{ id: string }>(
    `select distinct p.event as id from ${table} cross join plan_sides p cross join plan_sides o
     where p.desk_id = ? and p.state = q.state and p.told >= q.from_day and p.told <= q.to_day and p.kind = q.kind
       and o.desk_id = p.desk_id and o.event = p.event and o.state = q.other`,
    [param, desk],
  );
  return [...acts, ...plans].map((row) => row.id);
}
