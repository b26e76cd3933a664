import { ReadoutError } from "../errors.ts";
import { addDays, daysBetween, earlierDay, laterDay } from "../model/day.ts";
import { type Expectation, stateOn } from "../model/expectation.ts";
import { type GridDay, isMonth, lastDayOf, monthGrid } from "../views/month-grid.ts";
import type { Ask, PageContext } from "./page.ts";

/** A day with the plans whose windows it lies in. */
export interface CalendarDay extends GridDay {
  readonly plans: readonly Expectation[];
}

/** A month of plans. */
export interface CalendarView {
  readonly month: string;
  readonly actor: string;
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** Plans for some time in days that are too many to write into each. */
  readonly long: readonly Expectation[];
  readonly count: number;
  readonly isAll: boolean;
}

/** A window of more days is told beside the month, not in it. */
const MOST_DAYS = 6;
const PAGE = 500;
const MOST = 3000;

/** Reads the month that an address asks for: this one, if none. */
export async function loadCalendar({ store, today }: PageContext, { query }: Ask): Promise<CalendarView> {
  const month = query.get("month") || today.slice(0, 7);
  if (!isMonth(month)) {
    throw new ReadoutError("desk/bad-query", `“${month}” is no month; expected ${today.slice(0, 7)}.`);
  }
  const actor = (query.get("actor") ?? "").trim();
  const weeks = monthGrid(month);
  const [first, last] = [weeks[0]![0]!.day, weeks.at(-1)![6]!.day];
  const plans: Expectation[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.findExpectations({ dueFrom: first, dueTo: last, limit: PAGE, cursor });
    plans.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && plans.length < MOST);
  const wanted = plans.filter((p) => actor === "" || isWith(p, actor));
  const short = wanted.filter((p) => p.dueFrom !== null && daysBetween(p.dueFrom, p.dueTo!) < MOST_DAYS);
  const byDay = new Map<string, Expectation[]>();
  for (const plan of short) {
    const to = earlierDay(plan.dueTo!, last);
    for (let day = laterDay(plan.dueFrom!, first); day <= to; day = addDays(day, 1)) {
      byDay.set(day, [...(byDay.get(day) ?? []), plan]);
    }
  }
  const isInMonth = (p: Expectation): boolean =>
    (p.dueFrom ?? p.dueTo!) <= lastDayOf(month) && p.dueTo! >= `${month}-01`;
  return {
    month,
    actor,
    weeks: weeks.map((week) => week.map((day) => ({ ...day, plans: urgentFirst(byDay.get(day.day) ?? [], today) }))),
    long: wanted.filter((p) => !short.includes(p)).filter(isInMonth),
    count: wanted.filter(isInMonth).length,
    isAll: cursor === undefined,
  };
}

/** What is overdue, then what is still ahead, then what became of the rest. */
function urgentFirst(plans: readonly Expectation[], today: string): Expectation[] {
  const rank = (plan: Expectation): number => {
    const state = stateOn(plan, today);
    return state === "unreported" ? 0 : state === "open" ? 1 : 2;
  };
  return [...plans].sort((a, b) => rank(a) - rank(b));
}

/** True where an actor, by state, id or part of a name, takes part in a plan. */
export function isWith({ sources, targets }: Expectation, actor: string): boolean {
  const code = actor.toUpperCase();
  const part = actor.toLowerCase();
  return [...sources, ...targets].some(
    (p) => p.country === code || p.actor === actor || p.name.toLowerCase().includes(part),
  );
}
