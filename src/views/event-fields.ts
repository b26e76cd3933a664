import type { Claim, Reason } from "../model/claim.ts";
import type { EventField, FieldValues, RecordEvent } from "../model/record-event.ts";
import type { Span } from "../model/span.ts";

/** Why a field of an event has the value it has. */
export interface FieldGrounds {
  readonly field: EventField;
  /** The rules of the claim shown first that gave it, in the order of reading. */
  readonly rules: readonly string[];
  /** What else was considered there. */
  readonly alternatives: readonly string[];
  /** How tellings were weighed, where they differ or a person settled it; null where all agree. */
  readonly choice: FieldValues | null;
}

/** The grounds of each field that has any, by field. */
export function groundsOf(event: RecordEvent, claims: readonly Claim[]): ReadonlyMap<EventField, FieldGrounds> {
  const first = claims.find((c) => c.id === event.claims[0]?.claim);
  const grounds = new Map<EventField, FieldGrounds>();
  const reasonsOf = (field: EventField): readonly Reason[] => first?.reasons.filter((r) => r.field === field) ?? [];
  const rulesOf = (field: EventField): string[] => {
    if (field === "kind") return first === undefined ? [] : [first.rule];
    if (field === "sources" || field === "targets") return event[field].map((p) => p.rule);
    // How the day was found is said beside the day itself.
    if (field === "when") return [];
    if (field === "detail") return event.details.map((d) => d.rule);
    return reasonsOf(field).map((r) => r.rule);
  };
  for (const field of ["kind", "status", "sources", "targets", "when", "where", "saidBy", "detail"] as const) {
    const rules = [...new Set(rulesOf(field))];
    const choice = event.values.find((v) => v.field === field) ?? null;
    const alternatives = [...new Set(reasonsOf(field).flatMap((r) => r.alternatives))];
    if (rules.length + alternatives.length > 0 || choice !== null) {
      grounds.set(field, { field, rules, alternatives, choice });
    }
  }
  return grounds;
}

/** The words of a span, found in the sentences of the article that the event's values come from. */
export function wordsAt(event: RecordEvent, span: Span | null): string | null {
  if (span === null || span.end <= span.start) return null;
  const article = event.claims[0]?.article;
  const told = event.claims.find((c) => c.article === article && span.start >= c.start && span.end <= c.end);
  return told === undefined ? null : told.text.slice(span.start - told.start, span.end - told.start);
}
