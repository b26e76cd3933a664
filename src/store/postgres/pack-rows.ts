import type { Claim } from "../../model/claim.ts";
import type { Telling } from "../../model/telling.ts";
import { packed } from "../sql/packed.ts";
import type { Sql } from "../sql/sql.ts";
import { namesIn } from "../sql/told.ts";
import { namesArray } from "../sql/told-names.ts";

const PAGE = 500;

/**
 * What nobody looks for anything in is packed, and the names that lead to articles
 * lie with their readings: in a tree by name, each would change a page of its own.
 */
export async function packRows(sql: Sql): Promise<void> {
  await sql.run("alter table readings add column told bytea");
  await sql.run("alter table readings add column names text[]");
  await packReadings(sql);
  for (const column of ["sketch", "body", "tellings", "claims"])
    await sql.run(`alter table readings drop column ${column}`);
  for (const column of ["told", "names"]) await sql.run(`alter table readings alter column ${column} set not null`);
  await sql.run("create index readings_by_name on readings using gin (names)");
  await sql.run("alter table events add column packed bytea");
  await packEvents(sql);
  await sql.run("alter table events drop column body");
  await sql.run("alter table events rename column packed to body");
  await sql.run("alter table events alter column body set not null");
  for (const table of ["told_ids", "named_actors"]) await sql.run(`drop table ${table}`);
  await sql.run("drop index story_members_story");
}

interface OldReading {
  readonly desk_id: string;
  readonly day: string;
  readonly article: string;
  readonly sketch: string;
  readonly body: string;
  readonly tellings: string;
  readonly claims: string;
}

async function packReadings(sql: Sql): Promise<void> {
  for (let after = ["", ""]; ; ) {
    const rows = await sql.all<OldReading>(
      `select desk_id, day, article, sketch, body, tellings, claims from readings
       where (desk_id, article) > (?, ?) order by desk_id, article limit ${PAGE}`,
      after,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const { desk_id, day, article, sketch, body, tellings, claims } of rows) {
      const names = namesIn({ tellings: JSON.parse(tellings) as Telling[], claims: JSON.parse(claims) as Claim[] });
      await sql.run(
        "update readings set told = ?::bytea, names = ?::text[] where desk_id = ? and article = ? and day = ?",
        [packed([sketch, body, tellings, claims].join("\n")), namesArray(names), desk_id, article, day],
      );
    }
    after = [last.desk_id, last.article];
  }
}

async function packEvents(sql: Sql): Promise<void> {
  for (let after = ["", ""]; ; ) {
    const rows = await sql.all<{ desk_id: string; day: string; id: string; body: string }>(
      `select desk_id, day, id, body from events where (desk_id, id) > (?, ?) order by desk_id, id limit ${PAGE}`,
      after,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const { desk_id, day, id, body } of rows) {
      await sql.run("update events set packed = ?::bytea where desk_id = ? and id = ? and day = ?", [
        packed(body),
        desk_id,
        id,
        day,
      ]);
    }
    after = [last.desk_id, last.id];
  }
}

/** Articles are packed; their words are in an index of their own. */
export async function packArticles(sql: Sql): Promise<void> {
  await sql.run("alter table articles add column packed bytea");
  for (let after = ["", ""]; ; ) {
    const rows = await sql.all<{ desk_id: string; day: string; id: string; text: string; body: string }>(
      `select desk_id, day, id, text, body from articles where (desk_id, id) > (?, ?) order by desk_id, id limit ${PAGE}`,
      after,
    );
    const last = rows.at(-1);
    if (last === undefined) break;
    for (const { desk_id, day, id, text, body } of rows) {
      await sql.run("update articles set packed = ?::bytea where desk_id = ? and id = ? and day = ?", [
        packed(JSON.stringify({ ...(JSON.parse(body) as object), text })),
        desk_id,
        id,
        day,
      ]);
    }
    after = [last.desk_id, last.id];
  }
  for (const column of ["text", "body"]) await sql.run(`alter table articles drop column ${column}`);
  await sql.run("alter table articles rename column packed to body");
  await sql.run("alter table articles alter column body set not null");
}
