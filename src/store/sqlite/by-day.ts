/** The number of a day in SQL, as `daySeq` has it. */
const dayNumber = (column: string): string =>
  `coalesce(cast(julianday(${column}) - 2440587.5 as integer), -1000000) * 2147483648`;

const list = (table: string): string =>
  `'[' || coalesce((select group_concat(body, ',') from
     (select body from ${table} t where t.desk_id = r.desk_id and t.article = r.article order by id)), '') || ']'`;

/**
 * Less is written for each article, and rows are numbered by day: what a reading
 * gave lies in its row, what events are found by lies apart from their bodies, and
 * words are found newest first without sorting them.
 */
export const BY_DAY = `
  alter table turns add column next_seq integer not null default 0;
  alter table turns add column folding integer not null default 0;
  insert into turns (desk_id, turn, next_seq)
    select desk_id, 0, max(seq) + 1 from
      (select desk_id, seq from articles union all select desk_id, seq from events) group by desk_id
    on conflict (desk_id) do update set next_seq = excluded.next_seq;

  create table articles_by_day (
    seq integer primary key, desk_id text not null, id text not null, day text not null,
    source text not null, outlet text, title text, published text, language text not null,
    added_at text not null, text text not null, body text not null
  );
  insert into articles_by_day
    select ${dayNumber("published")} + seq, desk_id, id, coalesce(published, ''),
      source, outlet, title, published, language, added_at, text, body
    from articles order by 1;
  drop table article_words;
  drop table articles;
  alter table articles_by_day rename to articles;
  create unique index articles_id on articles (desk_id, id);
  create index articles_day on articles (desk_id, day, id);
  create virtual table article_words using fts5 (
    title, text, content = 'articles', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
  );
  insert into article_words (article_words) values ('rebuild');

  create table readings_whole (
    desk_id text not null, article text not null, analyser text not null, day text not null, claim_count integer not null,
    sketch text not null, body text not null, tellings text not null, claims text not null
  );
  insert into readings_whole
    select desk_id, article, analyser, coalesce(day, ''),
      (select count(*) from claims c where c.desk_id = r.desk_id and c.article = r.article),
      sketch, body, ${list("tellings")}, ${list("claims")}
    from readings r;
  create table told_ids (
    desk_id text not null, id text not null, article text not null, primary key (desk_id, id)
  ) without rowid;
  insert or ignore into told_ids
    select desk_id, id, article from tellings union all select desk_id, id, article from claims;
  drop table tellings;
  drop table claims;
  drop table readings;
  alter table readings_whole rename to readings;
  create unique index readings_article on readings (desk_id, article);
  create index readings_day on readings (desk_id, day);
  create index readings_analyser on readings (desk_id, analyser, claim_count);

  create table events_by_day (
    seq integer primary key, desk_id text not null, id text not null, day text not null,
    kind text not null, status text not null, phase text not null, certainty text not null,
    from_day text, to_day text, place text, place_country text, said_by text,
    last_reported text, standing text not null, print text not null
  );
  create table event_bodies (seq integer primary key, words text not null, body text not null);
  insert into events_by_day
    select ${dayNumber("from_day")} + seq, desk_id, id, coalesce(from_day, ''), kind, status, phase, certainty,
      from_day, to_day, place, place_country, said_by, last_reported, standing, print
    from events order by 1;
  insert into event_bodies select ${dayNumber("from_day")} + seq, words, body from events order by 1;
  drop table event_words;
  drop table events;
  alter table events_by_day rename to events;
  create unique index events_id on events (desk_id, id);
  create index events_day on events (desk_id, day, id);
  create index events_kind on events (desk_id, kind, day, id);
  create virtual table event_words using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  insert into event_words (rowid, words) select seq, words from event_bodies order by seq;

  drop table event_stories;
  drop index strands_id;
  drop index strands_block;
  create unique index strands_block on strands (desk_id, block, id);
`;
