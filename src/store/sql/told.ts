import type { Claim } from "../../model/claim.ts";
import type { Sketch } from "../../model/sketch.ts";
import type { Telling } from "../../model/telling.ts";
import type { KeptReading, Told } from "../store.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, rowsParam, rowsTable, type Value } from "./sql.ts";

/** Stores what was read, in place of what an earlier reading of the same articles gave. */
export async function saveTold({ sql, desk }: Part, told: readonly Told[]): Promise<void> {
  await forget(
    { sql, desk },
    told.map((t) => t.reading.article),
  );
  await sql.makeRoom(
    "readings",
    told.map(({ sketch }) => sketch.published ?? ""),
  );
  await sql.insert(
    "readings",
    ["desk_id", "article", "analyser", "day", "claim_count", "sketch", "body", "tellings", "claims"],
    told.map(({ reading, sketch, tellings, claims }): Value[] => [
      desk,
      reading.article,
      reading.analyser,
      sketch.published ?? "",
      claims.length,
      JSON.stringify(sketch),
      JSON.stringify(reading),
      listed(tellings),
      listed(claims),
    ]),
  );
  await sql.insert(
    "sightings",
    ["desk_id", "actor", "day", "article", "name", "country", "office"],
    told.flatMap((t) => sightingsIn(t).map((row): Value[] => [desk, ...row])),
  );
  await sql.insert(
    "named_actors",
    ["desk_id", "actor", "article"],
    told.flatMap(({ reading: { article }, tellings }) =>
      actorsIn(tellings).map((actor): Value[] => [desk, actor, article]),
    ),
  );
  await sql.insert(
    "told_ids",
    ["desk_id", "id", "article"],
    told.flatMap(({ reading: { article }, tellings, claims }) =>
      [...tellings, ...claims].map(({ id }): Value[] => [desk, id, article]),
    ),
    "do nothing",
  );
}

/** Drops what an earlier reading gave, the ids that lead to it, and who was seen in it. */
async function forget({ sql, desk }: Part, articles: readonly string[]): Promise<void> {
  const old = await sql.all<{ article: string; body: string; tellings: string; claims: string }>(
    `delete from readings where desk_id = ? and ${inList(sql, "article")} returning article, body, tellings, claims`,
    [desk, listParam(articles)],
  );
  if (old.length === 0) return;
  const seen = old
    .flatMap((row) => parsed<KeptReading>(row))
    .flatMap(({ article, actors }) => actors.map(({ id }) => ({ actor: id, article })));
  await sql.run(
    `delete from sightings where desk_id = ? and (actor, article) in (select actor, article from ${rowsTable(sql, "q", ["actor", "article"])})`,
    [desk, rowsParam(seen)],
  );
  const named = old.flatMap(({ article, tellings }) =>
    actorsIn(parsed<readonly Telling[]>({ body: tellings })).map((actor) => ({ actor, article })),
  );
  await sql.run(
    `delete from named_actors where desk_id = ? and (actor, article) in (select actor, article from ${rowsTable(sql, "q", ["actor", "article"])})`,
    [desk, rowsParam(named)],
  );
  const ids = old.flatMap(({ tellings, claims }) =>
    [tellings, claims].flatMap((body) => parsed<readonly { readonly id: string }[]>({ body }).map((one) => one.id)),
  );
  await sql.run(`delete from told_ids where desk_id = ? and ${inList(sql, "id")}`, [desk, listParam(ids)]);
}

/** Who does, suffers or says what is told, each actor once. */
function actorsIn(tellings: readonly Telling[]): string[] {
  const parties = tellings.flatMap(({ event: { sources, targets, saidBy } }) => [
    ...sources,
    ...targets,
    ...(saidBy === null ? [] : [saidBy]),
  ]);
  return [...new Set(parties.map((party) => party.actor))];
}

/** Who is named with an office, each person once. */
function sightingsIn({ reading, sketch }: Told): Value[][] {
  const seen = new Map<string, Value[]>();
  for (const { id, name, type, country, office } of reading.actors) {
    if (type !== "person" || office === null) continue;
    seen.set(id, [id, sketch.published ?? "", reading.article, name, country, office]);
  }
  return [...seen.values()];
}

/** One of each id, in the order of ids. */
function listed(all: readonly { readonly id: string }[]): string {
  const byId = new Map(all.map((one) => [one.id, one]));
  return JSON.stringify([...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Readings of these articles. */
export async function readings({ sql, desk }: Part, articles: readonly string[]): Promise<KeptReading[]> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ body: string }>(
      `select body from readings where desk_id = ? and ${inList(sql, "article")} order by article`,
      [desk, list],
    ),
  );
  return rows.map((row) => parsed(row));
}

/** Articles that this analyser has not read. */
export async function unread({ sql, desk }: Part, analyser: string, id: string, limit: number): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    `select a.id from articles a left join readings r on r.desk_id = a.desk_id and r.article = a.id and r.analyser = ?
     where a.desk_id = ? and a.id > ? and r.article is null order by a.id limit ?`,
    [analyser, desk, id, limit],
  );
  return rows.map((row) => row.id);
}

/** Sketches published on these days; null stands for articles without one. */
export async function sketchesOn({ sql, desk }: Part, days: readonly (string | null)[]): Promise<Sketch[]> {
  const names = days.map((day) => day ?? "");
  const rows = await allFor(names, (list) =>
    sql.all<{ body: string }>(`select sketch as body from readings where desk_id = ? and ${inList(sql, "day")}`, [
      desk,
      list,
    ]),
  );
  return rows.map((row) => parsed(row));
}

/** Sketches of these articles. */
export async function sketchesOf({ sql, desk }: Part, articles: readonly string[]): Promise<Sketch[]> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ body: string }>(`select sketch as body from readings where desk_id = ? and ${inList(sql, "article")}`, [
      desk,
      list,
    ]),
  );
  return rows.map((row) => parsed(row));
}

/** Tellings of these articles, by article and id. */
export async function tellingsOf(part: Part, articles: readonly string[]): Promise<Telling[]> {
  return lists(part, "tellings", articles);
}

/** Claims of these articles, by article and id. */
export async function claimsOf(part: Part, articles: readonly string[]): Promise<Claim[]> {
  return lists(part, "claims", articles);
}

/** Claims of these ids, by article and id. */
export async function claimsById(part: Part, ids: readonly string[]): Promise<Claim[]> {
  const { sql, desk } = part;
  const rows = await allFor(ids, (list) =>
    sql.all<{ article: string }>(`select article from told_ids where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      list,
    ]),
  );
  const wanted = new Set(ids);
  return (await claimsOf(part, [...new Set(rows.map((row) => row.article))])).filter((claim) => wanted.has(claim.id));
}

async function lists<T>({ sql, desk }: Part, column: "tellings" | "claims", articles: readonly string[]): Promise<T[]> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ body: string }>(
      `select ${column} as body from readings where desk_id = ? and ${inList(sql, "article")} order by article`,
      [desk, list],
    ),
  );
  return rows.flatMap((row) => parsed<T[]>(row));
}
