import { actorIdTables } from "../sql/actor-ids.ts";
import { actorTables } from "../sql/actor-tables.ts";
import { DESK_TABLES } from "../sql/desk-tables.ts";
import type { Step } from "../sql/migrate.ts";
import { SOURCE_TABLES } from "../sql/source-tables.ts";
import { BY_DAY } from "./by-day.ts";
import { packArticles } from "./pack-articles.ts";
import { packRows } from "./pack-rows.ts";

/** The steps of the SQLite store, oldest first; a store at version n has had the first n. Never edit one that has been released. */
export const MIGRATIONS: readonly Step[] = [
  `
  create table articles (
    seq integer primary key, desk_id text not null, id text not null,
    source text not null, outlet text, title text, published text, language text not null,
    added_at text not null, text text not null, body text not null
  );
  create unique index articles_id on articles (desk_id, id);
  create index articles_published on articles (desk_id, coalesce(published, ''), id);
  create virtual table article_words using fts5 (
    title, text, content = 'articles', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
  );
  create table reviews (
    desk_id text not null, id text not null, at text not null, body text not null,
    primary key (desk_id, id)
  ) without rowid;
  create table watches (
    desk_id text not null, id text not null, body text not null,
    primary key (desk_id, id)
  ) without rowid;

  create table readings (
    desk_id text not null, article text not null, analyser text not null, day text, sketch text not null, body text not null
  );
  create unique index readings_article on readings (desk_id, article);
  create index readings_day on readings (desk_id, day);
  create table tellings (desk_id text not null, article text not null, id text not null, body text not null);
  create unique index tellings_article on tellings (desk_id, article, id);
  create index tellings_id on tellings (desk_id, id);
  create table claims (desk_id text not null, article text not null, id text not null, body text not null);
  create unique index claims_article on claims (desk_id, article, id);
  create index claims_id on claims (desk_id, id);

  create table stories (
    desk_id text not null, id text not null, from_day text, to_day text, articles integer not null, body text not null
  );
  create unique index stories_id on stories (desk_id, id);
  create index stories_day on stories (desk_id, coalesce(to_day, ''), id);
  create table story_members (
    desk_id text not null, article text not null, story text not null, root text not null, parent text,
    primary key (desk_id, article)
  ) without rowid;
  create index story_members_story on story_members (desk_id, story);
  create index story_members_parent on story_members (desk_id, parent);
  create table strands (
    desk_id text not null, id text not null, story text not null, block text not null, event text not null, body text not null
  );
  create unique index strands_id on strands (desk_id, id);
  create index strands_story on strands (desk_id, story);
  create index strands_block on strands (desk_id, block);

  create table events (
    seq integer primary key, desk_id text not null, id text not null,
    kind text not null, status text not null, phase text not null, certainty text not null,
    from_day text, to_day text, place text, place_country text, said_by text,
    last_reported text, standing text not null, print text not null, words text not null, body text not null
  );
  create unique index events_id on events (desk_id, id);
  create index events_day on events (desk_id, coalesce(from_day, ''), id);
  create index events_kind on events (desk_id, kind, from_day, id);
  create virtual table event_words using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  create table event_sides (
    desk_id text not null, event text not null, side text not null, actor text not null,
    name text not null, country text, kind text not null, from_day text,
    primary key (desk_id, event, side, actor)
  ) without rowid;
  create index event_sides_country on event_sides (desk_id, country, event);
  create index event_sides_actor on event_sides (desk_id, actor, event);
  create table event_stories (
    desk_id text not null, story text not null, event text not null,
    primary key (desk_id, story, event)
  ) without rowid;
  create index event_stories_event on event_stories (desk_id, event);
  create table expectations (
    desk_id text not null, event text not null, due_from text, due_to text, outcome text not null, body text not null,
    primary key (desk_id, event)
  ) without rowid;
  create index expectations_due on expectations (desk_id, coalesce(due_to, '9999'), event);

  create table changes (
    seq integer primary key autoincrement, desk_id text not null, at text not null, what text not null, id text not null, change text not null
  );
  `,
  SOURCE_TABLES,
  DESK_TABLES,
  `
  create table turns (desk_id text not null primary key, turn integer not null) without rowid;
  create table plan_sides (
    desk_id text not null, state text not null, told text not null, event text not null, kind text not null,
    states text not null, watch_from text not null, watch_to text not null, is_anchor integer not null,
    primary key (desk_id, state, told, event)
  ) without rowid;
  create index plan_sides_watched on plan_sides (desk_id, state, watch_to) where is_anchor = 1;
  create index plan_sides_event on plan_sides (desk_id, event);
  drop index event_sides_country;
  create index event_sides_country on event_sides (desk_id, country, kind, from_day, event);
  `,
  BY_DAY,
  actorTables({
    text: "text",
    named: "json_each(r.body, '$.actors') a",
    field: (name) => `a.value ->> '${name}'`,
  }),
  actorIdTables({ text: "text", named: "json_tree(r.tellings) a where a.key = 'actor'", actor: "a.atom" }),
  // Plans are found by the first and the last of their states.
  `
  alter table plan_sides add column last_state text not null default '';
  update plan_sides set last_state =
    (select max(p.state) from plan_sides p where p.desk_id = plan_sides.desk_id and p.event = plan_sides.event);
  drop index plan_sides_watched;
  create index plan_sides_watched on plan_sides (desk_id, state, last_state, watch_to) where is_anchor = 1;
  `,
  packRows,
  packArticles,
  // Stories that went on after a day are found by how long they ran.
  `
  alter table stories add column run integer not null default 0;
  update stories set run = case when julianday(to_day) - julianday(from_day) <= 3 then 0 when julianday(to_day) - julianday(from_day) <= 31 then 1 when julianday(to_day) - julianday(from_day) <= 366 then 2 else 3 end
    where to_day is not null;
  create index stories_run on stories (desk_id, run, (coalesce(to_day, '')), id);
  `,
  // The sides of events lie by day, as events do.
  `
  create table event_sides_by_day (
    desk_id text not null, day text not null, event text not null, side text not null, actor text not null,
    name text not null, country text, kind text not null,
    primary key (desk_id, day, event, side, actor)
  ) without rowid;
  insert into event_sides_by_day
    select desk_id, coalesce(from_day, ''), event, side, actor, name, country, kind from event_sides order by 1, 2, 3, 4, 5;
  drop table event_sides;
  alter table event_sides_by_day rename to event_sides;
  create index event_sides_country on event_sides (desk_id, country, kind, day, event);
  create index event_sides_actor on event_sides (desk_id, actor, event);
  `,
];
