import { packed } from "../sql/packed.ts";
import type { Sql } from "../sql/sql.ts";

const PAGE = 500;

const KEPT = ["seq", "desk_id", "id", "day", "source", "outlet", "title", "published", "language", "added_at"] as const;

type OldArticle = Readonly<Record<(typeof KEPT)[number], string | null>> & {
  readonly seq: number;
  readonly text: string;
  readonly body: string;
};

/** Articles are packed, and the index of their words stands by itself; new sightings lie together. */
export async function packArticles(sql: Sql): Promise<void> {
  for (const statement of TABLES) await sql.run(statement);
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await sql.all<OldArticle>(`select * from articles where seq > ? order by seq limit ${PAGE}`, [after]);
    if (rows.length === 0) break;
    await sql.insert(
      "articles_packed",
      [...KEPT, "body"],
      rows.map((row) => [
        ...KEPT.map((column) => row[column]),
        packed(JSON.stringify({ ...(JSON.parse(row.body) as object), text: row.text })),
      ]),
    );
    after = rows.at(-1)!.seq;
  }
  for (const statement of SWAPS) await sql.run(statement);
}

const TABLES: readonly string[] = [
  `create table articles_packed (
    seq integer primary key, desk_id text not null, id text not null, day text not null,
    source text not null, outlet text, title text, published text, language text not null,
    added_at text not null, body blob not null
  )`,
  `create virtual table article_words_apart using fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  )`,
  `create table sightings_listed (
    desk_id text not null, actor text not null, day text not null, article text not null,
    name text not null, country text, office text not null
  )`,
];

const SWAPS: readonly string[] = [
  "insert into article_words_apart (rowid, title, text) select seq, title, text from articles order by seq",
  "drop table article_words",
  "drop table articles",
  "alter table articles_packed rename to articles",
  "alter table article_words_apart rename to article_words",
  "create unique index articles_id on articles (desk_id, id)",
  "create index articles_day on articles (desk_id, day, id)",
  "insert into sightings_listed select desk_id, actor, day, article, name, country, office from sightings",
  "drop table sightings",
  "alter table sightings_listed rename to sightings",
  "create index sightings_actor on sightings (desk_id, actor)",
  "create index sightings_country on sightings (desk_id, country, office)",
];
