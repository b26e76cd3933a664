import type { Name } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents, isFiniteVerb, topOf } from "./draft.ts";
import { isOffice } from "./office.ts";

/** A person's name has one head; parts that hang elsewhere come back to the first part. */
export function holdNamesTogether(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "PER" || last - first < 2) continue;
    const strays: number[] = [];
    for (let i = first; i < last; i++) if (draft.head[i]! < first || draft.head[i]! >= last) strays.push(i);
    if (strays.length < 2 || strays.some((i) => draft.head[i] === -1)) continue;
    // "Sheikh Dorn al-Sorn": all parts may hang on a title that counts as part of the name.
    if (strays.every((i) => draft.deprel[i] === "flat" && draft.head[i] === draft.head[strays[0]!])) continue;
    for (const i of strays.slice(1)) attach(draft, i, strays[0]!, draft.tokens[i]!.upos === "PUNCT" ? "punct" : "flat");
  }
}

/** "Under Secretary Dorn met": the rank below a secretary is no preposition. */
export function rankBelow(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    const office = tokens[at + 1]?.form === "-" ? at + 2 : at + 1;
    if (token.form !== "Under" || draft.head[at] !== office || !/^Secretar(?:y|ies)$/.test(tokens[office]!.form))
      return;
    attach(draft, at, office, "compound");
    const verb = draft.head[office]!;
    const isSubject = verb > office && baseOf(draft.deprel[office]!) === "obl" && isFiniteClause(draft, verb);
    if (isSubject && dependents(draft, verb, "nsubj").length === 0) attach(draft, office, verb, "nsubj");
  });
}

function isFiniteClause(draft: Draft, verb: number): boolean {
  return isFiniteVerb(draft.tokens[verb]!) || dependents(draft, verb, "aux", "cop").length > 0;
}

/**
 * "the chief negotiator, Anders Dorn, and his counterpart", "Secretary of
 * State Anders Dorn": a name right after its office is no second person.
 */
export function nameTheOffice(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "PER" || first === 0) continue;
    const top = topOf(draft, first, last);
    if (baseOf(draft.deprel[top]!) !== "conj" || dependents(draft, top, "cc").length > 0) continue;
    const office = officeBefore(draft, first, last, draft.head[top]!);
    if (office < 0) continue;
    const others = dependents(draft, top);
    attach(draft, top, office, "appos");
    // What the parser had coordinated with the name goes on with the office.
    for (const i of others) if (i >= last && baseOf(draft.deprel[i]!) === "conj") attach(draft, i, office, "conj");
  }
}

/** The office that a name from `first` to `last` fills: its neighbour, past a comma or not, or the head before "of". */
function officeBefore(draft: Draft, first: number, last: number, head: number): number {
  const { tokens } = draft;
  const hasComma = tokens[first - 1]!.form === ",";
  const neighbour = first - (hasComma ? 2 : 1);
  // "the president, Dorn and Sorn" lists three people.
  const isList = hasComma && tokens[last]?.upos === "CCONJ";
  if (neighbour >= 0 && isOffice(tokens[neighbour]!.lemma.toLowerCase())) return isList ? -1 : neighbour;
  if (hasComma || head < 0 || head >= first || !isOffice(tokens[head]!.lemma.toLowerCase())) return -1;
  return reaches(draft, head, first) ? head : -1;
}

/** True when all words between the office and the name belong to the office: "Secretary of State Dorn". */
function reaches(draft: Draft, office: number, first: number): boolean {
  for (let i = office + 1; i < first; i++) {
    let at = i;
    while (at >= 0 && at !== office) at = draft.head[at]!;
    if (at < 0 || draft.tokens[i]!.upos === "PUNCT" || draft.tokens[i]!.upos === "CCONJ") return false;
  }
  return first - office <= 4;
}

/**
 * "with leader Anders Dorn in the zone dividing them", "envoy for Norway Anders Dorn's visit": a name behind its title
 * that hangs on a participle further on, or on the place that the title speaks of, comes back.
 */
export function returnNames(draft: Draft, names: readonly Name[]): void {
  const { tokens } = draft;
  for (const { first, last, type } of names) {
    if (type !== "PER" || first === 0) continue;
    const top = topOf(draft, first, last);
    const head = draft.head[top]!;
    if (head < 0) continue;
    const isOwner = tokens[last]?.xpos === "POS";
    if (isOwner && head < first && draft.deprel[top] === "flat" && tokens[first - 1]!.upos === "PROPN") {
      const owned = nounFrom(draft, last + 1);
      if (owned >= 0) attach(draft, top, owned, "nmod:poss");
    } else if (head >= last && baseOf(draft.deprel[top]!) === "nsubj" && tokens[head]!.xpos === "VBG") {
      const isTensed = dependents(draft, head, "aux", "cop").length > 0;
      const title = first - 1;
      const isArgument = /^(?:obl|obj|nmod)/.test(draft.deprel[title]!) && draft.head[title]! < title;
      if (!isTensed && isArgument && isOffice(tokens[title]!.lemma.toLowerCase())) attach(draft, top, title, "appos");
    }
  }
}

// The noun that a possessor owns, past its own modifiers.
function nounFrom(draft: Draft, from: number): number {
  for (let i = from; i < draft.tokens.length && i < from + 5; i++) {
    const { upos } = draft.tokens[i]!;
    if ((upos === "NOUN" || upos === "PROPN") && baseOf(draft.deprel[i]!) !== "compound") return i;
    if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && upos !== "NUM") return -1;
  }
  return -1;
}

/** "talks between the army and the rebels": "between" takes two, so what "and" joins to the talks is the second of them. */
export function pairBetween(draft: Draft): void {
  const { tokens } = draft;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.form.toLowerCase() !== "between" || draft.deprel[i] !== "case") continue;
    const one = draft.head[i]!;
    if (one < i || dependents(draft, one, "conj").length > 0) continue;
    const whole = draft.head[one]!;
    const joint = tokens.findIndex((t, k) => k > one && t.form === "and");
    if (whole < 0 || whole > i || joint < 0 || joint > one + 4) continue;
    if (tokens.slice(one + 1, joint).some((t) => t.upos === "PUNCT" || t.upos === "VERB")) continue;
    const other = draft.head[joint]!;
    if (other > joint && draft.head[other] === whole && draft.deprel[other] === "conj")
      attach(draft, other, one, "conj");
  }
}

/** "envoys of Norway and the Netherlands": names of one kind go together, not a name with what belongs to the other. */
export function pairNames(draft: Draft, names: readonly Name[]): void {
  names.forEach((right, k) => {
    const left = names[k - 1];
    if (left === undefined || left.type !== right.type || right.first - left.last > 3) return;
    const second = topOf(draft, right.first, right.last);
    const whole = draft.head[second]!;
    if (baseOf(draft.deprel[second]!) !== "conj" || whole < 0 || whole >= left.first) return;
    const one = topOf(draft, left.first, left.last);
    const joins = draft.tokens.slice(left.last, right.first).every(({ upos }) => upos === "CCONJ" || upos === "DET");
    const belongs = draft.head[one] === whole && baseOf(draft.deprel[one]!) === "nmod";
    if (joins && belongs && draft.tokens[whole]!.upos === "NOUN") attach(draft, second, one, "conj");
  });
}

/** "Finnish FM": the adjective of a nation goes with the noun behind it, which does the deed. */
export function followNation(draft: Draft, names: readonly Name[]): void {
  for (const { first, last, type } of names) {
    if (type !== "NORP" || last - first !== 1 || draft.tokens[first]!.upos !== "ADJ") continue;
    if (draft.head[last] !== first || baseOf(draft.deprel[last]!) !== "flat") continue;
    const others = dependents(draft, first).filter((i) => i !== last);
    draft.head[last] = draft.head[first]!;
    draft.deprel[last] = draft.deprel[first]!;
    draft.head[first] = last;
    draft.deprel[first] = "amod";
    for (const i of others) attach(draft, i, last, draft.deprel[i]!);
  }
}
