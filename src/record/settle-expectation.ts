import { addDays } from "../model/day.ts";
import type { Expectation, Outcome } from "../model/expectation.ts";
import { detailOf, type EventClaim, type RecordEvent, sidesOf } from "../model/record-event.ts";
import { phaseOf } from "./account-of.ts";
import { type Attendance, attendanceOf, tellsPersons } from "./attendance.ts";
import { isSpeech, LEAST_WORDS } from "./compare-accounts.ts";
import { areOneOccasion } from "./compare-details.ts";
import { nameWords } from "./compare-names.ts";
import { comparePlaces } from "./compare-places.ts";
import { byText } from "./order.ts";
import { bearsOn, isEncounter, LATE_DAYS, LATE_MEETING_DAYS, statesOf } from "./plan-watch.ts";
import { contentStems } from "./words.ts";

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
    return settled(open, plan, first, { outcome: "cancelled", rule: "expectations/called-off" });
  return candidates
    .filter((event) => bearsOn(event, plan) && !isOwnNews(plan, event))
    .map((event) => {
      const verdict = judge(plan, event);
      const shown = evidenceOf(plan, event);
      return verdict === null || shown === undefined ? open : settled(open, event, shown, verdict);
    })
    .reduce(betterSettled, open);
}

/**
 * Of two settlements of one plan, the one that counts: a deed before words, with
 * all the persons named before without, what is earlier before what is later.
 */
export function betterSettled(a: Expectation, b: Expectation): Expectation {
  const order =
    RANK[a.outcome] - RANK[b.outcome] ||
    Number(b.rule.includes(PERSONS)) - Number(a.rule.includes(PERSONS)) ||
    byText(a.settledOn ?? "9999", b.settledOn ?? "9999") ||
    byText(a.settledBy ?? "", b.settledBy ?? "");
  return order <= 0 ? a : b;
}

const PERSONS = "same-persons";

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

/** The sentence that shows it: of a meeting one that names somebody of it or an office, for "I met most of them" shows nothing. */
function evidenceOf(plan: RecordEvent, event: RecordEvent): EventClaim | undefined {
  if (!isEncounter(plan.kind)) return event.claims[0];
  const states = new Set(statesOf(plan));
  const parties = [...sidesOf(plan), ...sidesOf(event).filter((p) => p.country !== null && states.has(p.country))];
  const names = new Set(parties.flatMap((p) => nameWords((p.name.match(CAPITALIZED) ?? []).join(" "))));
  const offices = new Set(plan.sources.flatMap((p) => contentStems(headOfOffice(p.office ?? ""))));
  return (
    event.claims.find(({ text }) => nameWords(text).some((word) => names.has(word))) ??
    event.claims.find(({ text }) => contentStems(text).some((stem) => offices.has(stem)))
  );
}

/** "Secretary" of "Secretary of State": "the head of state" is another. */
function headOfOffice(office: string): string {
  return office
    .split(/\s(?:of|for|to|and)\s/)[0]!
    .split(/\s+/)
    .at(-1)!;
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}]{2,}/gu;

function settled(
  open: Expectation,
  event: RecordEvent,
  { claim, article, start, end, text }: EventClaim,
  { outcome, rule }: Verdict,
): Expectation {
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
  const attendance = attendanceOf(plan, event, statesAt(plan));
  if (attendance === "others" || !isSameMatter(plan, event, attendance)) return null;
  if (phaseOf(event.status) === "plan") return judgePlan(plan, event);
  return event.status === "denied" ? judgeDenial(plan, event) : judgeAct(plan, event, attendance);
}

function judgeDenial({ when: due, ...plan }: RecordEvent, { when, lastReported }: RecordEvent): Verdict | null {
  const isLater = (lastReported ?? "") >= (plan.firstReported ?? "");
  const isAboutIt = when === null || due === null || (when.from <= due.to && due.from <= when.to);
  return isLater && isAboutIt ? { outcome: "contradicted", rule: "expectations/said-not-to-be-so" } : null;
}

function judgeAct(plan: RecordEvent, event: RecordEvent, attendance: Attendance): Verdict | null {
  const { when, firstReported, lastReported } = event;
  const due = plan.when;
  // What is told as done before its day was read wrong.
  if (when === null || when.from > (lastReported ?? when.from)) return null;
  const who = attendance === "all" ? PERSONS : "same-sides";
  const lateDays = isEncounter(plan.kind) ? LATE_MEETING_DAYS : LATE_DAYS;
  if (due === null) {
    const told = plan.firstReported ?? firstReported ?? when.to;
    const isInTime = when.from >= told && when.from <= addDays(told, lateDays);
    return isInTime ? { outcome: "met", rule: `expectations/${who}-after-undated-plan` } : null;
  }
  if (when.from <= due.to && due.from <= when.to) return { outcome: "met", rule: `expectations/${who}-in-window` };
  const isLate = when.from > due.to && when.to <= addDays(due.to, lateDays);
  const isKnown = !isEncounter(plan.kind) || (attendance !== "states" && !isElsewhere(plan, event));
  return isLate && isKnown ? { outcome: "met-late", rule: `expectations/${who}-after-window` } : null;
}

function isElsewhere(plan: RecordEvent, event: RecordEvent): boolean {
  return plan.where !== null && event.where !== null && comparePlaces(plan, event).score < 0.5;
}

/** The states that are to take part; partners of no state in particular may be anybody. */
function statesAt(plan: RecordEvent): string[] {
  return statesOf(plan).filter((state) => state !== "INT");
}

/** Whether an act can be the one that was planned, going by who took part, where, and what was said. */
function isSameMatter(plan: RecordEvent, event: RecordEvent, attendance: Attendance): boolean {
  if (plan.kind === "occasion")
    return areOneOccasion(detailOf(plan, "occasion") ?? "", detailOf(event, "occasion") ?? "");
  if (!isEncounter(plan.kind)) return !isSpeech(plan.kind) || sharesWords(plan, event);
  const states = statesAt(plan);
  // Of a state alone, anything that it does anywhere would do.
  if (states.length < 2)
    return attendance !== "states" && plan.where !== null && event.where !== null && !isElsewhere(plan, event);
  if (attendance === "states") return !isElsewhere(plan, event) && !tellsPersons(plan);
  // A visit is met by talks with the hosts, or at their place.
  const isVisit = event.kind === plan.kind || attendance === "all";
  return plan.kind !== "visit" || isVisit || states.includes(event.where?.country ?? "");
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
    // A new day is one to come.
    event.when.to > told &&
    (event.when.from > due.to || event.when.to < due.from) &&
    event.stories.some((story) => plan.stories.includes(story));
  return isMoved ? { outcome: "moved", rule: "expectations/new-day-in-same-story" } : null;
}

function sharesArticle(a: RecordEvent, b: RecordEvent): boolean {
  const articles = new Set(a.claims.map((c) => c.article));
  return b.claims.some((c) => articles.has(c.article));
}

/** Whether the two are about the same: their sentences share words besides the names. */
function sharesWords(plan: RecordEvent, event: RecordEvent): boolean {
  const names = new Set([...sidesOf(plan), ...sidesOf(event)].flatMap((p) => contentStems(p.name)));
  const words = contentStems(actOf(plan)).filter((word) => !names.has(word));
  const others = new Set(contentStems(actOf(event)).filter((word) => !names.has(word)));
  const shared = words.filter((word) => others.has(word)).length;
  return shared >= LEAST_WORDS * Math.min(words.length, others.size);
}

/** The sentence that tells most of it, from the act on. */
function actOf({ claims }: RecordEvent): string {
  const { text, start, trigger } = claims[0]!;
  return text.slice(Math.max(0, trigger.start - start));
}

/** An article whose headline says "X travels to Y" and whose text "X will" tells of one plan, and of no deed. */
function isOwnNews({ kind, claims }: RecordEvent, event: RecordEvent): boolean {
  const articles = new Set(claims.map((c) => c.article));
  return event.kind === kind && event.claims.every((c) => articles.has(c.article));
}
