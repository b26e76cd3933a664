import { readCursor } from "../cursor.ts";
import type { ActorQuery, ActorRow, Page } from "../queries.ts";
import { actorsNow } from "./actor-ids.ts";
import { likeParam } from "./articles.ts";
import type { Part } from "./part.ts";
import { inList, listParam, type Value } from "./sql.ts";

/** Somebody who takes part in an event. */
export interface SideRow {
  readonly event: string;
  readonly actor: string;
  readonly name: string;
  readonly country: string | null;
}

/** Actors by name and country, those of most events first. */
export async function findActors(part: Part, query: ActorQuery): Promise<Page<ActorRow>> {
  const { sql, desk } = part;
  const where = ["desk_id = ?"];
  const params: Value[] = [desk];
  if (query.name !== undefined) {
    where.push("actor in (select actor from actor_names where desk_id = ? and folded like ? escape '\\')");
    params.push(desk, likeParam(query.name));
  }
  if (query.ids !== undefined) {
    where.push(inList(sql, "actor"));
    params.push(listParam(await actorsNow(part, query.ids)));
  }
  if (query.country !== undefined) {
    where.push("country = ?");
    params.push(query.country);
  }
  const cursor = readCursor(query.cursor);
  if (cursor !== null) {
    where.push("(events < ? or (events = ? and actor > ?))");
    params.push(Number(cursor.key), Number(cursor.key), cursor.id);
  }
  const rows = await sql.all<ActorRow>(
    `select actor as id, name, country, events from actors where ${where.join(" and ")} order by events desc, actor limit ?`,
    [...params, query.limit + 1],
  );
  const shown = rows.slice(0, query.limit).map((row) => ({ ...row, events: Number(row.events) }));
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > query.limit && last !== undefined ? `${last.events}~${last.id}` : null,
  };
}

/** The names that an actor takes part in events under, the commonest first. */
export async function actorNames(
  part: Part,
  actor: string,
): Promise<{ readonly name: string; readonly events: number }[]> {
  const { sql, desk } = part;
  const rows = await sql.all<{ name: string; events: number }>(
    `select name, sum(events) as events from actor_names where desk_id = ? and actor = ?
     group by name order by sum(events) desc, name`,
    [desk, ...(await actorsNow(part, [actor]))],
  );
  return rows.map(({ name, events }) => ({ name, events: Number(events) }));
}

/** Counts the events of actors anew: those that took part before, and those that do now. */
export async function countActors(
  { sql, desk }: Part,
  before: readonly SideRow[],
  now: readonly SideRow[],
): Promise<void> {
  const changes = new Map<string, { readonly key: readonly [string, string, string]; by: number }>();
  const count = (sides: readonly SideRow[], by: number): void => {
    for (const { actor, name, country } of onePerEvent(sides)) {
      const key = [actor, name, country ?? ""] as const;
      const known = changes.get(key.join("\n"));
      if (known === undefined) changes.set(key.join("\n"), { key, by });
      else known.by += by;
    }
  };
  count(before, -1);
  count(now, 1);
  const changed = [...changes.values()].filter(({ by }) => by !== 0);
  if (changed.length === 0) return;
  await sql.insert(
    "actor_names",
    ["desk_id", "actor", "name", "country", "folded", "events"],
    changed.map(({ key: [actor, name, country], by }): Value[] => [desk, actor, name, country, name.toLowerCase(), by]),
    "(desk_id, actor, name, country) do update set events = actor_names.events + excluded.events",
  );
  const actors = listParam([...new Set(changed.map(({ key: [actor] }) => actor))]);
  const among = inList(sql, "actor");
  await sql.run(`delete from actor_names where desk_id = ? and ${among} and events = 0`, [desk, actors]);
  await sql.run(`delete from actors where desk_id = ? and ${among}`, [desk, actors]);
  await sql.run(
    `insert into actors (desk_id, actor, name, country, events)
     select desk_id, actor, max(name), nullif(max(country), ''), sum(events) from actor_names
     where desk_id = ? and ${among} group by desk_id, actor`,
    [desk, actors],
  );
}

/** Each actor of an event once, whichever sides it is on. */
function onePerEvent(sides: readonly SideRow[]): Iterable<SideRow> {
  const found = new Map<string, SideRow>();
  for (const side of sides) {
    const key = `${side.event} ${side.actor}`;
    const known = found.get(key);
    const name = known !== undefined && known.name > side.name ? known.name : side.name;
    const country = (known?.country ?? "") > (side.country ?? "") ? known!.country : side.country;
    found.set(key, { ...side, name, country });
  }
  return found.values();
}
