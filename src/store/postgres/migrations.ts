import { actorIdTables } from "../sql/actor-ids.ts";
import { actorTables } from "../sql/actor-tables.ts";
import { DESK_TABLES } from "../sql/desk-tables.ts";
import type { Step } from "../sql/migrate.ts";
import { SOURCE_TABLES } from "../sql/source-tables.ts";
import { partByYear } from "./by-year.ts";
import { packArticles, packRows } from "./pack-rows.ts";

/** Words as the search index has them: lower case, parted by anything that is no letter or digit. */
const indexed = (text: string): string =>
  `tsvector generated always as (to_tsvector('simple', regexp_replace(lower(left(${text}, 400000)), '[^[:alnum:]]+', ' ', 'g'))) stored`;

/**
 * The steps of the PostgreSQL store, oldest first. Text is ordered by code unit
 * (collation "C"), as SQLite orders it, so that pages and rebuilds agree.
 */
export const MIGRATIONS: readonly Step[] = [
  `
  create table articles (
    seq bigint generated always as identity, desk_id text collate "C" not null, id text collate "C" not null,
    source text not null, outlet text, title text, published text collate "C", language text not null,
    added_at text not null, text text not null, body text not null,
    search ${indexed("coalesce(title, '') || ' ' || text")},
    primary key (desk_id, id)
  );
  create index articles_published on articles (desk_id, (coalesce(published, '')), id);
  create index articles_search on articles using gin (search);
  create table reviews (
    desk_id text collate "C" not null, id text collate "C" not null, at text collate "C" not null, body text not null,
    primary key (desk_id, id)
  );
  create table watches (
    desk_id text collate "C" not null, id text collate "C" not null, body text not null,
    primary key (desk_id, id)
  );

  create table readings (
    desk_id text collate "C" not null, article text collate "C" not null, analyser text not null,
    day text collate "C", sketch text not null, body text not null,
    primary key (desk_id, article)
  );
  create index readings_day on readings (desk_id, day);
  create table tellings (
    desk_id text collate "C" not null, article text collate "C" not null, id text collate "C" not null, body text not null,
    primary key (desk_id, article, id)
  );
  create index tellings_id on tellings (desk_id, id);
  create table claims (
    desk_id text collate "C" not null, article text collate "C" not null, id text collate "C" not null, body text not null,
    primary key (desk_id, article, id)
  );
  create index claims_id on claims (desk_id, id);

  create table stories (
    desk_id text collate "C" not null, id text collate "C" not null, from_day text collate "C", to_day text collate "C",
    articles integer not null, body text not null,
    primary key (desk_id, id)
  );
  create index stories_day on stories (desk_id, (coalesce(to_day, '')), id);
  create table story_members (
    desk_id text collate "C" not null, article text collate "C" not null, story text collate "C" not null,
    root text collate "C" not null, parent text collate "C",
    primary key (desk_id, article)
  );
  create index story_members_story on story_members (desk_id, story);
  create index story_members_parent on story_members (desk_id, parent);
  create table strands (
    desk_id text collate "C" not null, id text collate "C" not null, story text collate "C" not null,
    block text collate "C" not null, event text collate "C" not null, body text not null,
    primary key (desk_id, id)
  );
  create index strands_story on strands (desk_id, story);
  create index strands_block on strands (desk_id, block);

  create table events (
    desk_id text collate "C" not null, id text collate "C" not null,
    kind text collate "C" not null, status text collate "C" not null, phase text not null, certainty text collate "C" not null,
    from_day text collate "C", to_day text collate "C", place text collate "C", place_country text, said_by text,
    last_reported text collate "C", standing text not null, print text not null, words text not null, body text not null,
    search ${indexed("words")},
    primary key (desk_id, id)
  );
  create index events_day on events (desk_id, (coalesce(from_day, '')), id);
  create index events_kind on events (desk_id, kind, from_day, id);
  create index events_search on events using gin (search);
  create table event_sides (
    desk_id text collate "C" not null, event text collate "C" not null, side text collate "C" not null,
    actor text collate "C" not null, name text collate "C" not null, country text collate "C", kind text not null, from_day text,
    primary key (desk_id, event, side, actor)
  );
  create index event_sides_country on event_sides (desk_id, country, event);
  create index event_sides_actor on event_sides (desk_id, actor, event);
  create table event_stories (
    desk_id text collate "C" not null, story text collate "C" not null, event text collate "C" not null,
    primary key (desk_id, story, event)
  );
  create index event_stories_event on event_stories (desk_id, event);
  create table expectations (
    desk_id text collate "C" not null, event text collate "C" not null, due_from text collate "C", due_to text collate "C",
    outcome text collate "C" not null, body text not null,
    primary key (desk_id, event)
  );
  create index expectations_due on expectations (desk_id, (coalesce(due_to, '9999')), event);

  create table changes (
    seq bigint generated always as identity primary key, desk_id text not null, at text not null, what text not null, id text not null, change text not null
  );
  create index changes_desk on changes (desk_id, seq);
  `,
  SOURCE_TABLES,
  DESK_TABLES,
  `
  create table turns (desk_id text collate "C" not null primary key, turn bigint not null);
  create table plan_sides (
    desk_id text collate "C" not null, state text collate "C" not null, told text collate "C" not null,
    event text collate "C" not null, kind text collate "C" not null, states text collate "C" not null,
    watch_from text collate "C" not null, watch_to text collate "C" not null, is_anchor integer not null,
    primary key (desk_id, state, told, event)
  );
  create index plan_sides_watched on plan_sides (desk_id, state, watch_to) where is_anchor = 1;
  create index plan_sides_event on plan_sides (desk_id, event);
  drop index event_sides_country;
  create index event_sides_country on event_sides (desk_id, country, kind, from_day, event);
  `,
  partByYear,
  actorTables({
    text: 'text collate "C"',
    named: "jsonb_array_elements(r.body::jsonb -> 'actors') a",
    field: (name) => `a ->> '${name}'`,
  }),
  actorIdTables({
    text: 'text collate "C"',
    named: "jsonb_path_query(r.tellings::jsonb, 'strict $.**.actor') a",
    actor: "a #>> '{}'",
  }),
  // Plans are found by the first and the last of their states.
  `
  alter table plan_sides add column last_state text collate "C" not null default '';
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
  update stories set run = case when to_day::date - from_day::date <= 3 then 0 when to_day::date - from_day::date <= 31 then 1 when to_day::date - from_day::date <= 366 then 2 else 3 end
    where to_day is not null;
  create index stories_run on stories (desk_id, run, (coalesce(to_day, '')), id);
  `,
  // The sides of events lie by day, as events do.
  `
  create table event_sides_by_day (
    desk_id text collate "C" not null, day text collate "C" not null, event text collate "C" not null,
    side text collate "C" not null, actor text collate "C" not null,
    name text collate "C" not null, country text collate "C", kind text collate "C" not null,
    primary key (desk_id, day, event, side, actor)
  );
  insert into event_sides_by_day
    select desk_id, coalesce(from_day, ''), event, side, actor, name, country, kind from event_sides;
  drop table event_sides;
  alter table event_sides_by_day rename to event_sides;
  create index event_sides_country on event_sides (desk_id, country, kind, day, event);
  create index event_sides_actor on event_sides (desk_id, actor, event);
  `,
];
