import type { Claim } from "../../model/claim.ts";
import type { Telling } from "../../model/telling.ts";
import { packed } from "../sql/packed.ts";
import type { Sql } from "../sql/sql.ts";
import { namesIn } from "../sql/told.ts";
import { noteNames } from "../sql/told-names.ts";

const PAGE = 500;

/**
 * What nobody looks for anything in is packed, rows of articles are numbered as the
 * articles are, and the names that lead to articles are words of an index: a new
 * article changes half as many pages.
 */
export async function packRows(sql: Sql): Promise<void> {
  for (const statement of TABLES) await sql.run(statement);
  await packReadings(sql);
  await packEvents(sql);
  for (const statement of [...MOVES, ...SWAPS]) await sql.run(statement);
}

const TABLES: readonly string[] = [
  `create table readings_packed (
    seq integer primary key, desk_id text not null, article text not null, analyser text not null, day text not null,
    claim_count integer not null, told blob not null
  )`,
  `create virtual table told_names using fts5 (
    names, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_'"
  )`,
  "create table event_bodies_packed (seq integer primary key, body blob not null)",
  `create table members_numbered (
    seq integer primary key, desk_id text not null, article text not null, story text not null, root text not null,
    parent text, parent_seq integer
  )`,
  `create table expectations_listed (
    desk_id text not null, event text not null, due_from text, due_to text, outcome text not null, body text not null,
    is_long integer not null default 0
  )`,
  `create table sightings_keyed (
    desk_id text not null, actor text not null, day text not null, article text not null,
    name text not null, country text, office text not null,
    primary key (desk_id, actor, day, article)
  ) without rowid`,
  `create table actor_names_keyed (
    desk_id text not null, actor text not null, name text not null, country text not null,
    folded text not null, events integer not null,
    primary key (desk_id, actor, name, country)
  ) without rowid`,
];

interface OldReading {
  readonly seq: number;
  readonly desk_id: string;
  readonly article: string;
  readonly analyser: string;
  readonly day: string;
  readonly claim_count: number;
  readonly sketch: string;
  readonly body: string;
  readonly tellings: string;
  readonly claims: string;
}

async function packReadings(sql: Sql): Promise<void> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await sql.all<OldReading>(
      `select a.seq, r.* from articles a cross join readings r on r.desk_id = a.desk_id and r.article = a.id
       where a.seq > ? order by a.seq limit ${PAGE}`,
      [after],
    );
    if (rows.length === 0) return;
    await sql.insert(
      "readings_packed",
      ["seq", "desk_id", "article", "analyser", "day", "claim_count", "told"],
      rows.map((row) => [
        row.seq,
        row.desk_id,
        row.article,
        row.analyser,
        row.day,
        row.claim_count,
        packed([row.sketch, row.body, row.tellings, row.claims].join("\n")),
      ]),
    );
    await noteNames(
      { sql, desk: "" },
      rows.map(({ seq, tellings, claims }) => ({
        seq,
        names: namesIn({ tellings: JSON.parse(tellings) as Telling[], claims: JSON.parse(claims) as Claim[] }),
      })),
    );
    after = rows.at(-1)!.seq;
  }
}

async function packEvents(sql: Sql): Promise<void> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await sql.all<{ seq: number; body: string }>(
      `select seq, body from event_bodies where seq > ? order by seq limit ${PAGE}`,
      [after],
    );
    if (rows.length === 0) return;
    await sql.insert(
      "event_bodies_packed",
      ["seq", "body"],
      rows.map(({ seq, body }) => [seq, packed(body)]),
    );
    after = rows.at(-1)!.seq;
  }
}

const MOVES: readonly string[] = [
  `insert into members_numbered
     select a.seq, m.desk_id, m.article, m.story, m.root, m.parent, p.seq
     from articles a cross join story_members m on m.desk_id = a.desk_id and m.article = a.id
     left join articles p on p.desk_id = m.desk_id and p.id = m.parent
     order by a.seq`,
  `insert into expectations_listed (desk_id, event, due_from, due_to, outcome, body, is_long)
     select desk_id, event, due_from, due_to, outcome, body, is_long from expectations`,
  `insert into sightings_keyed (desk_id, actor, day, article, name, country, office)
     select desk_id, actor, day, article, name, country, office from sightings order by desk_id, actor, day, article`,
  `insert into actor_names_keyed (desk_id, actor, name, country, folded, events)
     select desk_id, actor, name, country, folded, events from actor_names order by desk_id, actor, name, country`,
];

const SWAPS: readonly string[] = [
  "drop table told_ids",
  "drop table named_actors",
  ...(
    [
      ["readings", "readings_packed"],
      ["event_bodies", "event_bodies_packed"],
      ["story_members", "members_numbered"],
      ["expectations", "expectations_listed"],
      ["sightings", "sightings_keyed"],
      ["actor_names", "actor_names_keyed"],
    ] as const
  ).flatMap(([table, next]) => [`drop table ${table}`, `alter table ${next} rename to ${table}`]),
  "create index readings_day on readings (desk_id, day)",
  "create index readings_analyser on readings (desk_id, analyser, claim_count)",
  "create index story_members_parent on story_members (parent_seq)",
  "create unique index expectations_event on expectations (desk_id, event)",
  "create index expectations_due on expectations (desk_id, coalesce(due_to, '9999'), event)",
  "create index expectations_long on expectations (desk_id, due_from) where is_long = 1",
  "create index sightings_country on sightings (desk_id, country, office)",
];
