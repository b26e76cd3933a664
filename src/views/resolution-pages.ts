import type { RecordEvent } from "../model/record-event.ts";

/** A resolution and what has been said in its name. */
export interface ResolutionPage {
  /** Its number, or `unnumbered`. */
  readonly resolution: string;
  /** Charges that it was broken. */
  readonly charges: readonly RecordEvent[];
  /** Calls to carry it out. */
  readonly calls: readonly RecordEvent[];
  /** Whatever else names it. */
  readonly others: readonly RecordEvent[];
}

/** What stands for resolutions that are named without a number. */
export const UNNUMBERED = "unnumbered";

/** The resolutions that events name, those named most first. A number is worth a page of its own; the rest share one. */
export function resolutionPages(events: readonly RecordEvent[]): ResolutionPage[] {
  const byName = new Map<string, RecordEvent[]>();
  for (const event of events) {
    for (const name of resolutionsOf(event)) byName.set(name, [...(byName.get(name) ?? []), event]);
  }
  return [...byName]
    .map(([resolution, named]) => ({
      resolution,
      charges: named.filter((e) => e.kind === "accuse"),
      calls: named.filter((e) => e.kind === "request"),
      others: named.filter((e) => e.kind !== "accuse" && e.kind !== "request"),
    }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.resolution < b.resolution ? -1 : 1));
}

/** "resolution 1718 (2006)", "UNSCRs 1695, 1718 and 1874": the first number, and those that follow it. */
const NUMBERED =
  /\b(?:resolutions?|UNSCRs?)(?:\s+(?:No|Nos|number|numbers)\.?)?\s+(\d{3,4}(?:\s*\(\d{4}\))?(?:(?:,|,?\s+and|\s*&)\s+\d{3,4}(?:\s*\(\d{4}\))?)*)/gi;
const OF_THE_COUNCIL = /\b(?:Security Council|UNSC|U\.?N\.?|United Nations)[’']?s?\s+(?:[\w-]+\s+){0,2}resolutions?\b/i;

/**
 * What an event names: in its details, and where it is a charge or a call also
 * in its sentence, which then says on what ground. A sentence that tells of a
 * meeting beside it does not make the meeting one about the resolution.
 */
function resolutionsOf(event: RecordEvent): ReadonlySet<string> {
  const texts = event.details.map((d) => d.value);
  if (event.kind === "accuse" || event.kind === "request") texts.push(event.claims[0]?.text ?? "");
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(NUMBERED)].flatMap((m) => m[1]!.replace(/\(\d{4}\)/g, "").match(/\d{3,4}/g) ?? []),
  );
  if (numbers.length > 0) return new Set(numbers);
  return new Set(texts.some((text) => OF_THE_COUNCIL.test(text)) ? [UNNUMBERED] : []);
}

function sizeOf({ charges, calls, others }: ResolutionPage): number {
  return charges.length + calls.length + others.length;
}
