import type { Sighting } from "../../model/office-term.ts";
import type { EventQuery, SightingQuery } from "../queries.ts";
import type { Part } from "./part.ts";
import { inList, listParam, type Value } from "./sql.ts";

/** What differs between the databases in the tables of who an actor is. */
interface Words {
  /** Text that is ordered by code unit. */
  readonly text: string;
  /** The ids of all actors that the tellings of a reading `r` name, as rows `a`, and their text. */
  readonly named: string;
  readonly actor: string;
}

/** Which articles tell of which actors, and the ids that go by another because a person said so. */
export function actorIdTables({ text, named, actor }: Words): string {
  return `
  create table named_actors (
    desk_id ${text} not null, actor ${text} not null, article ${text} not null,
    primary key (desk_id, actor, article)
  );
  insert into named_actors (desk_id, actor, article)
    select distinct r.desk_id, ${actor}, r.article from readings r, ${named};
  create table actor_aliases (
    desk_id ${text} not null, alias ${text} not null, actor ${text} not null,
    primary key (desk_id, alias)
  );
  create index sightings_country on sightings (desk_id, country, office)
`;
}

/** Writes down which ids go by another, in place of what was written. */
export async function replaceAliases({ sql, desk }: Part, aliases: ReadonlyMap<string, string>): Promise<void> {
  await sql.run("delete from actor_aliases where desk_id = ?", [desk]);
  const rows = [...aliases].map(([alias, actor]): Value[] => [desk, alias, actor]);
  await sql.insert("actor_aliases", ["desk_id", "alias", "actor"], rows);
}

/** Each id as it goes now. */
export async function actorsNow({ sql, desk }: Part, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.all<{ alias: string; actor: string }>(
    `select alias, actor from actor_aliases where desk_id = ? and ${inList(sql, "alias")}`,
    [desk, listParam(ids)],
  );
  const now = new Map(rows.map((row) => [row.alias, row.actor]));
  return ids.map((id) => now.get(id) ?? id);
}

/** A query with the actors it asks for under the ids they go by now. */
export async function withActorsNow<Query extends Pick<EventQuery, "actors">>(
  part: Part,
  query: Query,
): Promise<Query> {
  const { actors = [] } = query;
  return actors.some((id) => id.startsWith("actor:")) ? { ...query, actors: await actorsNow(part, actors) } : query;
}

/** Who was named with which office, by day and article. */
export async function sightings(
  { sql, desk }: Part,
  { actors, country, offices, until }: SightingQuery,
): Promise<Sighting[]> {
  // A day is never empty where an article has one; without one nobody knows when the office was held.
  const where = ["desk_id = ?", "day > ''"];
  const params: Value[] = [desk];
  const add = (text: string, ...values: Value[]): void => {
    where.push(text);
    params.push(...values);
  };
  if (actors !== undefined) add(inList(sql, "actor"), listParam(actors));
  if (country !== undefined) add("country = ?", country);
  if (offices !== undefined) add(inList(sql, "office"), listParam(offices));
  if (until !== undefined) add("day <= ?", until);
  return [
    ...(await sql.all<Sighting>(
      `select actor, day, article, name, country, office from sightings where ${where.join(" and ")}
       order by day, article, actor`,
      params,
    )),
  ];
}

/** The offices that people of a state were named with, in order. */
export async function officesSeen({ sql, desk }: Part, country: string): Promise<string[]> {
  const rows = await sql.all<{ office: string }>(
    "select distinct office from sightings where desk_id = ? and country = ? order by office",
    [desk, country],
  );
  return rows.map((row) => row.office);
}
