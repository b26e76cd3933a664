import { addDays } from "../model/day.ts";
import type { Expectation, Outcome } from "../model/expectation.ts";
import type { Kind } from "../model/kind.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import { phaseOf } from "./account-of.ts";
import { canBeOneName } from "./compare-names.ts";
import { byText } from "./order.ts";

/** So many days after its window a plan still counts as met, only late. */
export const LATE_DAYS = 60;

/** A visit is met by the talks it was for; an announced call may become a meeting. */
const OUTCOMES: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  visit: ["visit", "meet"],
  meet: ["meet"],
  call: ["call", "meet"],
};

/** The kinds of act that can settle a plan of this kind. */
export function settlingKinds(kind: Kind): readonly Kind[] {
  return OUTCOMES[kind] ?? [kind];
}

/** True for events that raise an expectation. */
export function isExpected(event: RecordEvent): boolean {
  return phaseOf(event.status) === "plan" && event.standing === "counts";
}

/** The days in which an outcome of the plan may fall; null when neither plan nor report has a day. */
export function outcomeWindow(plan: RecordEvent): { readonly from: string; readonly to: string } | null {
  const from = plan.when?.from ?? plan.firstReported;
  const to = plan.when?.to ?? plan.firstReported;
  return from === null || to === null ? null : { from, to: addDays(to, LATE_DAYS) };
}

/** The days of an event: its own, or else those on which it was reported. */
export function daysOf(event: RecordEvent): { readonly from: string; readonly to: string } | null {
  if (event.when !== null) return { from: event.when.from, to: event.when.to };
  return event.firstReported === null
    ? null
    : { from: event.firstReported, to: event.lastReported ?? event.firstReported };
}

/** The expectation that a planned event raises, settled by the best of the candidates. */
export function settleExpectation(plan: RecordEvent, candidates: readonly RecordEvent[]): Expectation {
  const verdict = verdictOf(plan, candidates);
  const first = plan.claims[0]!;
  return {
    id: plan.id.replace("event:", "expectation:"),
    event: plan.id,
    kind: plan.kind,
    status: plan.status,
    sources: plan.sources,
    targets: plan.targets,
    place: plan.where?.name ?? null,
    text: first.text,
    article: first.article,
    dueFrom: plan.when?.from ?? null,
    dueTo: plan.when?.to ?? null,
    ...verdict,
  };
}

type Verdict = Pick<Expectation, "outcome" | "settledBy" | "rule">;

function verdictOf(plan: RecordEvent, candidates: readonly RecordEvent[]): Verdict {
  if (plan.status === "cancelled") return { outcome: "cancelled", settledBy: plan.id, rule: "expectations/called-off" };
  const window = outcomeWindow(plan);
  const kinds = settlingKinds(plan.kind);
  const told = candidates
    .filter((c) => {
      const days = daysOf(c);
      const isInTime = window !== null && days !== null && days.from <= window.to && days.to >= window.from;
      return isInTime && c.id !== plan.id && c.standing === "counts" && kinds.includes(c.kind) && canSettle(plan, c);
    })
    .map((event) => ({ event, verdict: judge(plan, event) }))
    .filter((t): t is { event: RecordEvent; verdict: { outcome: Outcome; rule: string } } => t.verdict !== null)
    .sort(
      (a, b) =>
        RANK[a.verdict.outcome] - RANK[b.verdict.outcome] ||
        byText(dayKey(a.event), dayKey(b.event)) ||
        byText(a.event.id, b.event.id),
    );
  const best = told[0];
  return best === undefined
    ? { outcome: "open", settledBy: null, rule: "expectations/nothing-told-yet" }
    : { ...best.verdict, settledBy: best.event.id };
}

const RANK: Readonly<Record<Outcome, number>> = {
  met: 0,
  cancelled: 1,
  moved: 2,
  "met-late": 3,
  contradicted: 4,
  open: 5,
};

function dayKey(event: RecordEvent): string {
  return event.when?.from ?? event.firstReported ?? "9999";
}

function judge(plan: RecordEvent, event: RecordEvent): { outcome: Outcome; rule: string } | null {
  const due = plan.when;
  const isLater = (event.lastReported ?? "") >= (plan.firstReported ?? "");
  if (phaseOf(event.status) === "act") {
    if (event.when === null) return null;
    if (event.status === "denied")
      return isLater ? { outcome: "contradicted", rule: "expectations/said-not-to-be-so" } : null;
    const told = plan.firstReported ?? event.when.to;
    if (due === null) {
      const inTime = event.when.from >= told && event.when.from <= addDays(told, LATE_DAYS);
      return inTime ? { outcome: "met", rule: "expectations/same-sides-after-undated-plan" } : null;
    }
    if (event.when.from <= due.to && due.from <= event.when.to)
      return { outcome: "met", rule: "expectations/same-sides-in-window" };
    const isLate = event.when.from > due.to && event.when.from <= addDays(due.to, LATE_DAYS);
    return isLate ? { outcome: "met-late", rule: "expectations/same-sides-after-window" } : null;
  }
  if (!isLater || event.firstReported === plan.firstReported) return null;
  if (event.status === "cancelled") {
    const isNear = due === null || event.when === null || (event.when.from <= due.to && due.from <= event.when.to);
    return isNear ? { outcome: "cancelled", rule: "expectations/called-off" } : null;
  }
  const isMoved =
    due !== null &&
    event.when !== null &&
    event.when.from > due.to &&
    (event.firstReported ?? "") <= due.to &&
    event.stories.some((s) => plan.stories.includes(s));
  return isMoved ? { outcome: "moved", rule: "expectations/new-day-in-same-story" } : null;
}

/**
 * The plan's states all take part, and where both name people of a state, one
 * is the same. Somebody may join; nobody may be missing.
 */
function canSettle(plan: RecordEvent, event: RecordEvent): boolean {
  const planned = sidesOf(plan);
  const present = sidesOf(event);
  const states = [...new Set(planned.flatMap((p) => p.country ?? []))];
  if (states.length === 0 || !states.every((state) => present.some((p) => p.country === state))) return false;
  return states.every((state) => {
    const expected = planned.filter((p) => p.country === state && p.office !== null);
    const came = present.filter((p) => p.country === state && p.office !== null);
    if (expected.length === 0 || came.length === 0) return true;
    return expected.some((p) => came.some((q) => canBeOneName(p.name, q.name)));
  });
}
