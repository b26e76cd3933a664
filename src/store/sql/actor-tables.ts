/** What differs between the databases in the tables of actors. */
interface Words {
  /** Text that is ordered by code unit. */
  readonly text: string;
  /** The actors that the readings of all articles name, as rows `a`, and their fields. */
  readonly named: string;
  readonly field: (name: string) => string;
}

/**
 * Actors with the events they take part in, the names they go by, and the articles
 * that name them with an office; and which expectations are due over a long time:
 * few are, so the others are found by the day they end on.
 */
export function actorTables({ text, named, field }: Words): string {
  return `
  create table actor_names (
    desk_id ${text} not null, actor ${text} not null, name ${text} not null, country ${text} not null,
    folded ${text} not null, events integer not null,
    primary key (desk_id, actor, name, country)
  );
  create table actors (
    desk_id ${text} not null, actor ${text} not null, name ${text} not null, country ${text}, events integer not null,
    primary key (desk_id, actor)
  );
  create index actors_events on actors (desk_id, events desc, actor);
  create index actors_country on actors (desk_id, country, events desc, actor);
  insert into actor_names (desk_id, actor, name, country, folded, events)
    select desk_id, actor, name, country, lower(name), count(*) from (
      select desk_id, event, actor, max(name) as name, coalesce(max(country), '') as country
      from event_sides group by desk_id, event, actor
    ) as sides group by desk_id, actor, name, country;
  insert into actors (desk_id, actor, name, country, events)
    select desk_id, actor, max(name), nullif(max(country), ''), sum(events) from actor_names group by desk_id, actor;

  create table sightings (
    desk_id ${text} not null, actor ${text} not null, day ${text} not null, article ${text} not null,
    name ${text} not null, country ${text}, office ${text} not null,
    primary key (desk_id, actor, day, article)
  );
  insert into sightings (desk_id, actor, day, article, name, country, office)
    select r.desk_id, ${field("id")}, r.day, r.article, max(${field("name")}), max(${field("country")}), max(${field("office")})
    from readings r, ${named} where ${field("office")} is not null and ${field("type")} = 'person'
    group by r.desk_id, ${field("id")}, r.day, r.article;

  alter table expectations add column is_long integer not null default 0;
  update expectations set is_long = 1 where substr(due_from, 1, 7) < substr(due_to, 1, 7);
  create index expectations_long on expectations (desk_id, due_from) where is_long = 1;
`;
}
