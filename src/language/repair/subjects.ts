import type { Name, Token } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents, isFiniteVerb, isNominal, nameOver, topOf } from "./draft.ts";
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
        i < verb &&
        // "test-launches": the first half of the verb does not act.
        !(i === verb - 2 && draft.tokens[verb - 1]!.form === "-") &&
        isNominal(draft.tokens[i]!) &&
        (NOMINAL_ONLY.has(baseOf(draft.deprel[i]!)) || isBare(draft, i)),
    );
    const subject = misplaced.at(-1) ?? behindOpening(draft, verb);
    if (subject !== undefined && !draft.deprel[subject]!.startsWith("nmod:poss")) attach(draft, subject, verb, "nsubj");
  });
}

// "Under the auspices of Dornland, envoys of both began talks": what follows the comma of an opening phrase acts.
function behindOpening(draft: Draft, verb: number): number | undefined {
  const opening = dependents(draft, verb, "obl", "advcl").find((i) => i < verb);
  if (opening === undefined) return undefined;
  return dependents(draft, opening, "conj", "appos").find((i) => {
    if (i > verb || !isNominal(draft.tokens[i]!) || dependents(draft, i, "cc", "case").length > 0) return false;
    const own = within(draft, i);
    return draft.tokens[Math.min(...own) - 1]?.form === "," && Math.max(...own) === verb - 1;
  });
}

function within(draft: Draft, top: number): number[] {
  const found = [top];
  for (let k = 0; k < found.length; k++)
    found.push(...dependents(draft, found[k]!).filter((i) => draft.deprel[i] !== "punct"));
  return found;
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
    else if (isJoinedByTitles(draft, first, second, names)) attach(draft, second, first, "conj");
    else if (isRenaming(draft, first, second, names)) attach(draft, second, first, "appos");
    else if (isHeadline(draft) && isListed(draft, first, second)) attach(draft, second, first, "conj");
    else {
      const owner = listedOwner(draft, first, second, names);
      if (owner >= 0) attach(draft, second, owner, "conj");
      else closeList(draft, first, second, names);
    }
  }
}

// "Minister Dorn and Norland's Premier and Foreign Minister Sorn met": all that stands between the two names is titles.
function isJoinedByTitles(draft: Draft, first: number, second: number, names: readonly Name[]): boolean {
  const [one, two] = [nameOver(names, first, "PER"), nameOver(names, second, "PER")];
  if (one === undefined || two === undefined || one === two) return false;
  const between = draft.tokens.slice(one.last, two.first);
  return (
    between[0]?.form === "and" &&
    between.length < 14 &&
    between.every((t) => /^(?:NOUN|PROPN|ADJ|ADP|CCONJ|PART)$/.test(t.upos))
  );
}

// "The envoys of Dornland, Norway and Chile met": a list of places goes on behind the comma; no place met.
function listedOwner(draft: Draft, first: number, second: number, names: readonly Name[]): number {
  const start = Math.min(second, ...dependents(draft, second, "det", "amod", "compound"));
  const isPlace = (i: number): boolean => names.some((n) => n.type === "LOC" && i >= n.first && i < n.last);
  if (draft.tokens[start - 1]?.form !== "," || !isPlace(second)) return -1;
  const isOpen = dependents(draft, second, "conj").some((i) => dependents(draft, i, "cc").length > 0);
  const owner = dependents(draft, first, "nmod").find((i) => i === start - 2 && isPlace(i));
  return isOpen && owner !== undefined ? owner : -1;
}

// "The ministers of Dornland, Norway and Chile met": the last place closes the list of those that the first subject is of.
function closeList(draft: Draft, first: number, second: number, names: readonly Name[]): void {
  const place = nameOver(names, second, "LOC");
  // A name that ends in the subject is a place in the list itself.
  if (place === undefined || nameOver(names, first, "LOC")?.last === first + 1) return;
  const start = draft.tokens[place.first - 1]?.form === "the" ? place.first - 1 : place.first;
  const member = start - 2;
  if (draft.tokens[start - 1]?.form !== "and" || nameOver(names, member, "LOC") === undefined) return;
  const above = draft.head[member]!;
  if (above !== first && draft.head[above] !== first) return;
  const noun = above === first ? dependents(draft, first, "nmod").find((i) => i < member) : above;
  attach(draft, second, noun ?? member, "conj");
  attach(draft, start - 1, second, "cc");
  if (noun !== undefined && above === first) attach(draft, member, noun, "conj");
}

const LISTED = /^[,()] | (?:DET|PROPN)$/;

/**
 * "Norland, Chile (its ally), and Peru condemn the raid, urge talks": the last
 * of a list of names went to the first verb, the others to the next.
 */
export function joinListToFirstVerb(draft: Draft, names: readonly Name[]): void {
  const { tokens } = draft;
  tokens.forEach((token, first) => {
    if (!isFiniteVerb(token) || !/^(?:advcl|ccomp|parataxis|dep)$/.test(baseOf(draft.deprel[first]!))) return;
    const next = draft.head[first]!;
    const [last] = dependents(draft, first, "nsubj");
    const [and] = dependents(draft, first, "cc");
    const [head] = next < first ? [] : dependents(draft, next, "nsubj");
    if (last === undefined || and === undefined || head === undefined || and > last || head > and) return;
    if (!isFiniteVerb(tokens[next]!) || nameOver(names, head) === undefined || nameOver(names, last)?.first !== and + 1)
      return;
    // Nothing but names, commas and brackets in the list.
    const isListed = (t: Token, k: number) =>
      nameOver(names, head + k) !== undefined || LISTED.test(`${t.form} ${t.upos}`);
    if (!tokens.slice(head, and).every(isListed)) return;
    draft.head[first] = draft.head[next]!;
    draft.deprel[first] = draft.deprel[next]!;
    attach(draft, next, first, "conj");
    attach(draft, head, first, "nsubj");
    attach(draft, last, head, "conj");
    attach(draft, and, last, "cc");
    // A name is no second name of the one before it.
    for (const i of dependents(draft, head, "appos"))
      if (i < and && nameOver(names, i) !== nameOver(names, head)) draft.deprel[i] = "conj";
  });
}

/**
 * "after envoys of Dornland, Sornland and Chile met": a verb right behind a list
 * of places that hangs on a noun belongs to the noun; no place of the list met
 * alone.
 */
export function giveListItsNoun(draft: Draft, names: readonly Name[]): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (!isFiniteVerb(token)) return;
    const [second, other] = dependents(draft, verb, "nsubj");
    if (second === undefined || other !== undefined || second > verb) return;
    if (dependents(draft, second, "conj").every((i) => dependents(draft, i, "cc").length === 0)) return;
    const listed = nameOver(names, second, "LOC");
    const start =
      listed === undefined ? -1 : tokens[listed.first - 1]?.form === "the" ? listed.first - 1 : listed.first;
    const before = names.find((n) => n.type === "LOC" && n.last === start - 1);
    if (before === undefined || tokens[start - 1]!.form !== ",") return;
    const first = topOf(draft, before.first, before.last);
    const noun = draft.head[first]!;
    if (baseOf(draft.deprel[first]!) !== "nmod" || noun < 0 || tokens[noun]!.upos !== "NOUN") return;
    const above = draft.head[noun]!;
    if (above < 0 || baseOf(draft.deprel[noun]!) === "nsubj" || !/^(?:obl|nmod|obj)/.test(draft.deprel[noun]!)) return;
    const mark = dependents(draft, noun, "case").find((i) => CLAUSE_OPENERS.has(tokens[i]!.form.toLowerCase()));
    if (mark === undefined || (draft.head[verb] !== above && draft.head[verb] !== noun)) return;
    attach(draft, second, first, "conj");
    attach(draft, verb, above, "advcl");
    attach(draft, noun, verb, "nsubj");
    attach(draft, mark, verb, "mark");
  });
}

/** "after 30 warplanes crossed the line": the noun between a mark and a verb with an object acts in the clause. */
export function giveMarkedClauseItsSubject(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (!/^VB[DN]$/.test(token.xpos) || baseOf(draft.deprel[verb]!) !== "advcl") return;
    if (dependents(draft, verb, "nsubj", "aux", "mark").length > 0 || dependents(draft, verb, "obj").length === 0)
      return;
    const noun = dependents(draft, verb, "obl").find((i) => i === verb - 1 && isNominal(tokens[i]!));
    if (noun === undefined) return;
    const mark = dependents(draft, noun, "case").find((i) => CLAUSE_OPENERS.has(tokens[i]!.form.toLowerCase()));
    if (mark === undefined) return;
    attach(draft, noun, verb, "nsubj");
    attach(draft, mark, verb, "mark");
  });
}

const CLAUSE_OPENERS = new Set(["after", "before", "since", "as", "until"]);

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

const PERSONAL = new Set(
  "prepared willing ready open keen eager committed determined unwilling reluctant concerned grateful able set poised".split(
    " ",
  ),
);

/** "says it is prepared to help": who is prepared is somebody, so "it" is no empty word. */
export function fillEmptySubject(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (draft.deprel[at] !== "expl" || token.upos !== "PRON" || token.lemma.toLowerCase() !== "it") return;
    const head = draft.head[at]!;
    if (head < 0 || !PERSONAL.has(tokens[head]!.form.toLowerCase())) return;
    if (dependents(draft, head, "nsubj").length === 0) draft.deprel[at] = "nsubj";
  });
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i;

/** "Lawmakers Tuesday endorsed the pact": a day beside a subject does nothing itself. */
export function freeDay(draft: Draft): void {
  for (const verb of verbsOfTwo(draft)) {
    const subjects = dependents(draft, verb, "nsubj");
    for (const i of subjects) if (i > subjects[0]! && DAY.test(draft.tokens[i]!.form)) draft.deprel[i] = "obl:unmarked";
  }
}

/** "Dornland and Sornland extended the truce, officials said": who stands before the clause acts in it and says nothing. */
export function giveClauseItsSubject(draft: Draft): void {
  for (const verb of verbsOfTwo(draft)) {
    const [first, second] = dependents(draft, verb, "nsubj");
    if (first === undefined || second === undefined || !isNominal(draft.tokens[first]!)) continue;
    const clause = dependents(draft, verb, "ccomp").find((i) => i > first && i < second);
    if (clause === undefined || draft.tokens[clause]!.upos !== "VERB") continue;
    if (dependents(draft, clause, "nsubj", "csubj", "expl", "mark").length > 0) continue;
    const isPassive = dependents(draft, clause, "aux").some((i) => draft.deprel[i] === "aux:pass");
    attach(draft, first, clause, isPassive ? "nsubj:pass" : "nsubj");
  }
}

const CALLS = new Set(
  "call appeal ask plead push press lobby wait hope pray campaign argue time demand need".split(" "),
);

/** "called for Dornland to leave": who stands between "for" and an infinitive is to do it. */
export function giveCalledForItsSubject(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, mark) => {
    const actor = draft.head[mark]!;
    if (token.form !== "for" || draft.deprel[mark] !== "case" || actor < mark) return;
    const call = draft.head[actor]!;
    if (
      !mayAct(tokens[actor]!) ||
      call < 0 ||
      !CALLS.has(tokens[call]!.lemma) ||
      !/^(?:obl|nmod)$/.test(baseOf(draft.deprel[actor]!))
    )
      return;
    const deed = tokens.findIndex(
      (t, i) => i > actor && t.xpos === "VB" && (draft.head[i] === call || draft.head[i] === actor) && hasTo(draft, i),
    );
    if (deed < 0 || dependents(draft, deed, "nsubj").length > 0) return;
    const to = dependents(draft, deed, "mark").find((i) => tokens[i]!.xpos === "TO")!;
    if (Math.max(...within(draft, actor).filter((i) => !within(draft, deed).includes(i))) !== to - 1) return;
    attach(draft, deed, call, "advcl");
    attach(draft, actor, deed, "nsubj");
    attach(draft, mark, deed, "mark");
  });
}

const ACTORS = new Set(
  (
    "government party side group force country nation state authority people community militia army junta regime military " +
    "council police troop ally partner faction institution ministry power member everyone company bank"
  ).split(" "),
);

function mayAct({ upos, lemma }: Token): boolean {
  return upos === "PROPN" || upos === "PRON" || ACTORS.has(lemma) || isOffice(lemma);
}

function hasTo(draft: Draft, verb: number): boolean {
  return dependents(draft, verb, "mark").some((i) => draft.tokens[i]!.xpos === "TO");
}

/** "The agency said Dornland and Chile had agreed": nobody says a state; whoever stands between "said" and a verb acts in the clause. */
export function giveSaidItsClause(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, said) => {
    if (token.lemma !== "say" || !isFiniteVerb(token) || dependents(draft, said, "nsubj").every((i) => i > said))
      return;
    const actor = dependents(draft, said, "obj").find((i) => i > said);
    if (actor === undefined || !/^(?:PROPN|NOUN)$/.test(tokens[actor]!.upos)) return;
    const verb = dependents(draft, said, "conj").find((i) => i > actor && tokens[i]!.upos === "VERB");
    if (verb === undefined) return;
    const [cc] = dependents(draft, verb, "cc");
    const other = dependents(draft, verb, "nsubj").find((i) => i < verb);
    // "said Dornland and Chile had agreed" may have lost the second of them to the verb.
    if (other === undefined ? cc !== undefined : cc === undefined || !isNameOf(tokens, cc + 1, other)) return;
    const relation = dependents(draft, verb, "aux").some((i) => draft.deprel[i] === "aux:pass")
      ? "nsubj:pass"
      : "nsubj";
    attach(draft, verb, said, "ccomp");
    attach(draft, actor, verb, relation);
    if (other === undefined || cc === undefined) return;
    attach(draft, other, actor, "conj");
    attach(draft, cc, other, "cc");
  });
}

function isNameOf(tokens: Draft["tokens"], first: number, last: number): boolean {
  return last - first < 5 && tokens.slice(first, last + 1).every((t) => t.upos === "PROPN" || t.upos === "DET");
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
