import type { EventOutline } from "../queries.ts";
import type { Part } from "./part.ts";
import { allFor, inList } from "./sql.ts";

interface OutlineRow {
  readonly id: string;
  readonly kind: EventOutline["kind"];
  readonly status: EventOutline["status"];
  readonly certainty: EventOutline["certainty"];
  readonly standing: EventOutline["standing"];
  readonly from_day: string | null;
  readonly to_day: string | null;
  readonly place: string | null;
  readonly place_country: string | null;
  readonly said_by: string | null;
}

interface SideRow {
  readonly event: string;
  readonly actor: string;
  readonly name: string;
  readonly country: string | null;
}

const COLUMNS = "id, kind, status, certainty, standing, from_day, to_day, place, place_country, said_by";
const SIDES = "select event, actor, name, country from event_sides where desk_id = ? and";

/** Outlines in id order, after one id. */
export async function outlinesAfter({ sql, desk }: Part, id: string, limit: number): Promise<EventOutline[]> {
  const rows = await sql.all<OutlineRow>(
    `select ${COLUMNS} from events where desk_id = ? and id > ? order by id limit ?`,
    [desk, id, limit],
  );
  const last = rows.at(-1);
  if (last === undefined) return [];
  const sides = await sql.all<SideRow>(`${SIDES} event > ? and event <= ?`, [desk, id, last.id]);
  return withSides(rows, sides);
}

/** Outlines of these events; those that are gone are left out. */
export async function outlinesOf({ sql, desk }: Part, ids: readonly string[]): Promise<EventOutline[]> {
  const rows = await allFor(ids, (list) =>
    sql.all<OutlineRow>(`select ${COLUMNS} from events where desk_id = ? and ${inList(sql, "id")}`, [desk, list]),
  );
  const sides = await allFor(ids, (list) => sql.all<SideRow>(`${SIDES} ${inList(sql, "event")}`, [desk, list]));
  return withSides(rows, sides);
}

function withSides(rows: readonly OutlineRow[], sides: readonly SideRow[]): EventOutline[] {
  const byEvent = new Map<string, EventOutline["sides"][number][]>(rows.map((row) => [row.id, []]));
  for (const { event, actor, name, country } of sides) byEvent.get(event)?.push({ actor, name, country });
  return rows.map(({ from_day, to_day, place_country, said_by, ...row }) => ({
    ...row,
    from: from_day,
    to: to_day,
    placeCountry: place_country,
    saidBy: said_by,
    sides: byEvent.get(row.id)!,
  }));
}
