import type { Name } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents, isFiniteVerb, isNominal, promote } from "./draft.ts";
import { isHeadline } from "./headlines.ts";
import { isOffice } from "./office.ts";

/** Relations that a verb cannot govern. */
const NOMINAL_ONLY = new Set(["compound", "flat", "nmod", "appos"]);

/**
 * "Dornland fires missile": headlines drop the articles that tell noun from
 * verb. A noun in front of a finite verb without a subject, under a relation
 * that verbs do not govern or as a place without preposition, is the subject.
 */
export function giveVerbItsSubject(draft: Draft): void {
  draft.tokens.forEach((token, verb) => {
    if (!isFiniteVerb(token) || baseOf(draft.deprel[verb]!) === "amod") return;
    if (dependents(draft, verb, "nsubj", "csubj", "expl").length > 0) return;
    const misplaced = dependents(draft, verb).filter(
      (i) =>
        i < verb && isNominal(draft.tokens[i]!) && (NOMINAL_ONLY.has(baseOf(draft.deprel[i]!)) || isBare(draft, i)),
    );
    const subject = misplaced.at(-1);
    if (subject !== undefined && !draft.deprel[subject]!.startsWith("nmod:poss")) attach(draft, subject, verb, "nsubj");
  });
}

// "Monday" and "two days" do stand without a preposition.
function isBare(draft: Draft, noun: number): boolean {
  return draft.deprel[noun] === "obl" && dependents(draft, noun, "case").length === 0;
}

/**
 * A verb has one subject. A second one is coordinated with the first ("the
 * general and his aide left"; in headlines without the "and": "Norway,
 * Finland vow") or tells who the first is ("Dorn, the leader, met").
 */
export function leaveOneSubject(draft: Draft, names: readonly Name[]): void {
  for (const verb of verbsOfTwo(draft)) {
    const [first, second] = dependents(draft, verb, "nsubj").filter((i) => draft.deprel[i] !== "nsubj:outer");
    if (first === undefined || second === undefined || draft.tokens[second]!.upos === "PRON") continue;
    if (second > verb) {
      if (first < verb && dependents(draft, verb, "obj", "cop").length === 0) attach(draft, second, verb, "obj");
      continue;
    }
    if (dependents(draft, second, "cc").length > 0) attach(draft, second, first, "conj");
    else if (isRenaming(draft, first, second, names)) attach(draft, second, first, "appos");
    else if (isHeadline(draft) && isListed(draft, first, second)) attach(draft, second, first, "conj");
  }
}

function verbsOfTwo(draft: Draft): readonly number[] {
  const heads = draft.head.filter((_, i) => baseOf(draft.deprel[i]!) === "nsubj");
  return heads.filter((head, k) => heads.indexOf(head) < k);
}

// A person's name and an office with only a comma between them tell of one person.
function isRenaming(draft: Draft, first: number, second: number, names: readonly Name[]): boolean {
  const isPersonName = (i: number): boolean =>
    names.some((name) => name.type === "PER" && i >= name.first && i < name.last);
  const tellsOffice = (i: number): boolean => draft.tokens[i]!.upos === "NOUN" && isOffice(draft.tokens[i]!.lemma);
  const isPair = isPersonName(first) ? tellsOffice(second) : isPersonName(second) && tellsOffice(first);
  return isPair && draft.tokens.slice(first, second).some((token) => token.form === ",");
}

// "Norway, Finland": a comma, and before and behind it nothing but the two names with what belongs to them.
function isListed(draft: Draft, first: number, second: number): boolean {
  const commas = draft.tokens.slice(first, second).filter((token) => token.form === ",");
  const isNameOrNoun = (i: number): boolean => draft.tokens[i]!.upos === "PROPN" || draft.tokens[i]!.upos === "NOUN";
  return commas.length === 1 && isNameOrNoun(first) && isNameOrNoun(second) && second - first <= 6;
}

/** '"We go on," said Mr. Dorn.': behind a verb of saying stands who says it. */
export function giveSaidItsSpeaker(draft: Draft, names: readonly Name[]): void {
  draft.tokens.forEach((token, verb) => {
    if (token.lemma !== "say" && token.lemma !== "add" && token.lemma !== "write") return;
    if (!isFiniteVerb(token) || dependents(draft, verb, "nsubj").length > 0 || verb === 0) return;
    if (!/^[,"”’'?!.]$/.test(draft.tokens[verb - 1]!.form)) return;
    const speaker = dependents(
      draft,
      verb,
      "obj",
      "obl",
      "ccomp",
      "xcomp",
      "dep",
      "parataxis",
      "vocative",
      "nmod",
    ).find((i) => i > verb && isNominal(draft.tokens[i]!) && dependents(draft, i, "case", "cop").length === 0);
    if (speaker === undefined || speaker - verb > 12) return;
    const isPerson = names.some(({ first, last, type }) => type === "PER" && speaker >= first && speaker < last);
    if (isPerson || isOffice(draft.tokens[speaker]!.lemma)) attach(draft, speaker, verb, "nsubj");
  });
}

/** "The general who gave the order resigned.": the last verb is no second relative clause but what the sentence says. */
export function freeMainVerb(draft: Draft): void {
  const root = draft.head.indexOf(-1);
  if (root < 0 || draft.tokens[root]!.upos === "VERB" || draft.tokens.at(-1)!.form !== ".") return;
  if (dependents(draft, root, "nsubj", "cop").length > 0) return;
  const clauses = dependents(draft, root, "acl").filter((i) => draft.deprel[i] === "acl:relcl");
  const last = clauses.at(-1);
  if (clauses.length < 2 || last === undefined || !isFiniteVerb(draft.tokens[last]!)) return;
  const own = dependents(draft, last);
  // A relative pronoun or a subject of its own shows a clause that stays where it is.
  if (own.some((i) => draft.tokens[i]!.xpos.startsWith("W") || /^(?:nsubj|mark)/.test(draft.deprel[i]!))) return;
  promote(draft, last, root, "nsubj");
  for (const i of dependents(draft, root, "punct")) if (i > last) attach(draft, i, last, "punct");
}
