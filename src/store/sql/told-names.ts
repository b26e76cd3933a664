import type { Part } from "./part.ts";
import { allFor, inList, type Value } from "./sql.ts";

/**
 * Names lead to the articles that tell by them: ids of tellings, of claims and of
 * actors. In SQLite they are words of an index, which grows by whole pages; in a
 * tree ordered by name, each would change a page of its own. In PostgreSQL they
 * lie with the readings, under an index of the same kind.
 */
export async function articlesWith({ sql, desk }: Part, names: readonly string[]): Promise<string[]> {
  const rows =
    sql.dialect === "sqlite"
      ? await allFor(names.map(wordOf), (list) =>
          sql.all<{ article: string }>(
            `select r.article from json_each(?) q cross join told_names cross join readings r
             where told_names match q.value and r.seq = told_names.rowid and r.desk_id = ?`,
            [list, desk],
          ),
        )
      : await allFor(names, (list) =>
          sql.all<{ article: string }>(
            `select article from readings
             where desk_id = ? and names && array(select jsonb_array_elements_text(?::jsonb))`,
            [desk, list],
          ),
        );
  return [...new Set(rows.map((row) => row.article))].sort();
}

/** Of these names those that some article tells by, in order. */
export async function namesTold(part: Part, names: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const name of [...names].sort()) if ((await articlesWith(part, [name])).length > 0) told.push(name);
  return told;
}

/** Notes in SQLite the names by which readings tell, by the number of each. */
export async function noteNames(
  { sql }: Part,
  readings: readonly { readonly seq: number; readonly names: readonly string[] }[],
): Promise<void> {
  await sql.insert(
    "told_names",
    ["rowid", "names"],
    readings.map(({ seq, names }): Value[] => [seq, names.map(wordOf).join(" ")]),
  );
}

/** Forgets in SQLite the names by which these readings told. */
export async function forgetNames({ sql }: Part, seqs: readonly number[]): Promise<void> {
  await sql.run(`delete from told_names where ${inList(sql, "rowid")}`, [JSON.stringify(seqs)]);
}

/** A name as one word: letters and digits stand for themselves, anything else for its number. */
function wordOf(name: string): string {
  return name.replace(/[^a-z0-9]/gu, (c) => `_${c.codePointAt(0)!.toString(16)}_`);
}

/** Names as PostgreSQL writes a list of texts. */
export function namesArray(names: readonly string[]): string {
  return `{${names.map((name) => `"${name.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
