import type { Change } from "../queries.ts";
import type { StoreCounts } from "../store.ts";
import { isOfArticle } from "./article-rows.ts";
import { bodiesOf } from "./events.ts";
import { unpacked } from "./packed.ts";
import type { Part } from "./part.ts";
import type { Sql, Value } from "./sql.ts";

/** What a line of a derived table says: the columns that order its rows and those that make a row. */
interface Lines {
  readonly table: string;
  readonly key: string;
  readonly columns: string;
}

const DERIVED: readonly Lines[] = [
  { table: "readings", key: "article", columns: "article, analyser, day, claim_count, told" },
  { table: "sightings", key: "actor, day, article", columns: "actor, day, article, name, country, office" },
  { table: "actor_aliases", key: "alias", columns: "alias, actor" },
  { table: "stories", key: "id", columns: "id, body" },
  { table: "story_members", key: "article", columns: "article, story, root, parent" },
  { table: "strands", key: "block, id", columns: "id, story, block, event, body" },
  {
    table: "events",
    key: "id",
    columns:
      "id, day, kind, status, phase, certainty, from_day, to_day, place, place_country, said_by, standing, print",
  },
  { table: "event_sides", key: "event, side, actor", columns: "day, event, side, actor, name, country, kind" },
  { table: "actor_names", key: "actor, name, country", columns: "actor, name, country, folded, events" },
  { table: "actors", key: "actor", columns: "actor, name, country, events" },
  { table: "plan_sides", key: "event, state", columns: "state, told, event, kind, states, watch_from, watch_to" },
  { table: "expectations", key: "event", columns: "event, due_from, due_to, is_long, outcome, body" },
];
const OF_ONE_ARTICLE = new Set(["readings", "sightings"]);
const PAGE = 1000;

const TABLES = { event: "events", article: "articles", story: "stories", review: "reviews" } as const;

/** Ids of a kind of thing that begin with the digits. */
export async function idsStarting(
  { sql, desk }: Part,
  what: keyof typeof TABLES,
  prefix: string,
  limit: number,
): Promise<string[]> {
  const from = `${what}:${prefix}`;
  const rows = await sql.all<{ id: string }>(
    `select id from ${TABLES[what]} where desk_id = ? and id >= ? and id < ? order by id limit ?`,
    // After "f" no hexadecimal digit comes, so "g" closes the range.
    [desk, from, `${from}g`, limit],
  );
  return rows.map((row) => row.id);
}

/** Drops what is derived: all of it, or all that comes of more than one article. */
export async function clearDerived({ sql, desk }: Part, keep: "nothing" | "readings"): Promise<void> {
  if (sql.dialect === "sqlite") {
    const ofDesk = "select seq from events where desk_id = ?";
    await sql.run(`delete from event_words where rowid in (${ofDesk})`, [desk]);
    await sql.run(`delete from event_bodies where seq in (${ofDesk})`, [desk]);
    if (keep === "nothing")
      await sql.run("delete from told_names where rowid in (select seq from readings where desk_id = ?)", [desk]);
  }
  for (const { table } of DERIVED) {
    if (keep === "readings" && OF_ONE_ARTICLE.has(table)) continue;
    await sql.run(`delete from ${table} where desk_id = ?`, [desk]);
  }
}

/** Counts a piece of writing; gives how many there were before. A store that has had none is folded this way from the start. */
export async function takeTurn({ sql, desk }: Part, folding: number): Promise<number> {
  const [row] = await sql.all<{ turn: number }>(
    `insert into turns (desk_id, turn, folding) values (?, 1, ?)
     on conflict (desk_id) do update set turn = turns.turn + 1 returning turn`,
    [desk, folding],
  );
  return Number(row!.turn) - 1;
}

/** The way in which the record was folded last; null for a store without one. */
export async function foldedBy({ sql, desk }: Part): Promise<number | null> {
  const [row] = await sql.all<{ folding: number }>("select folding from turns where desk_id = ?", [desk]);
  return row === undefined ? null : Number(row.folding);
}

/** Notes that the whole record is folded this way. */
export async function noteFolding({ sql, desk }: Part, folding: number): Promise<void> {
  await sql.run("update turns set folding = ? where desk_id = ?", [folding, desk]);
}

/** Writes down what happened to the record. */
export async function logChanges({ sql, desk }: Part, changes: readonly Omit<Change, "seq">[]): Promise<void> {
  await sql.insert(
    "changes",
    ["desk_id", "at", "what", "id", "change"],
    changes.map((c): Value[] => [desk, c.at, c.what, c.id, c.change]),
  );
}

/** The log after a number. */
export async function changesSince({ sql, desk }: Part, seq: number, limit: number): Promise<Change[]> {
  const rows = await sql.all<Change>(
    "select seq, at, what, id, change from changes where desk_id = ? and seq > ? order by seq limit ?",
    [desk, seq, limit],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/** The log's last number. */
export async function lastChange({ sql, desk }: Part): Promise<number> {
  const [row] = await sql.all<{ seq: number }>("select seq from changes where desk_id = ? order by seq desc limit 1", [
    desk,
  ]);
  return Number(row?.seq ?? 0);
}

/** The last entry made until an instant. The log is in the order of time, so the search ends at its first hit from behind. */
export async function changeBefore({ sql, desk }: Part, at: string): Promise<number> {
  const [row] = await sql.all<{ seq: number }>(
    "select seq from changes where desk_id = ? and at <= ? order by seq desc limit 1",
    [desk, at],
  );
  return Number(row?.seq ?? 0);
}

/** How much the store holds. */
export async function counts({ sql, desk }: Part, analyser: string): Promise<StoreCounts> {
  const count = async (table: string): Promise<number> => {
    const [row] = await sql.all<{ count: number }>(`select count(*) as count from ${table} where desk_id = ?`, [desk]);
    return Number(row?.count ?? 0);
  };
  const [read] = await sql.all<{ count: number; claims: number }>(
    "select count(case when analyser = ? then 1 end) as count, sum(claim_count) as claims from readings where desk_id = ?",
    [analyser, desk],
  );
  const articles = await count("articles");
  return {
    articles,
    unread: articles - Number(read?.count ?? 0),
    stories: await count("stories"),
    events: await count("events"),
    claims: Number(read?.claims ?? 0),
    expectations: await count("expectations"),
    reviews: await count("reviews"),
    watches: await count("watches"),
  };
}

/** Rows that point to nothing, and what the database itself finds wrong. */
export async function check({ sql, desk }: Part): Promise<string[]> {
  const faults: string[] = [];
  if (sql.dialect === "sqlite") {
    const rows = await sql.all<{ integrity_check: string }>("pragma integrity_check");
    faults.push(...rows.map((row) => row.integrity_check).filter((text) => text !== "ok"));
  }
  const lost = async (what: string, text: string): Promise<void> => {
    const [row] = await sql.all<{ count: number }>(text, [desk]);
    const count = Number(row?.count ?? 0);
    if (count > 0) faults.push(`${count} ${what}`);
  };
  await lost(
    "readings of articles that are not there",
    `select count(*) as count from readings left join articles on ${isOfArticle(sql, "readings")}
     where readings.desk_id = ? and articles.id is null`,
  );
  await lost(
    "read articles that are in no story",
    `select count(*) as count from readings join articles on ${isOfArticle(sql, "readings")}
     left join story_members on ${isOfArticle(sql, "story_members")}
     where readings.desk_id = ? and story_members.story is null`,
  );
  await lost(
    "strands of events that are not there",
    "select count(*) as count from strands s left join events e on e.desk_id = s.desk_id and e.id = s.event where s.desk_id = ? and e.id is null",
  );
  await lost(
    "expectations of events that are not there",
    "select count(*) as count from expectations x left join events e on e.desk_id = x.desk_id and e.id = x.event where x.desk_id = ? and e.id is null",
  );
  return faults;
}

/** Every derived row as text, table by table, in key order, and the events' bodies. */
export async function* derivedLines({ sql, desk }: Part): AsyncIterable<string> {
  for (const { table, key, columns } of DERIVED) {
    yield* linesOf(sql, table, `select ${columns} from ${table} where desk_id = ? order by ${key}`, desk);
  }
  const { column, join } = bodiesOf(sql);
  const bodies = `select events.id, ${column} as body from events ${join} where events.desk_id = ? order by events.id`;
  yield* linesOf(sql, "bodies", bodies, desk);
}

async function* linesOf(sql: Sql, name: string, text: string, desk: string): AsyncIterable<string> {
  for (let offset = 0; ; offset += PAGE) {
    const rows = await sql.all(`${text} limit ? offset ?`, [desk, PAGE, offset]);
    for (const row of rows) yield `${name} ${JSON.stringify(Object.values(row).map(textOf))}`;
    if (rows.length < PAGE) return;
  }
}

function textOf(value: Value): Value {
  return typeof value === "object" && value !== null ? unpacked(value) : value;
}
