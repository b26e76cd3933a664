import { addDays, daysBetween } from "../../model/day.ts";
import type { Story } from "../../model/story.ts";
import { cursorOf, readCursor } from "../cursor.ts";
import type { Page, StoryQuery } from "../queries.ts";
import type { StoryPlace } from "../store.ts";
import { fromArticles, numbersOf } from "./article-rows.ts";
import { byText } from "./by-text.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, type Value } from "./sql.ts";
import type { Condition } from "./text-search.ts";

/** The stories that hold these articles. */
export async function storyIdsOf({ sql, desk }: Part, articles: readonly string[]): Promise<string[]> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ story: string }>(
      `select distinct story_members.story ${fromArticles(sql, "story_members")} order by story_members.story`,
      [desk, list],
    ),
  );
  return [...new Set(rows.map((row) => row.story))];
}

/** The story of each of these articles that is in one. */
export async function storiesByArticle(
  { sql, desk }: Part,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ article: string; story: string }>(
      `select story_members.article, story_members.story ${fromArticles(sql, "story_members")}`,
      [desk, list],
    ),
  );
  return new Map(rows.map((row) => [row.article, row.story]));
}

/** Where these articles stand. */
export async function placesOf({ sql, desk }: Part, articles: readonly string[]): Promise<StoryPlace[]> {
  return allFor(articles, (list) =>
    sql.all<{ article: string; parent: string | null; root: string }>(
      `select story_members.article, parent, root ${fromArticles(sql, "story_members")}`,
      [desk, list],
    ),
  );
}

/** Articles whose parent this is. */
export async function childrenOf({ sql, desk }: Part, article: string): Promise<string[]> {
  const rows = await sql.all<{ article: string }>(
    sql.dialect === "sqlite"
      ? `select m.article from articles a cross join story_members m
         where a.desk_id = ? and a.id = ? and m.parent_seq = a.seq order by m.article`
      : "select article from story_members where desk_id = ? and parent = ? order by article",
    [desk, article],
  );
  return rows.map((row) => row.article);
}

/** Stories by id. */
export async function stories({ sql, desk }: Part, ids: readonly string[]): Promise<Story[]> {
  const rows = await allFor(ids, (list) =>
    sql.all<{ body: string }>(`select body from stories where desk_id = ? and ${inList(sql, "id")} order by id`, [
      desk,
      list,
    ]),
  );
  return rows.map((row) => parsed(row));
}

/** Story ids after one, in id order. */
export async function storyIdsAfter({ sql, desk }: Part, id: string, limit: number): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    "select id from stories where desk_id = ? and id > ? order by id limit ?",
    [desk, id, limit],
  );
  return rows.map((row) => row.id);
}

/** Days that stories run, by class: so many at most. The last class has those that ran longer. */
const RUNS = [3, 31, 366] as const;

/** The class of a story by the days it has run; the migration that made the column says it in SQL. */
function runOf({ from, to }: Story): number {
  if (from === null || to === null) return 0;
  const days = daysBetween(from, to);
  const run = RUNS.findIndex((most) => days <= most);
  return run < 0 ? RUNS.length : run;
}

const LAST = "coalesce(to_day, '')";

/** Stories by day and size; those last reported come first. */
export async function findStories(part: Part, query: StoryQuery): Promise<Page<Story>> {
  const { to, limit } = query;
  const found: StoryRow[] = [];
  if (to === undefined) found.push(...(await select(part, query, [])));
  else {
    found.push(...(await select(part, query, [{ text: `${LAST} <= ? and from_day is not null`, params: [to] }])));
    // Those that went on after the day ended soon after it, by as much as they ran.
    for (let run = 0; run <= RUNS.length; run++) {
      const last = run < RUNS.length ? addDays(to, RUNS[run]!) : "9999";
      const ranOver = `run = ? and ${LAST} > ? and ${LAST} <= ? and from_day <= ?`;
      found.push(...(await select(part, query, [{ text: ranOver, params: [run, to, last, to] }])));
    }
    found.sort((a, b) => byText(b.last, a.last) || byText(b.id, a.id));
  }
  const shown = found.slice(0, limit);
  const lastShown = shown.at(-1);
  return {
    rows: shown.map((row) => parsed<Story>(row)),
    next: found.length > limit && lastShown !== undefined ? cursorOf(lastShown.last, lastShown.id) : null,
  };
}

interface StoryRow {
  readonly id: string;
  readonly last: string;
  readonly body: string;
}

async function select(
  { sql, desk }: Part,
  query: StoryQuery,
  conditions: readonly Condition[],
): Promise<readonly StoryRow[]> {
  const all: Condition[] = [{ text: "desk_id = ?", params: [desk] }, ...conditions];
  if (query.from !== undefined) all.push({ text: "to_day >= ?", params: [query.from] });
  if (query.least !== undefined) all.push({ text: "articles >= ?", params: [query.least] });
  const cursor = readCursor(query.cursor);
  if (cursor !== null) all.push({ text: `(${LAST}, id) < (?, ?)`, params: [cursor.key, cursor.id] });
  return sql.all<StoryRow>(
    `select id, ${LAST} as last, body from stories where ${all.map((c) => c.text).join(" and ")}
     order by ${LAST} desc, id desc limit ?`,
    [...all.flatMap((c) => c.params), query.limit + 1],
  );
}

/** Puts these stories in place of those. Their articles stay in one of them. */
export async function replaceStories(part: Part, ids: readonly string[], next: readonly Story[]): Promise<void> {
  const { sql, desk } = part;
  await sql.run(`delete from stories where desk_id = ? and ${inList(sql, "id")}`, [desk, listParam(ids)]);
  await sql.insert(
    "stories",
    ["desk_id", "id", "from_day", "to_day", "run", "articles", "body"],
    next.map((s): Value[] => [desk, s.id, s.from, s.to, runOf(s), s.members.length, JSON.stringify(s)]),
  );
  const members = next.flatMap((s) =>
    s.members.map(({ article, parent }) => ({ article, story: s.id, root: s.members[0]!.article, parent })),
  );
  const isOther = "story_members.story <> excluded.story or story_members.parent is distinct from excluded.parent";
  const change = "set story = excluded.story, root = excluded.root, parent = excluded.parent";
  if (sql.dialect === "postgres") {
    await sql.insert(
      "story_members",
      MEMBER_COLUMNS,
      members.map((m): Value[] => [desk, m.article, m.story, m.root, m.parent]),
      `(desk_id, article) do update ${change} where ${isOther}`,
    );
    return;
  }
  const numbers = await numbersOf(part, [...new Set(members.flatMap((m) => [m.article, m.parent ?? m.article]))]);
  await sql.insert(
    "story_members",
    ["seq", "parent_seq", ...MEMBER_COLUMNS],
    members.map((m): Value[] => [
      numbers.get(m.article)!,
      m.parent === null ? null : numbers.get(m.parent)!,
      desk,
      m.article,
      m.story,
      m.root,
      m.parent,
    ]),
    `(seq) do update ${change}, parent_seq = excluded.parent_seq where ${isOther}`,
  );
}

const MEMBER_COLUMNS = ["desk_id", "article", "story", "root", "parent"];
