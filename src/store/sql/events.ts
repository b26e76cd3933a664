import { type RecordEvent, sidesOf } from "../../model/record-event.ts";
import type { PrintedEvent } from "../store.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, listParam, type Value } from "./sql.ts";

const PLAN = new Set(["planned", "proposed", "cancelled"]);

const COLUMNS = [
  "desk_id",
  "id",
  "kind",
  "status",
  "phase",
  "certainty",
  "from_day",
  "to_day",
  "place",
  "place_country",
  "said_by",
  "last_reported",
  "standing",
  "print",
  "words",
  "body",
];

/** The prints of the events that are there. */
export async function eventPrints({ sql, desk }: Part, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await allFor(ids, (list) =>
    sql.all<{ id: string; print: string }>(`select id, print from events where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      list,
    ]),
  );
  return new Map(rows.map((row) => [row.id, row.print]));
}

/** Events by id, in the order asked for. */
export async function events({ sql, desk }: Part, ids: readonly string[]): Promise<RecordEvent[]> {
  const rows = await allFor(ids, (list) =>
    sql.all<{ id: string; body: string }>(`select id, body from events where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      list,
    ]),
  );
  const byId = new Map(rows.map((row) => [row.id, parsed<RecordEvent>(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** An event by its own id, by a claim's, or by that of an article's account now folded into it. */
export async function resolveEvent(part: Part, id: string): Promise<RecordEvent | null> {
  const [event] = await events(part, [id]);
  if (event !== undefined) return event;
  const { sql, desk } = part;
  const [row] = await sql.all<{ article: string }>(
    `select article from tellings where desk_id = ? and id = ?
     union all select article from claims where desk_id = ? and id = ? limit 1`,
    [desk, id, desk, id],
  );
  if (row === undefined) return null;
  const strands = await sql.all<{ event: string; body: string }>(
    `select s.event, s.body from strands s join story_members m on m.desk_id = s.desk_id and m.story = s.story
     where m.desk_id = ? and m.article = ?`,
    [desk, row.article],
  );
  const found = await events(part, [...new Set(strands.map((s) => s.event))]);
  const told = strands.find((s) => s.body.includes(`"${id}"`))?.event;
  return found.find((e) => e.id === told || e.claims.some((c) => c.claim === id)) ?? null;
}

/** Puts these events in place of those. */
export async function replaceEvents(
  { sql, desk }: Part,
  ids: readonly string[],
  next: readonly PrintedEvent[],
): Promise<void> {
  const gone = listParam(ids);
  if (sql.dialect === "sqlite") {
    await sql.run(
      `delete from event_words where rowid in (select seq from events where desk_id = ? and ${inList(sql, "id")})`,
      [desk, gone],
    );
  }
  await sql.run(`delete from events where desk_id = ? and ${inList(sql, "id")}`, [desk, gone]);
  await sql.run(`delete from event_sides where desk_id = ? and ${inList(sql, "event")}`, [desk, gone]);
  await sql.run(`delete from event_stories where desk_id = ? and ${inList(sql, "event")}`, [desk, gone]);
  await sql.insert(
    "events",
    COLUMNS,
    next.map((e) => rowOf(e, desk)),
  );
  if (sql.dialect === "sqlite") {
    await allFor(
      next.map((e) => e.event.id),
      async (list) => {
        await sql.run(
          `insert into event_words (rowid, words) select seq, words from events where desk_id = ? and ${inList(sql, "id")}`,
          [desk, list],
        );
        return [];
      },
    );
  }
  await sql.insert(
    "event_sides",
    ["desk_id", "event", "side", "actor", "name", "country", "kind", "from_day"],
    next.flatMap(({ event }) =>
      (["sources", "targets"] as const).flatMap((side) =>
        event[side].map((p): Value[] => [
          desk,
          event.id,
          side,
          p.actor,
          p.name,
          p.country,
          event.kind,
          daysOf(event).from,
        ]),
      ),
    ),
    "do nothing",
  );
  await sql.insert(
    "event_stories",
    ["desk_id", "story", "event"],
    next.flatMap(({ event }) => event.stories.map((story): Value[] => [desk, story, event.id])),
  );
}

function rowOf({ event, print }: PrintedEvent, desk: string): Value[] {
  const { from, to } = daysOf(event);
  return [
    desk,
    event.id,
    event.kind,
    event.status,
    PLAN.has(event.status) ? "plan" : "act",
    event.certainty,
    from,
    to,
    event.where?.name ?? null,
    event.where?.country ?? null,
    event.saidBy?.name ?? null,
    event.lastReported,
    event.standing,
    print,
    wordsOf(event),
    JSON.stringify(event),
  ];
}

/** An event without days of its own is found under those on which it was reported. */
function daysOf(event: RecordEvent): { readonly from: string | null; readonly to: string | null } {
  return event.when ?? { from: event.firstReported, to: event.lastReported };
}

function wordsOf(event: RecordEvent): string {
  const names = sidesOf(event).flatMap((p) => [p.name, p.office ?? ""]);
  const said = event.claims.map((c) => c.text);
  return [...new Set([...said, ...names, event.where?.name ?? "", ...event.details.map((d) => d.value)])]
    .filter((t) => t !== "")
    .join("\n");
}
