import type { TextTerm } from "../queries.ts";
import type { Part } from "./part.ts";
import { dayOfSeq, daySeq, firstSeqOf } from "./seq.ts";
import type { Value } from "./sql.ts";
import { asksForWords, type Condition, ftsQuery, wordsMatch } from "./text-search.ts";

export interface PageByWords {
  readonly columns: string;
  readonly join: string;
  readonly conditions: readonly Condition[];
  readonly order: "asc" | "desc";
  readonly limit: number;
  /** True where few rows meet the conditions: then they are not looked for along the days. */
  readonly isNarrow?: boolean;
  /** The day at which an earlier page ended; null for the first page. */
  readonly cursorDay: string | null;
}

/** So many of the rows that have the words are looked at first; then as many more as the page is likely to need. */
const FIRST_STEP = 256;
const GROWTH = 8;

/** Rows by day and id that have the words, if words are asked for, and meet the conditions. */
export async function pageByWords<T extends object>(
  part: Part,
  table: "articles" | "events",
  terms: readonly TextTerm[],
  page: PageByWords,
): Promise<readonly T[]> {
  const { sql } = part;
  if (!asksForWords(terms)) return select(part, table, page, page.limit);
  if (sql.dialect === "postgres") {
    const conditions = [...page.conditions, wordsMatch(sql, table, terms)];
    return select(part, table, { ...page, conditions }, page.limit);
  }
  // The index of words gives row numbers in the order of days, so a common word need not be counted out first.
  const index = table === "articles" ? "article_words" : "event_words";
  const isDown = page.order === "desc";
  const [sign, way] = isDown ? ["<", "desc"] : [">=", "asc"];
  let bound = startOf(page);
  const found: T[] = [];
  for (let step = FIRST_STEP, looked = 0; ; ) {
    const rows = await sql.all<{ seq: number }>(
      `select rowid as seq from ${index} where ${index} match ? and rowid ${sign} ? order by rowid ${way} limit ?`,
      [ftsQuery(terms), bound, step],
    );
    const seqs = rows.map((row) => Number(row.seq));
    const isLast = seqs.length < step;
    // Within a day the order is by id, so only days that are whole can be given.
    const open = isLast ? null : dayOfSeq(seqs.at(-1)!);
    const whole = seqs.filter((seq) => dayOfSeq(seq) !== open);
    if (whole.length > 0) {
      const among = { text: `${table}.seq in (select value from json_each(?))`, params: [JSON.stringify(whole)] };
      const conditions = [...page.conditions, among];
      const few = { ...page, conditions, isNarrow: true };
      found.push(...(await select<T>(part, table, few, page.limit - found.length)));
    }
    if (open === null || found.length >= page.limit) return found;
    bound = firstSeqOf(isDown ? open + 1 : open);
    looked += whole.length;
    // A day with more than was looked at gives nothing until it is seen whole.
    step = whole.length === 0 ? GROWTH * step : nextStep(step, { looked, found: found.length, limit: page.limit });
  }
}

/** As many as the page is likely to need, going by what it has found so far; never less than before. */
function nextStep(
  step: number,
  { looked, found, limit }: { readonly looked: number; readonly found: number; readonly limit: number },
): number {
  const most = GROWTH * step;
  return found === 0 ? most : Math.min(most, Math.max(step, Math.ceil((1.3 * (limit - found) * looked) / found)));
}

/** The first row number not to be looked at again. */
function startOf({ order, cursorDay }: PageByWords): number {
  if (cursorDay === null) return order === "desc" ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
  const day = dayOfSeq(daySeq(cursorDay, 0));
  return firstSeqOf(order === "desc" ? day + 1 : day);
}

async function select<T extends object>(
  { sql }: Part,
  table: string,
  { columns, join, conditions, order, isNarrow }: PageByWords,
  limit: number,
): Promise<readonly T[]> {
  return sql.all<T>(
    `select ${columns} from ${table} ${join} where ${conditions.map((c) => c.text).join(" and ")}
     order by ${table}.day${isNarrow === true ? " || ''" : ""} ${order}, ${table}.id ${order} limit ?`,
    [...conditions.flatMap((c) => c.params), limit] as Value[],
  );
}
