import type { FieldValues } from "../model/record-event.ts";
import { byText } from "./order.ts";
import { isSettledBy, type Settled, settledKey, type Voice } from "./voice.ts";

/**
 * The values of fields, with those that people set otherwise than whoever
 * decided last: these stand beside it, and the field is open again until one of
 * the decisions is taken back.
 */
export function contestedFields(voices: readonly Voice[], values: readonly FieldValues[]): FieldValues[] {
  const decided = voices.flatMap((voice) => [...voice.settled, ...voice.overruled]);
  const found = [...values];
  for (const key of [...new Set(decided.map(settledKey))].sort(byText)) {
    const ordered = decided
      .filter((one) => settledKey(one) === key)
      .sort((a, b) => byText(b.at, a.at) || byText(b.review, a.review));
    const last = ordered[0]!;
    const others = ordered.filter((one) => one.by !== last.by && wordsOf(one) !== wordsOf(last));
    if (others.length === 0) continue;
    const at = found.findIndex((known) => isAbout(known, last));
    const contested = contestedField(voices, at < 0 ? null : found[at]!, [last, ...others]);
    if (at < 0) found.push(contested);
    else found[at] = contested;
  }
  return found;
}

function contestedField(
  voices: readonly Voice[],
  known: FieldValues | null,
  decisions: readonly Settled[],
): FieldValues {
  const values = [...(known?.values ?? [])];
  for (const decision of decisions) {
    const value = wordsOf(decision);
    if (values.some((told) => told.value === value)) continue;
    const held = voices.filter((voice) => isSettledBy(voice, decision));
    const claims = held.map((voice) => voice.telling.claims[0]!);
    values.push({ value, claims, origins: new Set(held.map((voice) => voice.member.origin)).size });
  }
  return { field: decisions[0]!.field, values, rule: "consensus/later-decision", isDisputed: true };
}

/** Details of several roles stand beside each other under one name. */
function isAbout({ field, values }: FieldValues, settled: Settled): boolean {
  if (field !== settled.field) return false;
  if (field !== "detail") return true;
  const role = `${settledKey(settled).slice("detail ".length)}=`;
  return values.some((told) => told.value.startsWith(role));
}

/** As a value is shown: what a person cleared is "(none)". */
function wordsOf({ field, value }: Settled): string {
  const text = value.trim();
  if (field !== "detail") return text === "" ? "(none)" : text;
  const [role = "", ...rest] = text.split("=");
  return `${role.trim()}=${rest.join("=").trim()}`;
}
