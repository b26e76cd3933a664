import type { Story } from "../../model/story.ts";
import { cursorOf, readCursor } from "../cursor.ts";
import type { Page, StoryQuery } from "../queries.ts";
import type { StoryPlace } from "../store.ts";
import { fromArticles, numbersOf } from "./article-rows.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, type Value } from "./sql.ts";

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

/** Stories by day and size; those last reported come first. */
export async function findStories({ sql, desk }: Part, query: StoryQuery): Promise<Page<Story>> {
  const where = ["desk_id = ?"];
  const params: Value[] = [desk];
  if (query.from !== undefined) {
    where.push("to_day >= ?");
    params.push(query.from);
  }
  if (query.to !== undefined) {
    where.push("from_day <= ?");
    params.push(query.to);
  }
  if (query.least !== undefined) {
    where.push("articles >= ?");
    params.push(query.least);
  }
  const cursor = readCursor(query.cursor);
  if (cursor !== null) {
    where.push("(coalesce(to_day, ''), id) < (?, ?)");
    params.push(cursor.key, cursor.id);
  }
  const rows = await sql.all<{ body: string }>(
    `select body from stories where ${where.join(" and ")} order by coalesce(to_day, '') desc, id desc limit ?`,
    [...params, query.limit + 1],
  );
  const found = rows.slice(0, query.limit).map((row) => parsed<Story>(row));
  const last = found.at(-1);
  return { rows: found, next: rows.length > query.limit && last !== undefined ? cursorOf(last.to, last.id) : null };
}

/** Puts these stories in place of those. Their articles stay in one of them. */
export async function replaceStories(part: Part, ids: readonly string[], next: readonly Story[]): Promise<void> {
  const { sql, desk } = part;
  await sql.run(`delete from stories where desk_id = ? and ${inList(sql, "id")}`, [desk, listParam(ids)]);
  await sql.insert(
    "stories",
    ["desk_id", "id", "from_day", "to_day", "articles", "body"],
    next.map((s): Value[] => [desk, s.id, s.from, s.to, s.members.length, JSON.stringify(s)]),
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
