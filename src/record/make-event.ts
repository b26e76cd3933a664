import type { Detail } from "../model/claim.ts";
import type { Certainty, EventClaim, EventField, FieldValues, RecordEvent } from "../model/record-event.ts";
import { phaseOf } from "./account-of.ts";
import { type Choice, choose, SETTLED } from "./choose.ts";
import { areAlike } from "./compare-details.ts";
import { contestedFields } from "./contested-fields.ts";
import { mergeSides } from "./merge-sides.ts";
import { byText } from "./order.ts";
import { SAID_BY, STATUS, WHEN, WHERE } from "./questions.ts";
import { byReport, counts, isSettledBy, lastSettled, type Voice } from "./voice.ts";

/** The event that all these voices tell. `ties` are the decisions that joined them. */
export function makeEvent(voices: readonly Voice[], ties: readonly string[] = []): RecordEvent {
  const reported = [...voices].sort(byReport);
  const counting = reported.filter(counts);
  const heard = counting.length > 0 ? counting : reported;
  const ranked = [...heard].sort((a, b) => tellsMore(b) - tellsMore(a) || byReport(a, b));
  const best = ranked[0]!;
  const when = choose(heard, WHEN);
  const where = choose(heard, WHERE);
  const status = choose(heard, STATUS);
  const details = mergeDetails(heard);
  const values = contestedFields(
    heard,
    [
      valuesOf("status", status, status.values.length > 1 && status.values.some((v) => v.value === "denied")),
      valuesOf("when", when, areDifferentDays(when)),
      valuesOf("where", where, areDifferentTowns(where, heard)),
      ...details.values,
    ].filter((v) => v.values.length > 1 || v.rule === SETTLED),
  );
  const origins = [...new Set(heard.map((v) => v.member.origin))].sort(byText);
  const isDisputed = values.some((v) => v.isDisputed);
  // The outlet's own voice outweighs an attribution elsewhere: then nobody in particular is the teller.
  const isOwnVoice = lastSettled(heard, "saidBy") === null && heard.some((v) => v.telling.event.saidBy === null);
  const saidBy = isOwnVoice ? null : choose(heard, SAID_BY).value;
  const days = reported.flatMap((v) => v.member.published ?? []);
  return {
    ...best.telling.event,
    ...kindOf(heard, best),
    id: reported[0]!.telling.id,
    status: status.value ?? best.telling.event.status,
    ...mergeSides(heard),
    when: when.value,
    where: where.value,
    saidBy,
    details: details.shown,
    confidence: Math.max(...heard.map((v) => v.telling.event.confidence)),
    certainty: certaintyOf(best, isDisputed, origins.length),
    stories: [...new Set(reported.map((v) => v.story))].sort(byText),
    claims: claimsOf(ranked, reported),
    values,
    origins,
    outlets: [...new Set(heard.map((v) => v.member.outlet))].sort(byText),
    firstReported: days[0] ?? null,
    lastReported: days.at(-1) ?? null,
    reviews: [...new Set([...reported.flatMap((v) => v.reviews), ...ties])].sort(byText),
    standing: counting.length > 0 ? "counts" : reported.every((v) => v.isRejected) ? "rejected" : "superseded",
    isAccepted: heard.some((v) => v.isAccepted),
  };
}

/** What it is: as a person said last, or as it is told where most is told. */
function kindOf(heard: readonly Voice[], best: Voice): Pick<RecordEvent, "kind" | "plover" | "cameo"> {
  const last = lastSettled(heard, "kind");
  const from = last === null ? best : heard.find((voice) => isSettledBy(voice, last))!;
  const { kind, plover, cameo } = from.telling.event;
  return { kind, plover, cameo };
}

/** How much an account fills in; the evidence of the one that tells most is shown. */
function tellsMore({ telling, isAccepted }: Voice): number {
  const { sources, targets, when, where, details, confidence } = telling.event;
  const fields = sources.length + targets.length + details.length + (when === null ? 0 : 1) + (where === null ? 0 : 1);
  return (isAccepted ? 100 : 0) + fields + confidence;
}

function certaintyOf(best: Voice, isDisputed: boolean, origins: number): Certainty {
  if (isDisputed) return "disputed";
  if (phaseOf(best.telling.event.status) === "plan") return "planned";
  return origins > 1 ? "confirmed" : "reported";
}

function valuesOf<T>(field: EventField, { values, rule }: Choice<T>, isDisputed: boolean): FieldValues {
  // What a person settled is no longer open, whatever the papers say.
  return { field, values, rule, isDisputed: isDisputed && rule !== SETTLED };
}

/** Days are told in ISO form, so a range within another is plain to see. */
function areDifferentDays({ values }: Choice<unknown>): boolean {
  const ranges = values.map(({ value }) => {
    const [from = value, to = from] = value.split("..");
    return { from, to };
  });
  return ranges.some((a) => ranges.some((b) => a.to < b.from));
}

function areDifferentTowns(
  { value, values }: Choice<{ readonly precision: string }>,
  heard: readonly Voice[],
): boolean {
  if (values.length < 2 || value === null) return false;
  const towns = new Set(
    heard.flatMap(({ telling: { event } }) =>
      event.where !== null && event.where.precision === value.precision ? [event.where.name] : [],
    ),
  );
  return towns.size > 1 && (value.precision === "city" || value.precision === "site");
}

function mergeDetails(heard: readonly Voice[]): { shown: Detail[]; values: FieldValues[] } {
  const shown: Detail[] = [];
  const values: FieldValues[] = [];
  const roles = [...new Set(heard.flatMap((v) => v.telling.event.details.map((d) => d.role)))].sort(byText);
  for (const role of roles) {
    const told = heard.flatMap((voice) =>
      voice.telling.event.details.filter((d) => d.role === role).map((detail) => ({ voice, detail })),
    );
    const isSeveral = heard.some((v) => v.telling.event.details.filter((d) => d.role === role).length > 1);
    if (isSeveral && lastSettled(heard, `detail ${role}`) === null) {
      // A role that one account fills twice is a list: all its values stand.
      for (const { detail } of told) {
        if (!shown.some((d) => d.role === role && areAlike(d.value, detail.value))) shown.push(detail);
      }
      continue;
    }
    const choice = choose(
      told.map((t) => t.voice),
      {
        field: "detail",
        role,
        tells: (voice) => voice.telling.event.details.find((d) => d.role === role) ?? null,
        keyOf: (detail) => `${role}=${detail.value}`,
        exactnessOf: (detail) => (detail.rule === "review/corrected" ? 1 : 0),
      },
    );
    if (choice.value === null) continue;
    shown.push(choice.value);
    const differs = choice.values.some((v) => !areAlike(v.value.slice(role.length + 1), choice.value!.value));
    values.push(valuesOf("detail", choice, differs));
  }
  return { shown, values };
}

function claimsOf(ranked: readonly Voice[], reported: readonly Voice[]): EventClaim[] {
  const others = reported.filter((v) => !ranked.includes(v));
  return [...ranked, ...others].flatMap(({ telling, member, story, isRejected }) =>
    telling.evidence.map(
      (evidence): EventClaim => ({
        ...evidence,
        article: telling.article,
        story,
        outlet: member.outlet,
        origin: member.origin,
        published: member.published,
        standing: isRejected ? "rejected" : member.supersededBy === null ? "counts" : "superseded",
      }),
    ),
  );
}
