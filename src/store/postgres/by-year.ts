import type { Sql } from "../sql/sql.ts";
import { makeYears } from "./make-years.ts";

/** Words as the search index has them, for texts that are in the database already. */
const vector = (text: string): string =>
  `to_tsvector('simple', regexp_replace(lower(left(${text}, 400000)), '[^[:alnum:]]+', ' ', 'g'))`;

const C = 'text collate "C"';

const list = (table: string): string =>
  `'[' || coalesce((select string_agg(body, ',' order by id) from ${table} t
     where t.desk_id = r.desk_id and t.article = r.article), '') || ']'`;

/**
 * The tables that grow with the news are parted by year, and less is written for
 * each article: what a reading gave lies in its row.
 */
export async function partByYear(sql: Sql): Promise<void> {
  await sql.run("alter table turns add column folding integer not null default 0");
  await sql.run("insert into turns (desk_id, turn) select distinct desk_id, 0 from articles on conflict do nothing");
  const old = { articles: "articles_whole", readings: "readings_apart", events: "events_whole" };
  for (const [table, name] of Object.entries(old)) await sql.run(`alter table ${table} rename to ${name}`);
  for (const statement of TABLES) await sql.run(statement);
  await move(sql, {
    table: "articles",
    from: `${old.articles} r`,
    day: "coalesce(published, '')",
    columns: {
      desk_id: "desk_id",
      day: "coalesce(published, '')",
      id: "id",
      source: "source",
      outlet: "outlet",
      title: "title",
      published: "published",
      language: "language",
      added_at: "added_at",
      text: "text",
      body: "body",
      search: vector("coalesce(title, '') || ' ' || text"),
    },
  });
  await move(sql, {
    table: "readings",
    from: `${old.readings} r`,
    day: "coalesce(day, '')",
    columns: {
      desk_id: "desk_id",
      day: "coalesce(day, '')",
      article: "article",
      analyser: "analyser",
      claim_count: "(select count(*) from claims c where c.desk_id = r.desk_id and c.article = r.article)",
      sketch: "sketch",
      body: "body",
      tellings: list("tellings"),
      claims: list("claims"),
    },
  });
  const kept = "kind status phase certainty from_day to_day place place_country said_by last_reported standing print";
  await move(sql, {
    table: "events",
    from: `${old.events} r`,
    day: "coalesce(from_day, '')",
    columns: {
      desk_id: "desk_id",
      day: "coalesce(from_day, '')",
      id: "id",
      ...Object.fromEntries(kept.split(" ").map((column) => [column, column])),
      body: "body",
      search: vector("words"),
    },
  });
  await sql.run(
    `insert into told_ids (desk_id, id, article)
     select desk_id, id, article from tellings union all select desk_id, id, article from claims on conflict do nothing`,
  );
  for (const table of ["tellings", "claims", "event_stories", ...Object.values(old)])
    await sql.run(`drop table ${table}`);
  await sql.run("alter table strands drop constraint strands_pkey");
  await sql.run("drop index strands_block");
  await sql.run("alter table strands add primary key (desk_id, block, id)");
}

const TABLES: readonly string[] = [
  `create table articles (
    desk_id ${C} not null, day ${C} not null, id ${C} not null,
    source text not null, outlet text, title text, published ${C}, language text not null,
    added_at text not null, text text not null, body text not null,
    search tsvector not null,
    primary key (desk_id, id, day)
  ) partition by range (day)`,
  "create index articles_by_day on articles (desk_id, day, id)",
  "create index articles_by_words on articles using gin (search)",
  `create table readings (
    desk_id ${C} not null, day ${C} not null, article ${C} not null, analyser text not null, claim_count integer not null,
    sketch text not null, body text not null, tellings text not null, claims text not null,
    primary key (desk_id, article, day)
  ) partition by range (day)`,
  "create index readings_by_day on readings (desk_id, day)",
  "create index readings_by_analyser on readings (desk_id, analyser, claim_count)",
  `create table told_ids (
    desk_id ${C} not null, id ${C} not null, article ${C} not null, primary key (desk_id, id)
  )`,
  `create table events (
    desk_id ${C} not null, day ${C} not null, id ${C} not null,
    kind ${C} not null, status ${C} not null, phase text not null, certainty ${C} not null,
    from_day ${C}, to_day ${C}, place ${C}, place_country text, said_by text,
    last_reported ${C}, standing text not null, print text not null, body text not null,
    search tsvector not null,
    primary key (desk_id, id, day)
  ) partition by range (day)`,
  "create index events_by_day on events (desk_id, day, id)",
  "create index events_by_kind on events (desk_id, kind, day, id)",
  "create index events_by_words on events using gin (search)",
];

interface Move {
  readonly table: string;
  readonly from: string;
  /** What the rows' day is made of. */
  readonly day: string;
  /** Column by column, what it is made of. */
  readonly columns: Readonly<Record<string, string>>;
}

async function move(sql: Sql, { table, from, day, columns }: Move): Promise<void> {
  const years = await sql.all<{ year: string }>(`select distinct left(${day}, 4) as year from ${from}`);
  await makeYears(
    sql,
    table,
    years.map((row) => row.year),
  );
  await sql.run(
    `insert into ${table} (${Object.keys(columns).join(", ")}) select ${Object.values(columns).join(", ")} from ${from}`,
  );
}
