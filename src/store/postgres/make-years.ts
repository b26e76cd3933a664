import type { Sql } from "../sql/sql.ts";

/** Days before and after these years lie in one part each: a text may tell of any year at all. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** Makes the parts of a table for days of these years, where they are not there yet. */
export async function makeYears(sql: Sql, table: string, years: readonly string[]): Promise<void> {
  const parts = new Map(years.map((year) => partOf(year)).map((part) => [part.name, part]));
  if (parts.size === 0) return;
  const missing = await sql.all<{ name: string }>(
    "select name from jsonb_array_elements_text(?::jsonb) name where to_regclass(name) is null",
    [JSON.stringify([...parts.keys()].map((name) => `${table}_${name}`))],
  );
  for (const { name } of missing) {
    const { from, to } = parts.get(name.slice(table.length + 1))!;
    // Made apart and then attached: those who read the table meanwhile need not stop.
    await sql.run(`create table ${name} (like ${table} including all)`);
    await sql.run(`alter table ${table} attach partition ${name} for values from (${from}) to (${to})`);
  }
}

interface YearPart {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

function partOf(year: string): YearPart {
  // What has no day sorts before all days.
  const number = /^\d{4}$/.test(year) ? Number(year) : 0;
  if (number < FIRST_YEAR) return { name: "before", from: "minvalue", to: `'${FIRST_YEAR}'` };
  if (number > LAST_YEAR) return { name: "after", from: `'${LAST_YEAR + 1}'`, to: "maxvalue" };
  return { name: `y${number}`, from: `'${number}'`, to: `'${number + 1}'` };
}
