import type { Source, SourceItem, SourceState } from "../../model/source.ts";
import type { ItemCounts, SourceStore } from "../source-store.ts";
import { type Part, parsed } from "./part.ts";
import { allFor, inList, type Value } from "./sql.ts";

const ITEM_COLUMNS = ["desk_id", "source", "item", "state", "due_at", "sort_at", "failed_at", "origin", "body"];
const REPLACE_ITEM = `(desk_id, source, item) do update set state = excluded.state, due_at = excluded.due_at,
  sort_at = excluded.sort_at, failed_at = excluded.failed_at, origin = excluded.origin, body = excluded.body`;

/** Sources, their states and items over either database. */
export function sqlSources({ sql, desk }: Part): SourceStore {
  return {
    async addSource(source, state) {
      const row = [desk, source.id, source.name, JSON.stringify(source)];
      const written = await sql.insert("sources", ["desk_id", "id", "name", "body"], [row], "do nothing");
      if (written === 0) return false;
      await writeStates({ sql, desk }, [state]);
      return true;
    },
    async removeSource(id) {
      await sql.run("delete from source_items where desk_id = ? and source = ?", [desk, id]);
      await sql.run("delete from source_states where desk_id = ? and source = ?", [desk, id]);
      return (await sql.run("delete from sources where desk_id = ? and id = ?", [desk, id])) > 0;
    },
    async sources() {
      const rows = await sql.all<{ body: string }>("select body from sources where desk_id = ? order by name, id", [
        desk,
      ]);
      return rows.map((row) => parsed<Source>(row));
    },
    async states(ids) {
      const select = "select body from source_states where desk_id = ?";
      if (ids === undefined) {
        return (await sql.all<{ body: string }>(`${select} order by source`, [desk])).map((row) =>
          parsed<SourceState>(row),
        );
      }
      const rows = await allFor(ids, (list) =>
        sql.all<{ body: string }>(`${select} and ${inList(sql, "source")} order by source`, [desk, list]),
      );
      return rows.map((row) => parsed<SourceState>(row));
    },
    saveStates: (states) => writeStates({ sql, desk }, states),
    async claim(state, until) {
      const claimed = JSON.stringify({ ...state, dueAt: until });
      const written = await sql.run(
        "update source_states set due_at = ?, body = ? where desk_id = ? and source = ? and due_at = ?",
        [until, claimed, desk, state.source, state.dueAt],
      );
      return written > 0;
    },
    async due(now, limit) {
      const rows = await sql.all<{ source: string }>(
        "select source from source_states where desk_id = ? and due_at <= ? order by due_at, source limit ?",
        [desk, now, limit],
      );
      return rows.map((row) => row.source);
    },
    async nextDue() {
      const [row] = await sql.all<{ due: Value }>("select min(due_at) as due from source_states where desk_id = ?", [
        desk,
      ]);
      return timeOf(row?.due);
    },

    async saveItems(items) {
      await sql.insert(
        "source_items",
        ITEM_COLUMNS,
        items.map((item) => itemRow(desk, item)),
        REPLACE_ITEM,
      );
    },
    async itemsByKey(source, keys) {
      const rows = await allFor(keys, (list) =>
        sql.all<{ body: string }>(
          `select body from source_items where desk_id = ? and source = ? and ${inList(sql, "item")}`,
          [desk, source, list],
        ),
      );
      return rows.map((row) => parsed<SourceItem>(row));
    },
    async waitingItems(source, now, limit) {
      const rows = await sql.all<{ body: string }>(
        `select body from source_items where desk_id = ? and source = ? and state = 'waiting' and due_at <= ?
         order by sort_at desc, item limit ?`,
        [desk, source, now, limit],
      );
      return rows.map((row) => parsed<SourceItem>(row));
    },
    async nextItemDue(source) {
      const [row] = await sql.all<{ due: Value }>(
        "select min(due_at) as due from source_items where desk_id = ? and source = ? and state = 'waiting'",
        [desk, source],
      );
      return timeOf(row?.due);
    },
    async troubledItems(source, limit) {
      const rows = await sql.all<{ body: string }>(
        `select body from source_items where desk_id = ? and failed_at is not null${source === null ? "" : " and source = ?"}
         order by failed_at desc, source, item limit ?`,
        source === null ? [desk, limit] : [desk, source, limit],
      );
      return rows.map((row) => parsed<SourceItem>(row));
    },
    async retryItems(source, now) {
      const rows = await sql.all<{ body: string }>(
        `select body from source_items where desk_id = ? and failed_at is not null and not (state = 'stored' and origin = 'page')${source === null ? "" : " and source = ?"}`,
        source === null ? [desk] : [desk, source],
      );
      const again = rows
        .map((row) => parsed<SourceItem>(row))
        .map((item): SourceItem => ({ ...item, state: "waiting", attempts: 0, dueAt: now }));
      await sql.insert(
        "source_items",
        ITEM_COLUMNS,
        again.map((item) => itemRow(desk, item)),
        REPLACE_ITEM,
      );
      return again.length;
    },
    async itemCounts() {
      const rows = await sql.all<Record<keyof ItemCounts, string>>(
        `select source, sum(case when state = 'waiting' then 1 else 0 end) as waiting,
           sum(case when state = 'stored' and origin is not null then 1 else 0 end) as stored,
           sum(case when state = 'failed' then 1 else 0 end) as failed,
           sum(case when state = 'stored' and origin = 'feed' and failed_at is not null then 1 else 0 end) as from_feed
         from source_items where desk_id = ? group by source order by source`,
        [desk],
      );
      return rows.map((row) => countsOf(row as unknown as Record<string, Value>));
    },
  };
}

async function writeStates({ sql, desk }: Part, states: readonly SourceState[]): Promise<void> {
  await sql.insert(
    "source_states",
    ["desk_id", "source", "due_at", "body"],
    states.map((state): Value[] => [desk, state.source, state.dueAt, JSON.stringify(state)]),
    "(desk_id, source) do update set due_at = excluded.due_at, body = excluded.body",
  );
}

function itemRow(desk: string, item: SourceItem): Value[] {
  const sortAt = item.publishedAt ?? item.seenAt;
  const { source, key, state, dueAt, failure, from } = item;
  return [desk, source, key, state, dueAt, sortAt, failure?.at ?? null, from, JSON.stringify(item)];
}

function countsOf(row: Readonly<Record<string, Value>>): ItemCounts {
  const count = (name: string) => Number(row[name] ?? 0);
  return {
    source: String(row.source),
    waiting: count("waiting"),
    stored: count("stored"),
    failed: count("failed"),
    fromFeed: count("from_feed"),
  };
}

/** PostgreSQL gives large whole numbers as text. */
function timeOf(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
