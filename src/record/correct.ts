import { actorIdOf } from "../model/actor-id.ts";
import type { Party } from "../model/claim.ts";
import { isDay } from "../model/day.ts";
import { KINDS, type Kind, STATUSES, type Status } from "../model/kind.ts";
import type { Correction } from "../model/review.ts";
import type { Telling } from "../model/telling.ts";
import { codesOf } from "../ontology/codes-of.ts";

/** The event with one field set to what a person typed; unchanged when the value cannot be read (see `problemWith`). */
export function correctEvent(event: Telling["event"], { field, value }: Correction): Telling["event"] {
  if (problemWith({ field, value }) !== null) return event;
  const text = value.trim();
  switch (field) {
    case "kind":
      return { ...event, kind: text as Kind, ...codesOf(text as Kind) };
    case "status":
      return { ...event, status: text as Status };
    case "when": {
      if (text === "") return { ...event, when: null };
      const [from = text, to = from] = text.split("..");
      const precision = from === to ? "day" : (event.when?.precision ?? "day");
      return {
        ...event,
        when: { start: 0, end: 0, from, to, precision, certainty: "stated", text, rule: "review/corrected" },
      };
    }
    case "where": {
      if (text === "") return { ...event, where: null };
      const [, name = text, country = null] = /^(.*?)(?:,\s*([A-Z]{3}))?$/.exec(text) ?? [];
      return {
        ...event,
        where: { name, country: country ?? null, lat: null, lon: null, precision: "city", span: null },
      };
    }
    case "sources":
      return { ...event, sources: partiesOf(text) };
    case "targets":
      return { ...event, targets: partiesOf(text) };
    case "saidBy":
      return { ...event, saidBy: partiesOf(text)[0] ?? null };
    case "detail": {
      const [, role = "", rest = ""] = /^([^=]+)=(.*)$/.exec(text) ?? [];
      const kept = event.details.filter((d) => d.role !== role.trim());
      const detail = { role: role.trim(), value: rest.trim(), start: 0, end: 0, rule: "review/corrected" };
      return { ...event, details: rest.trim() === "" ? kept : [...kept, detail] };
    }
  }
}

/** Parties as a person types them: `Kim Gunn (KOR); Sung Kim (USA)`. */
export function partiesOf(text: string): Party[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part): Party => {
      const [, name = part, country = null] = /^(.*?)\s*(?:\(([A-Z]{3})\))?$/.exec(part) ?? [];
      const actor = actorIdOf(name, country);
      return { name, country, office: null, actor, span: null, rule: "review/corrected" };
    });
}

/** What is wrong with a typed value, in words that say what is expected; null when nothing is. */
export function problemWith({ field, value }: Correction): string | null {
  const text = value.trim();
  switch (field) {
    case "kind":
      return (KINDS as readonly string[]).includes(text) ? null : `expected a kind (${KINDS.join(", ")})`;
    case "status":
      return (STATUSES as readonly string[]).includes(text) ? null : `expected a status (${STATUSES.join(", ")})`;
    case "when": {
      if (text === "") return null;
      const days = text.split("..");
      const isRange = days.length <= 2 && days.every(isDay) && days[0]! <= days.at(-1)!;
      return isRange ? null : "expected a day (2024-03-05) or two joined by dots (2024-03-05..2024-03-07)";
    }
    case "detail":
      return /^[^=]+=/.test(text) ? null : "expected role=value (number=2)";
    default:
      return null;
  }
}
