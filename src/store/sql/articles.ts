import type { Article } from "../../model/article.ts";
import { cursorOf, readCursor } from "../cursor.ts";
import type { ArticleHit, ArticleQuery, Page } from "../queries.ts";
import { packed, unpackedJson } from "./packed.ts";
import { pageByWords } from "./page-by-words.ts";
import type { Part } from "./part.ts";
import { daySeq, takeNumbers } from "./seq.ts";
import { snippetOf } from "./snippet.ts";
import { allFor, inList, type Value } from "./sql.ts";
import { storiesByArticle } from "./stories.ts";
import { asksForWords, ofDesk } from "./text-search.ts";
import { wordVector } from "./word-vector.ts";

const COLUMNS = ["desk_id", "id", "day", "source", "outlet", "title", "published", "language", "added_at", "body"];

/** Adds the articles that are not there yet, and makes their words findable. */
export async function addArticles({ sql, desk }: Part, articles: readonly Article[], at: string): Promise<string[]> {
  const ids = articles.map((a) => a.id);
  const held = await allFor(ids, (list) =>
    sql.all<{ id: string }>(`select id from articles where desk_id = ? and ${inList(sql, "id")}`, [desk, list]),
  );
  const known = new Set(held.map((row) => row.id));
  const fresh = [...new Map(articles.filter((a) => !known.has(a.id)).map((a) => [a.id, a])).values()];
  if (sql.dialect === "sqlite") await addNumbered({ sql, desk }, fresh, at);
  else {
    await sql.makeRoom("articles", fresh.map(dayOf));
    await sql.insert(
      "articles",
      [...COLUMNS, "search"],
      fresh.map((article) => [...rowOf(article, desk, at), wordVector(`${article.title ?? ""} ${article.text}`)]),
    );
  }
  return fresh.map((a) => a.id);
}

/** SQLite finds words by row number, so rows are numbered by day. */
async function addNumbered({ sql, desk }: Part, fresh: readonly Article[], at: string): Promise<void> {
  const first = await takeNumbers({ sql, desk }, fresh.length);
  const numbered = fresh
    .map((article, i) => ({ article, seq: daySeq(dayOf(article), first + i) }))
    .sort((a, b) => a.seq - b.seq);
  await sql.insert(
    "articles",
    ["seq", ...COLUMNS],
    numbered.map(({ article, seq }) => [seq, ...rowOf(article, desk, at)]),
  );
  await sql.insert(
    "article_words",
    ["rowid", "title", "text"],
    numbered.map(({ article, seq }): Value[] => [seq, article.title, article.text]),
  );
}

function dayOf({ published }: Article): string {
  return published?.value ?? "";
}

function rowOf(article: Article, desk: string, at: string): Value[] {
  const { outlet, published } = article;
  return [
    desk,
    article.id,
    dayOf(article),
    article.source,
    outlet?.value ?? null,
    article.title,
    published?.value ?? null,
    article.language,
    at,
    packed(JSON.stringify(article)),
  ];
}

/** The articles of these ids, in the order asked for. */
export async function articlesById({ sql, desk }: Part, ids: readonly string[]): Promise<Article[]> {
  const rows = await allFor(ids, (list) =>
    sql.all<{ id: string; body: Uint8Array }>(
      `select id, body from articles where desk_id = ? and ${inList(sql, "id")}`,
      [desk, list],
    ),
  );
  const byId = new Map(rows.map((row) => [row.id, unpackedJson<Article>(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** When each of these articles was added. */
export async function addedAt({ sql, desk }: Part, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await allFor(ids, (list) =>
    sql.all<{ id: string; added_at: string }>(
      `select id, added_at from articles where desk_id = ? and ${inList(sql, "id")}`,
      [desk, list],
    ),
  );
  return new Map(rows.map((row) => [row.id, row.added_at]));
}

/** Article ids after one, in id order. */
export async function articleIdsAfter({ sql, desk }: Part, id: string, limit: number): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    "select id from articles where desk_id = ? and id > ? order by id limit ?",
    [desk, id, limit],
  );
  return rows.map((row) => row.id);
}

/** Articles by day, outlet and words; newest first. */
export async function findArticles({ sql, desk }: Part, query: ArticleQuery): Promise<Page<ArticleHit>> {
  const terms = query.text ?? [];
  const desks = ofDesk({ sql, desk }, "articles", asksForWords(terms));
  const where = [desks.text];
  const params: Value[] = [...desks.params];
  const add = (text: string, ...values: Value[]): void => {
    where.push(text);
    params.push(...values);
  };
  if (query.from !== undefined) add("articles.day >= ?", query.from);
  if (query.to !== undefined) add("articles.day <= ? and articles.day <> ''", query.to);
  if (query.outlet !== undefined) add("lower(articles.outlet) like ? escape '\\'", likeParam(query.outlet));
  const cursor = readCursor(query.cursor);
  if (cursor !== null) add("(articles.day, articles.id) < (?, ?)", cursor.key, cursor.id);
  const rows = await pageByWords<ArticleRow>({ sql, desk }, "articles", terms, {
    columns: `articles.id, articles.source, articles.title, articles.outlet, articles.published, articles.language,
       articles.added_at`,
    join: "",
    conditions: [{ text: where.join(" and "), params }],
    order: "desc",
    limit: query.limit + 1,
    cursorDay: cursor?.key ?? null,
  });
  const shown = rows.slice(0, query.limit);
  const shownIds = shown.map((row) => row.id);
  const stories = await storiesByArticle({ sql, desk }, shownIds);
  const articles = asksForWords(terms) ? await articlesById({ sql, desk }, shownIds) : [];
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const last = shown.at(-1);
  return {
    rows: shown.map(({ id, source, title, outlet, published, language, added_at }) => ({
      id,
      source,
      title,
      outlet,
      published,
      language,
      addedAt: added_at,
      story: stories.get(id) ?? null,
      snippet: snippetOf(texts.get(id) ?? "", terms) ?? snippetOf(title ?? "", terms),
    })),
    next: rows.length > query.limit && last !== undefined ? cursorOf(last.published, last.id) : null,
  };
}

interface ArticleRow {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly added_at: string;
}

/** A `like` pattern for text that contains the words, case aside. */
export function likeParam(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
}
