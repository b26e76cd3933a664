import { readCursor } from "../cursor.ts";
import type { ActorQuery, ActorRow, Page } from "../queries.ts";
import { likeParam } from "./articles.ts";
import type { Part } from "./part.ts";
import type { Value } from "./sql.ts";

/** Actors by name and country, those of most events first. */
export async function findActors({ sql, desk }: Part, query: ActorQuery): Promise<Page<ActorRow>> {
  const where = ["desk_id = ?"];
  const params: Value[] = [desk];
  if (query.name !== undefined) {
    where.push("lower(name) like ? escape '\\'");
    params.push(likeParam(query.name));
  }
  if (query.country !== undefined) {
    where.push("country = ?");
    params.push(query.country);
  }
  const cursor = readCursor(query.cursor);
  const after = cursor === null ? "" : "having count(distinct event) < ? or (count(distinct event) = ? and actor > ?)";
  if (cursor !== null) params.push(Number(cursor.key), Number(cursor.key), cursor.id);
  const rows = await sql.all<{ actor: string; name: string; country: string | null; events: number }>(
    `select actor, max(name) as name, max(country) as country, count(distinct event) as events from event_sides
     where ${where.join(" and ")} group by actor ${after} order by count(distinct event) desc, actor limit ?`,
    [...params, query.limit + 1],
  );
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ actor, name, country, events }) => ({ id: actor, name, country, events: Number(events) })),
    next: rows.length > query.limit && last !== undefined ? `${last.events}~${last.actor}` : null,
  };
}
