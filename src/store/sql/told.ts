import type { Claim } from "../../model/claim.ts";
import type { Sketch } from "../../model/sketch.ts";
import type { Telling } from "../../model/telling.ts";
import type { KeptReading, Told } from "../store.ts";
import { fromArticles, isOfArticle, numbersOf } from "./article-rows.ts";
import { packed, unpacked } from "./packed.ts";
import type { Part } from "./part.ts";
import { allFor, inList, listParam, rowsParam, rowsTable, type Value } from "./sql.ts";
import { articlesWith, forgetNames, namesArray, noteNames } from "./told-names.ts";

/** What a reading gave, each as a line of JSON in this order, packed as one. */
const LINES = ["sketch", "reading", "tellings", "claims"] as const;

/** Stores what was read, in place of what an earlier reading of the same articles gave. */
export async function saveTold(part: Part, told: readonly Told[]): Promise<void> {
  const { sql, desk } = part;
  await forget(
    part,
    told.map((t) => t.reading.article),
  );
  if (sql.dialect === "sqlite") await saveNumbered(part, told);
  else {
    await sql.makeRoom(
      "readings",
      told.map(({ sketch }) => sketch.published ?? ""),
    );
    await sql.insert(
      "readings",
      [...COLUMNS, "names"],
      told.map((t) => [...rowOf(t, desk), namesArray(namesIn(t))]),
    );
  }
  await sql.insert(
    "sightings",
    ["desk_id", "actor", "day", "article", "name", "country", "office"],
    told.flatMap((t) => sightingsIn(t).map((row): Value[] => [desk, ...row])),
  );
}

const COLUMNS = ["desk_id", "article", "analyser", "day", "claim_count", "told"];

async function saveNumbered(part: Part, told: readonly Told[]): Promise<void> {
  const numbers = await numbersOf(
    part,
    told.map((t) => t.reading.article),
  );
  const numbered = told.map((t) => ({ told: t, seq: numbers.get(t.reading.article)! })).sort((a, b) => a.seq - b.seq);
  await part.sql.insert(
    "readings",
    ["seq", ...COLUMNS],
    numbered.map((n) => [n.seq, ...rowOf(n.told, part.desk)]),
  );
  await noteNames(
    part,
    numbered.map((n) => ({ seq: n.seq, names: namesIn(n.told) })),
  );
}

function rowOf({ reading, sketch, tellings, claims }: Told, desk: string): Value[] {
  const lines = { sketch, reading, tellings: oneOfEach(tellings), claims: oneOfEach(claims) };
  return [
    desk,
    reading.article,
    reading.analyser,
    sketch.published ?? "",
    claims.length,
    packed(LINES.map((line) => JSON.stringify(lines[line])).join("\n")),
  ];
}

/** Drops what an earlier reading gave, the names that lead to it, and who was seen in it. */
async function forget(part: Part, articles: readonly string[]): Promise<void> {
  const { sql, desk } = part;
  const among =
    sql.dialect === "sqlite"
      ? `seq in (select seq from articles where desk_id = ? and ${inList(sql, "id")}) returning seq, told`
      : `desk_id = ? and ${inList(sql, "article")} returning 0 as seq, told`;
  const old = await sql.all<{ seq: number; told: Uint8Array }>(`delete from readings where ${among}`, [
    desk,
    listParam(articles),
  ]);
  if (old.length === 0) return;
  if (sql.dialect === "sqlite")
    await forgetNames(
      part,
      old.map((row) => Number(row.seq)),
    );
  const seen = old
    .map((row) => lineOf<KeptReading>(row, "reading"))
    .flatMap(({ article, actors }) => actors.map(({ id }) => ({ actor: id, article })));
  await sql.run(
    `delete from sightings where desk_id = ? and (actor, article) in (select actor, article from ${rowsTable(sql, "q", ["actor", "article"])})`,
    [desk, rowsParam(seen)],
  );
}

/** The names by which an article tells: ids of its tellings and claims, and of those who take part in them. */
export function namesIn({ tellings, claims }: Pick<Told, "tellings" | "claims">): string[] {
  return [...new Set([...[...tellings, ...claims].map((one) => one.id), ...actorsIn(tellings)])];
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
function oneOfEach<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lineOf<T>({ told }: { readonly told: Uint8Array }, line: (typeof LINES)[number]): T {
  return JSON.parse(unpacked(told).split("\n")[LINES.indexOf(line)]!) as T;
}

/** Readings of these articles. */
export async function readings(part: Part, articles: readonly string[]): Promise<KeptReading[]> {
  return linesOf(part, "reading", articles);
}

/** Articles that this analyser has not read. */
export async function unread({ sql, desk }: Part, analyser: string, id: string, limit: number): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    `select articles.id from articles left join readings on ${isOfArticle(sql, "readings")} and readings.analyser = ?
     where articles.desk_id = ? and articles.id > ? and readings.article is null order by articles.id limit ?`,
    [analyser, desk, id, limit],
  );
  return rows.map((row) => row.id);
}

/** Sketches published on these days; null stands for articles without one. */
export async function sketchesOn({ sql, desk }: Part, days: readonly (string | null)[]): Promise<Sketch[]> {
  const names = days.map((day) => day ?? "");
  const rows = await allFor(names, (list) =>
    sql.all<{ told: Uint8Array }>(`select told from readings where desk_id = ? and ${inList(sql, "day")}`, [
      desk,
      list,
    ]),
  );
  return rows.map((row) => lineOf(row, "sketch"));
}

/** Sketches of these articles. */
export async function sketchesOf(part: Part, articles: readonly string[]): Promise<Sketch[]> {
  return linesOf(part, "sketch", articles);
}

/** Tellings of these articles, by article and id. */
export async function tellingsOf(part: Part, articles: readonly string[]): Promise<Telling[]> {
  return (await linesOf<Telling[]>(part, "tellings", articles)).flat();
}

/** Claims of these articles, by article and id. */
export async function claimsOf(part: Part, articles: readonly string[]): Promise<Claim[]> {
  return (await linesOf<Claim[]>(part, "claims", articles)).flat();
}

/** Claims of these ids, by article and id. */
export async function claimsById(part: Part, ids: readonly string[]): Promise<Claim[]> {
  const wanted = new Set(ids);
  return (await claimsOf(part, await articlesWith(part, ids))).filter((claim) => wanted.has(claim.id));
}

/** One line of what each of these articles gave, by article. */
async function linesOf<T>(
  { sql, desk }: Part,
  line: (typeof LINES)[number],
  articles: readonly string[],
): Promise<T[]> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ told: Uint8Array }>(`select told ${fromArticles(sql, "readings")} order by readings.article`, [
      desk,
      list,
    ]),
  );
  return rows.map((row) => lineOf(row, line));
}
