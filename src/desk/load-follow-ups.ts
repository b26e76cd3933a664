import { addDays, isDay } from "../model/day.ts";
import { type Expectation, type Outcome, stateOn } from "../model/expectation.ts";
import type { Store } from "../store/store.ts";
import { isWith } from "./load-calendar.ts";
import type { Ask, PageContext } from "./page.ts";

export const FOLLOW_UP_STATES = ["overdue", "ahead", "settled", "undated"] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** One list of plans. */
export interface FollowUpList {
  readonly state: FollowUpState;
  /** ISO days within which their windows end; null where they have none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly plans: readonly Expectation[];
  /** How many there are; with `isMore`, at least so many. */
  readonly count: number;
  readonly isMore: boolean;
}

/** Plans: what is overdue, due, and became of them. */
export interface FollowUpsView {
  /** The day on which they are judged. */
  readonly on: string;
  /** The one list asked for; null for the first of each. */
  readonly state: FollowUpState | null;
  readonly actor: string;
  readonly lists: readonly FollowUpList[];
  readonly problems: readonly string[];
}

const SETTLED: readonly Outcome[] = ["met", "met-late", "moved", "cancelled", "contradicted"];
const NEAR_DAYS = 30;
const FAR_DAYS = 90;
const FEW = 40;
const MANY = 150;
const PAGE = 500;
/** Beyond so many plans of one period no more are looked through. */
const LOOKED_THROUGH = 5000;

/** Reads the plans that an address asks for. */
export async function loadFollowUps({ store, today }: PageContext, { query }: Ask): Promise<FollowUpsView> {
  const problems: string[] = [];
  const dayOf = (name: string): string | null => {
    const value = query.get(name);
    if (value === null || value === "") return null;
    if (isDay(value)) return value;
    problems.push(`${name}=${value} is no day; expected 2024-03-05`);
    return null;
  };
  const on = dayOf("on") ?? today;
  const named = query.get("state");
  const state = FOLLOW_UP_STATES.find((s) => s === named) ?? null;
  if (named !== null && named !== "" && state === null) {
    problems.push(`there is no state “${named}”; known: ${FOLLOW_UP_STATES.join(", ")}`);
  }
  const actor = (query.get("actor") ?? "").trim();
  const [from, to] = [dayOf("from"), dayOf("to")];
  const lists: FollowUpList[] = [];
  for (const one of state === null ? (["overdue", "ahead", "settled"] as const) : [state]) {
    const period = periodOf(one, on, state === null ? NEAR_DAYS : FAR_DAYS);
    lists.push(
      await listOf(store, one, {
        on,
        actor,
        from: (state === null ? null : from) ?? period.from,
        to: (state === null ? null : to) ?? period.to,
        most: state === null ? FEW : MANY,
      }),
    );
  }
  return { on, state, actor, lists, problems };
}

function periodOf(state: FollowUpState, on: string, days: number): { from: string | null; to: string | null } {
  if (state === "undated") return { from: null, to: null };
  if (state === "ahead") return { from: on, to: addDays(on, days) };
  return { from: addDays(on, -days), to: state === "overdue" ? addDays(on, -1) : addDays(on, days) };
}

interface Asked {
  readonly on: string;
  readonly actor: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly most: number;
}

async function listOf(store: Store, state: FollowUpState, asked: Asked): Promise<FollowUpList> {
  const { on, from, to, most } = asked;
  const found: Expectation[] = [];
  let cursor: string | undefined;
  let seen = 0;
  let isOver = false;
  do {
    const page = await store.findExpectations({
      // Plans without a day come after all others.
      dueFrom: from ?? "9999-12-31",
      withUndated: state === "undated",
      outcomes: state === "settled" ? SETTLED : ["open"],
      limit: PAGE,
      cursor,
    });
    for (const plan of page.rows) {
      if (to !== null && (plan.dueTo === null || plan.dueTo > to)) {
        isOver = true;
        break;
      }
      if (fits(plan, state, asked)) found.push(plan);
    }
    seen += page.rows.length;
    cursor = isOver ? undefined : (page.next ?? undefined);
  } while (cursor !== undefined && seen < LOOKED_THROUGH);
  // The next due first; of what is past, the latest first.
  const sorted = state === "ahead" ? found : [...found].reverse();
  return { state, from, to, plans: sorted.slice(0, most), count: found.length, isMore: cursor !== undefined };

  function fits(plan: Expectation, wanted: FollowUpState, { actor }: Asked): boolean {
    if (wanted === "undated" && plan.dueTo !== null) return false;
    if (wanted === "overdue" && stateOn(plan, on) !== "unreported") return false;
    if (wanted === "ahead" && stateOn(plan, on) !== "open") return false;
    return actor === "" || isWith(plan, actor);
  }
}
