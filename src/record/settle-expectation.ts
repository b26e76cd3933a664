import type { Party } from "../model/claim.ts";
import { addDays } from "../model/day.ts";
import type { Expectation, Outcome } from "../model/expectation.ts";
import { type RecordEvent, sidesOf } from "../model/record-event.ts";
import { phaseOf } from "./account-of.ts";
import { canBeOneName } from "./compare-names.ts";
import { byText } from "./order.ts";
import { bearsOn, LATE_DAYS, statesOf } from "./plan-watch.ts";

/** The expectation that a planned event raises, settled by the best of the candidates. */
export function settleExpectation(plan: RecordEvent, candidates: readonly RecordEvent[]): Expectation {
  const first = plan.claims[0]!;
  const open: Expectation = {
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
    outcome: "open",
    settledBy: null,
    settledOn: null,
    movedTo: null,
    evidence: null,
    rule: "expectations/nothing-told-yet",
  };
  if (plan.status === "cancelled")
    return settled(open, plan, { outcome: "cancelled", rule: "expectations/called-off" });
  return candidates
    .filter((event) => bearsOn(event, plan) && arePeopleThere(plan, event))
    .map((event) => {
      const verdict = judge(plan, event);
      return verdict === null ? open : settled(open, event, verdict);
    })
    .reduce(betterSettled, open);
}

/** Of two settlements of one plan, the one that counts: a deed before words, what is earlier before what is later. */
export function betterSettled(a: Expectation, b: Expectation): Expectation {
  const order =
    RANK[a.outcome] - RANK[b.outcome] ||
    byText(a.settledOn ?? "9999", b.settledOn ?? "9999") ||
    byText(a.settledBy ?? "", b.settledBy ?? "");
  return order <= 0 ? a : b;
}

const RANK: Readonly<Record<Outcome, number>> = {
  met: 0,
  cancelled: 1,
  moved: 2,
  "met-late": 3,
  contradicted: 4,
  open: 5,
};

interface Verdict {
  readonly outcome: Outcome;
  readonly rule: string;
}

function settled(open: Expectation, event: RecordEvent, { outcome, rule }: Verdict): Expectation {
  const { claim, article, start, end, text } = event.claims[0]!;
  const isMoved = outcome === "moved" && event.when !== null;
  return {
    ...open,
    outcome,
    settledBy: event.id,
    settledOn: event.when?.from ?? event.firstReported,
    movedTo: isMoved ? { from: event.when.from, to: event.when.to } : null,
    evidence: { claim, article, start, end, text },
    rule,
  };
}

function judge(plan: RecordEvent, event: RecordEvent): Verdict | null {
  return phaseOf(event.status) === "act" ? judgeAct(plan, event) : judgePlan(plan, event);
}

function judgeAct(plan: RecordEvent, { status, when, firstReported, lastReported }: RecordEvent): Verdict | null {
  const due = plan.when;
  if (status === "denied") {
    const isLater = (lastReported ?? "") >= (plan.firstReported ?? "");
    const isAboutIt = when === null || due === null || (when.from <= due.to && due.from <= when.to);
    return isLater && isAboutIt ? { outcome: "contradicted", rule: "expectations/said-not-to-be-so" } : null;
  }
  if (when === null) return null;
  if (due === null) {
    const told = plan.firstReported ?? firstReported ?? when.to;
    const isInTime = when.from >= told && when.from <= addDays(told, LATE_DAYS);
    return isInTime ? { outcome: "met", rule: "expectations/same-sides-after-undated-plan" } : null;
  }
  if (when.from <= due.to && due.from <= when.to) return { outcome: "met", rule: "expectations/same-sides-in-window" };
  const isLate = when.from > due.to && when.from <= addDays(due.to, LATE_DAYS);
  return isLate ? { outcome: "met-late", rule: "expectations/same-sides-after-window" } : null;
}

/** A later plan calls off or moves an earlier one. */
function judgePlan(plan: RecordEvent, event: RecordEvent): Verdict | null {
  const due = plan.when;
  const [told, planned] = [event.firstReported ?? "", plan.firstReported ?? ""];
  if (told < planned || (told === planned && sharesArticle(plan, event))) return null;
  if (event.status === "cancelled") {
    const isAboutIt = due === null || event.when === null || (event.when.from <= due.to && due.from <= event.when.to);
    return isAboutIt ? { outcome: "cancelled", rule: "expectations/called-off" } : null;
  }
  const isMoved =
    due !== null &&
    event.when !== null &&
    told > planned &&
    told <= due.to &&
    (event.when.from > due.to || event.when.to < due.from) &&
    event.stories.some((story) => plan.stories.includes(story));
  return isMoved ? { outcome: "moved", rule: "expectations/new-day-in-same-story" } : null;
}

function sharesArticle(a: RecordEvent, b: RecordEvent): boolean {
  const articles = new Set(a.claims.map((c) => c.article));
  return b.claims.some((c) => articles.has(c.article));
}

/** Where both tell of people of a state, one is the same, by name or, where a plan names only the office, by that. */
function arePeopleThere(plan: RecordEvent, event: RecordEvent): boolean {
  return statesOf(plan).every((state) => {
    const expected = sidesOf(plan).filter((p) => p.country === state && p.office !== null);
    const came = sidesOf(event).filter((p) => p.country === state && p.office !== null);
    if (expected.length === 0 || came.length === 0) return true;
    return expected.some((p) => came.some((q) => canBeOneName(p.name, q.name) || isSameOffice(p, q)));
  });
}

function isSameOffice(a: Party, b: Party): boolean {
  return a.office !== null && a.office.toLowerCase() === b.office?.toLowerCase();
}
