import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/span.ts";

/** Words of a sentence that gave a field its value. */
export interface Mark extends Span {
  readonly field: string;
}

/** The words of a claim's sentence that gave each field, as offsets within the sentence. */
export function marksOf(claim: Claim): Mark[] {
  const { evidence } = claim;
  const marks: Mark[] = [];
  const add = (field: string, span: Span | null | undefined): void => {
    if (span === null || span === undefined || span.end <= span.start) return;
    if (span.start < evidence.start || span.end > evidence.end) return;
    const mark = { field, start: span.start - evidence.start, end: span.end - evidence.start };
    if (!marks.some((m) => m.field === field && m.start === mark.start && m.end === mark.end)) marks.push(mark);
  };
  add(claim.kind, claim.trigger);
  for (const party of claim.sources) add("by", party.span);
  for (const party of claim.targets) add("to", party.span);
  add("when", claim.when);
  add("where", claim.where?.span);
  add("says", claim.saidBy?.span);
  for (const detail of claim.details) add(detail.role, detail);
  return marks;
}
