import type { EventOutline } from "../queries.ts";
import type { Part } from "./part.ts";
import { allFor, inList, rowsParam, rowsTable, type Sql, type Value } from "./sql.ts";

type OutlineRow = readonly [
  id: string,
  kind: EventOutline["kind"],
  status: EventOutline["status"],
  certainty: EventOutline["certainty"],
  standing: EventOutline["standing"],
  from: string | null,
  to: string | null,
  place: string | null,
  placeCountry: string | null,
  saidBy: string | null,
];

type SideRow = readonly [event: string, actor: string, name: string, country: string | null];

const COLUMNS = "id, kind, status, certainty, standing, from_day, to_day, place, place_country, said_by";
const SIDES = "event, actor, name, country";

/** Outlines by day and id, after one: rows of a day lie together, so all of them are read in one go. */
export async function outlinesAfter(
  { sql, desk }: Part,
  after: Pick<EventOutline, "from" | "id"> | null,
  limit: number,
): Promise<EventOutline[]> {
  const rows = await asOne<OutlineRow>(
    sql,
    COLUMNS,
    `select ${COLUMNS} from events where desk_id = ? and (day, id) > (?, ?) order by day, id limit ?`,
    [desk, after?.from ?? "", after?.id ?? "", limit],
  );
  return withSides(rows, await sidesOf({ sql, desk }, rows));
}

/** Outlines of these events; those that are gone are left out. */
export async function outlinesOf({ sql, desk }: Part, ids: readonly string[]): Promise<EventOutline[]> {
  const rows = await allFor(ids, (list) =>
    asOne<OutlineRow>(sql, COLUMNS, `select ${COLUMNS} from events where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      list,
    ]),
  );
  return withSides(rows, await sidesOf({ sql, desk }, rows));
}

/** The sides of these events; they lie by the day on which an event begins. */
async function sidesOf({ sql, desk }: Part, rows: readonly OutlineRow[]): Promise<SideRow[]> {
  const keys = rows.map(([event, , , , , from]) => ({ day: from ?? "", event }));
  return asOne<SideRow>(
    sql,
    SIDES,
    `select s.event, s.actor, s.name, s.country from ${rowsTable(sql, "q", ["day", "event"])} cross join event_sides s
     where s.desk_id = ? and s.day = q.day and s.event = q.event`,
    [rowsParam(keys), desk],
  );
}

/**
 * Rows as lists of their columns, handed over by the database as one text: a
 * hundred thousand rows one by one take it twice as long.
 */
async function asOne<Row>(sql: Sql, columns: string, select: string, params: readonly Value[]): Promise<Row[]> {
  const list =
    sql.dialect === "sqlite"
      ? `json_group_array(json_array(${columns}))`
      : `coalesce(json_agg(json_build_array(${columns})), '[]')::text`;
  const [row] = await sql.all<{ body: string }>(`select ${list} as body from (${select}) rows_of`, params);
  return JSON.parse(row!.body) as Row[];
}

function withSides(rows: readonly OutlineRow[], sides: readonly SideRow[]): EventOutline[] {
  const byEvent = new Map<string, EventOutline["sides"][number][]>(rows.map(([id]) => [id, []]));
  for (const [event, actor, name, country] of sides) byEvent.get(event)?.push({ actor, name, country });
  return rows.map(([id, kind, status, certainty, standing, from, to, place, placeCountry, saidBy]) => ({
    id,
    kind,
    status,
    certainty,
    standing,
    from,
    to,
    place,
    placeCountry,
    saidBy,
    sides: byEvent.get(id)!,
  }));
}
