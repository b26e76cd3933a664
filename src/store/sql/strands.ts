import type { Strand } from "../../model/account.ts";
import type { PlacedStrand } from "../store.ts";
import type { Part } from "./part.ts";
import { allFor, inList, rowsParam, rowsTable, type Value } from "./sql.ts";

/** Strands of these stories. */
export async function strandsOfStories(part: Part, stories: readonly string[]): Promise<PlacedStrand[]> {
  return placed(part, "story", stories);
}

/** Strands of these blocks. */
export async function strandsInBlocks(part: Part, blocks: readonly string[]): Promise<PlacedStrand[]> {
  return placed(part, "block", blocks);
}

async function placed({ sql, desk }: Part, key: string, keys: readonly string[]): Promise<PlacedStrand[]> {
  const rows = await allFor(keys, (list) =>
    sql.all<{ event: string; body: string }>(
      `select event, body from strands where desk_id = ? and ${inList(sql, key)} order by id`,
      [desk, list],
    ),
  );
  return rows.map((row) => ({ strand: JSON.parse(row.body) as PlacedStrand["strand"], event: row.event }));
}

/** Names of blocks after one. */
export async function blocksAfter({ sql, desk }: Part, block: string, limit: number): Promise<string[]> {
  const rows = await sql.all<{ block: string }>(
    "select distinct block from strands where desk_id = ? and block > ? order by block limit ?",
    [desk, block, limit],
  );
  return rows.map((row) => row.block);
}

/** Puts these strands in place of those. */
export async function replaceStrands(
  { sql, desk }: Part,
  old: readonly Pick<Strand, "id" | "block">[],
  next: readonly PlacedStrand[],
): Promise<void> {
  await sql.run(
    `delete from strands where desk_id = ? and (block, id) in (select block, id from ${rowsTable(sql, "q", ["block", "id"])})`,
    [desk, rowsParam(old.map(({ block, id }) => ({ block, id })))],
  );
  await sql.insert(
    "strands",
    ["desk_id", "id", "story", "block", "event", "body"],
    next.map(({ strand, event }): Value[] => [
      desk,
      strand.id,
      strand.story,
      strand.block,
      event,
      JSON.stringify(strand),
    ]),
  );
}
