import type { Name } from "../../model/sentence.ts";
import { attach, type Draft, dependents, isNominal, topOf } from "./draft.ts";

/**
 * "designated Dorn Trading, a firm that pays the guards; Anders Sorn, its agent;
 * and Bank Norland": names that open behind semicolons stand in one list with
 * the name that the first of them follows, whatever describes each.
 */
export function listBySemicolons(draft: Draft, names: readonly Name[]): void {
  const { tokens } = draft;
  const stops = tokens.flatMap((t, i) => (t.form === ";" ? [i] : []));
  if (stops.length === 0) return;
  const members = stops.flatMap((stop) => {
    const start = tokens[stop + 1]?.form === "and" ? stop + 2 : stop + 1;
    const name = names.find((n) => n.first === start);
    // "; Dorn said so": a name with a verb right behind it opens a clause.
    return name === undefined || isClause(draft, name.last) ? [] : [{ start, name }];
  });
  if (members.length < stops.length || (stops.length === 1 && tokens[stops[0]! + 1]?.form !== "and")) return;
  const [first] = stops;
  const opening = names.find((n) => n.last <= first! && isObject(draft, n));
  if (opening === undefined) return;
  const head = topOf(draft, opening.first, opening.last);
  const verb = tokens.findLastIndex((t, i) => i < opening.first && t.upos === "VERB");
  if (verb < 0) return;
  if (draft.head[head] !== verb) attach(draft, head, verb, "obj");
  for (const { start, name } of members) {
    const member = topOf(draft, name.first, name.last);
    attach(draft, member, head, "conj");
    if (tokens[start - 1]!.form === "and") attach(draft, start - 1, member, "cc");
  }
}

function isClause({ tokens }: Draft, next: number): boolean {
  const upos = tokens[next]?.upos;
  return upos === "VERB" || upos === "AUX";
}

// The first of the list: what a verb is done to, or a bare name that the parser hung on the phrase before it.
function isObject(draft: Draft, { first, last }: Name): boolean {
  const head = topOf(draft, first, last);
  const relation = draft.deprel[head]!;
  if (relation === "obj") return true;
  const above = draft.head[head]!;
  return (
    relation === "appos" &&
    above === first - 1 &&
    isNominal(draft.tokens[above]!) &&
    dependents(draft, above, "case").length > 0
  );
}
