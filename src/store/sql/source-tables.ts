/** The tables of polling, in words that both databases take. */
export const SOURCE_TABLES = `
  create table sources (
    desk_id text not null, id text not null, name text not null, body text not null,
    primary key (desk_id, id)
  );
  create table source_states (
    desk_id text not null, source text not null, due_at bigint not null, body text not null,
    primary key (desk_id, source)
  );
  create index source_states_due on source_states (desk_id, due_at);
  create table source_items (
    desk_id text not null, source text not null, item text not null,
    state text not null, due_at bigint not null, sort_at bigint not null, failed_at bigint, origin text, body text not null,
    primary key (desk_id, source, item)
  );
  create index source_items_waiting on source_items (desk_id, source, state, sort_at);
  create index source_items_failed on source_items (desk_id, failed_at);
`;
