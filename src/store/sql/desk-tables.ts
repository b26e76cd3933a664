/** The tables of what people at the desk keep, in words that both databases take. */
export const DESK_TABLES = `
  create table looks (
    desk_id text not null, reader text not null, at text not null,
    primary key (desk_id, reader)
  );
  create table briefs (
    desk_id text not null, id text not null, version integer not null, changed_at text not null, body text not null,
    primary key (desk_id, id)
  );
  create table answers (
    desk_id text not null, key text not null, print text not null, at text not null, body text not null,
    primary key (desk_id, key)
  );
`;
