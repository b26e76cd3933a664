import { type RecordEvent, sidesOf } from "../../model/record-event.ts";
import type { PrintedEvent } from "../store.ts";
import { countActors, type SideRow } from "./actors.ts";
import { packed, unpackedJson } from "./packed.ts";
import type { Part } from "./part.ts";
import { dayOfSeq, daySeq, takeNumbers } from "./seq.ts";
import { allFor, inList, listParam, rowsParam, rowsTable, type Sql, type Value } from "./sql.ts";
import { storyIdsOf } from "./stories.ts";
import { strandsOfStories } from "./strands.ts";
import { articlesWith } from "./told-names.ts";
import { wordVector } from "./word-vector.ts";

const PLAN = new Set(["planned", "proposed", "cancelled"]);

const COLUMNS = [
  "desk_id",
  "id",
  "day",
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
];

/** Where the bodies of events are: SQLite keeps them apart from what events are found by. */
export function bodiesOf(sql: Sql): { readonly column: string; readonly join: string } {
  return sql.dialect === "sqlite"
    ? { column: "event_bodies.body", join: "join event_bodies on event_bodies.seq = events.seq" }
    : { column: "events.body", join: "" };
}

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
  const { column, join } = bodiesOf(sql);
  const rows = await allFor(ids, (list) =>
    sql.all<{ id: string; body: Uint8Array }>(
      `select events.id, ${column} as body from events ${join} where events.desk_id = ? and ${inList(sql, "events.id")}`,
      [desk, list],
    ),
  );
  const byId = new Map(rows.map((row) => [row.id, unpackedJson<RecordEvent>(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** An event by its own id, by a claim's, or by that of an article's account now folded into it. */
export async function resolveEvent(part: Part, id: string): Promise<RecordEvent | null> {
  const [event] = await events(part, [id]);
  if (event !== undefined) return event;
  const strands = await strandsOfStories(part, await storyIdsOf(part, await articlesWith(part, [id])));
  const found = await events(part, [...new Set(strands.map((s) => s.event))]);
  const told = strands.find(({ strand }) => strand.account.tellings.includes(id))?.event;
  return found.find((e) => e.id === told || e.claims.some((c) => c.claim === id)) ?? null;
}

/** Puts these events in place of those, which are as they were stored. */
export async function replaceEvents(
  part: Part,
  old: readonly RecordEvent[],
  next: readonly PrintedEvent[],
): Promise<void> {
  const { sql, desk } = part;
  if (sql.dialect === "sqlite") await replaceNumbered(part, old, next);
  else {
    await sql.run(`delete from events where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      listParam(old.map((event) => event.id)),
    ]);
    const rows = next.map((e) => [...rowOf(e, desk), packed(JSON.stringify(e.event)), wordVector(wordsOf(e.event))]);
    await sql.makeRoom(
      "events",
      next.map(({ event }) => dayOf(event)),
    );
    await sql.insert("events", [...COLUMNS, "body", "search"], rows);
  }
  const before = await sql.all<SideRow>(
    `delete from event_sides where desk_id = ? and (day, event) in (select day, event from ${rowsTable(sql, "q", ["day", "event"])})
     returning event, actor, name, country`,
    [desk, rowsParam(old.map((event) => ({ day: dayOf(event), event: event.id })))],
  );
  const now = next.flatMap(({ event }) => sidesIn(event));
  await sql.insert(
    "event_sides",
    ["desk_id", "day", "event", "side", "actor", "name", "country", "kind"],
    now.map((s): Value[] => [desk, s.day, s.event, s.side, s.actor, s.name, s.country, s.kind]),
  );
  await countActors(part, before, now);
}

/**
 * SQLite finds words by row number, so rows are numbered by day. An event that a
 * copy confirms keeps its number and its words: nothing has to be indexed again.
 */
async function replaceNumbered(part: Part, old: readonly RecordEvent[], next: readonly PrintedEvent[]): Promise<void> {
  const { sql, desk } = part;
  const held = await allFor([...new Set([...old.map((e) => e.id), ...next.map((e) => e.event.id)])], (list) =>
    // Of the columns only those that the index of ids holds: for more, SQLite would go through a longer index of all events.
    sql.all<{ seq: number; id: string }>(`select seq, id from events where desk_id = ? and ${inList(sql, "id")}`, [
      desk,
      list,
    ]),
  );
  const seqOf = new Map(held.map((row) => [row.id, row.seq]));
  const wordsWere = new Map(old.map((event) => [event.id, wordsOf(event)]));
  const first = await takeNumbers(part, next.length);
  const numbered = next
    .map((printed, i) => {
      const { id } = printed.event;
      const was = seqOf.get(id);
      const words = wordsOf(printed.event);
      const fresh = daySeq(dayOf(printed.event), first + i);
      const seq = was !== undefined && dayOfSeq(was) === dayOfSeq(fresh) ? was : fresh;
      return { printed, seq, words, isFound: was === seq && wordsWere.get(id) === words };
    })
    .sort((a, b) => a.seq - b.seq);
  const found = new Set(numbered.filter((n) => n.isFound).map((n) => n.seq));
  const seqs = held.map((row) => row.seq);
  const drop = (table: string, key: string, gone: readonly number[]): Promise<number> =>
    sql.run(`delete from ${table} where ${inList(sql, key)}`, [JSON.stringify(gone)]);
  await drop(
    "event_words",
    "rowid",
    seqs.filter((seq) => !found.has(seq)),
  );
  await drop("event_bodies", "seq", seqs);
  await drop("events", "seq", seqs);
  await sql.insert(
    "events",
    ["seq", ...COLUMNS],
    numbered.map(({ printed, seq }) => [seq, ...rowOf(printed, desk)]),
  );
  await sql.insert(
    "event_bodies",
    ["seq", "body"],
    numbered.map(({ printed, seq }): Value[] => [seq, packed(JSON.stringify(printed.event))]),
  );
  await sql.insert(
    "event_words",
    ["rowid", "words"],
    numbered.filter((n) => !n.isFound).map(({ seq, words }): Value[] => [seq, words]),
  );
}

/** Who takes part in an event: each actor once on each side. */
function sidesIn(event: RecordEvent) {
  const day = dayOf(event);
  return (["sources", "targets"] as const).flatMap((side) =>
    event[side]
      .filter((party, i, all) => all.findIndex((p) => p.actor === party.actor) === i)
      .map(({ actor, name, country }) => ({ event: event.id, side, actor, name, country, kind: event.kind, day })),
  );
}

function rowOf({ event, print }: PrintedEvent, desk: string): Value[] {
  const { from, to } = daysOf(event);
  return [
    desk,
    event.id,
    from ?? "",
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
  ];
}

function dayOf(event: RecordEvent): string {
  return daysOf(event).from ?? "";
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
