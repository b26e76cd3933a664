import type { Claim } from "../../model/claim.ts";
import type { Sketch } from "../../model/sketch.ts";
import type { Telling } from "../../model/telling.ts";
import type { KeptReading, Told } from "../store.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, type Value } from "./sql.ts";

/** Stores what was read, in place of what an earlier reading of the same articles gave. */
export async function saveTold({ sql, desk }: Part, told: readonly Told[]): Promise<void> {
  const articles = listParam(told.map((t) => t.reading.article));
  for (const table of ["readings", "tellings", "claims"]) {
    await sql.run(`delete from ${table} where desk_id = ? and ${inList(sql, "article")}`, [desk, articles]);
  }
  await sql.insert(
    "readings",
    ["desk_id", "article", "analyser", "day", "sketch", "body"],
    told.map(({ reading, sketch }): Value[] => [
      desk,
      reading.article,
      reading.analyser,
      sketch.published,
      JSON.stringify(sketch),
      JSON.stringify(reading),
    ]),
  );
  const columns = ["desk_id", "article", "id", "body"];
  await sql.insert(
    "tellings",
    columns,
    told.flatMap(({ tellings }) => tellings.map((t): Value[] => [desk, t.article, t.id, JSON.stringify(t)])),
    "do nothing",
  );
  await sql.insert(
    "claims",
    columns,
    told.flatMap(({ claims }) => claims.map((c): Value[] => [desk, c.article, c.id, JSON.stringify(c)])),
    "do nothing",
  );
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
  const rows = await allFor(
    days.filter((day) => day !== null),
    (list) =>
      sql.all<{ body: string }>(`select sketch as body from readings where desk_id = ? and ${inList(sql, "day")}`, [
        desk,
        list,
      ]),
  );
  const undated = days.includes(null)
    ? await sql.all<{ body: string }>("select sketch as body from readings where desk_id = ? and day is null", [desk])
    : [];
  return [...rows, ...undated].map((row) => parsed(row));
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

/** Tellings of these articles. */
export async function tellingsOf({ sql, desk }: Part, articles: readonly string[]): Promise<Telling[]> {
  return bodies({ sql, desk }, "tellings", "article", articles);
}

/** Claims of these articles. */
export async function claimsOf(part: Part, articles: readonly string[]): Promise<Claim[]> {
  return bodies(part, "claims", "article", articles);
}

/** Claims of these ids. */
export async function claimsById(part: Part, ids: readonly string[]): Promise<Claim[]> {
  return bodies(part, "claims", "id", ids);
}

async function bodies<T>({ sql, desk }: Part, table: string, key: string, keys: readonly string[]): Promise<T[]> {
  const rows = await allFor(keys, (list) =>
    sql.all<{ body: string }>(
      `select body from ${table} where desk_id = ? and ${inList(sql, key)} order by article, id`,
      [desk, list],
    ),
  );
  return rows.map((row) => parsed(row));
}
