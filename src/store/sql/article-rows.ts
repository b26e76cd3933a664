import type { Part } from "./part.ts";
import { allFor, inList, type Sql } from "./sql.ts";

/** Tables with a row for each article: SQLite numbers it as it numbers the article, so that a day's rows lie together. */
type ArticleTable = "readings" | "story_members";

/** That a row of the table is of the row of `articles`. */
export function isOfArticle(sql: Sql, table: ArticleTable): string {
  return sql.dialect === "sqlite"
    ? `${table}.seq = articles.seq`
    : `${table}.desk_id = articles.desk_id and ${table}.article = articles.id`;
}

/** The rows of articles of the desk that are in a list: what follows the columns of a SELECT. */
export function fromArticles(sql: Sql, table: ArticleTable): string {
  return sql.dialect === "sqlite"
    ? `from articles cross join ${table} on ${table}.seq = articles.seq
       where articles.desk_id = ? and ${inList(sql, "articles.id")}`
    : `from ${table} where ${table}.desk_id = ? and ${inList(sql, `${table}.article`)}`;
}

/** The numbers that SQLite has given to articles. */
export async function numbersOf(
  { sql, desk }: Part,
  articles: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await allFor(articles, (list) =>
    sql.all<{ id: string; seq: number }>(`select id, seq from articles where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      list,
    ]),
  );
  return new Map(rows.map((row) => [row.id, Number(row.seq)]));
}
