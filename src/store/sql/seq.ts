import { dayNumber } from "../../model/day.ts";
import type { Part } from "./part.ts";

/** Before every day: what has none comes last in newest-first lists. */
const NO_DAY = -1_000_000;
const PER_DAY = 2 ** 31;

/** As many fresh numbers as asked for; gives the first. */
export async function takeNumbers({ sql, desk }: Part, count: number): Promise<number> {
  const [row] = await sql.all<{ next_seq: number }>(
    `insert into turns (desk_id, turn, next_seq) values (?, 0, ?)
     on conflict (desk_id) do update set next_seq = turns.next_seq + excluded.next_seq returning next_seq`,
    [desk, count],
  );
  return Number(row!.next_seq) - count;
}

/** The row of a day that is the so-manieth the store has made: rows in their order are days in theirs. */
export function daySeq(day: string, number: number): number {
  return (day === "" ? NO_DAY : dayNumber(day)) * PER_DAY + number;
}

/** The day's part of a row's number: equal for rows of one day. */
export function dayOfSeq(seq: number): number {
  return Math.floor(seq / PER_DAY);
}

/** The least number that a row of such a day can have. */
export function firstSeqOf(dayOfSeq: number): number {
  return dayOfSeq * PER_DAY;
}
