import type { Token } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents, isNominal } from "./draft.ts";

/** "received visiting President Dorn": what stands between a verb and its object describes the object. */
const DESCRIBING =
  /^(?:visiting|touring|vacationing|outgoing|incoming|ailing|ruling|fighting|retiring|neighboring|neighbouring|warring|departing|un(?:wavering|flinching|relenting|yielding|failing|swerving|ending)|enduring|lasting|overwhelming)$/i;

const HAVING = new Set(
  "get have keep see hear find leave make want need become remain feel be seem appear stay go come stand sit lie order".split(
    " ",
  ),
);

/** "received visiting President Dorn": a participle without complement of its own describes the noun right behind it. */
export function describeByParticiple(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (baseOf(draft.deprel[at]!) !== "xcomp") return;
    const verb = draft.head[at]!;
    // "imposed targeted sanctions": only few verbs have what they act on in a state.
    const isState = token.xpos === "VBN" && at === verb + 1 && !HAVING.has(tokens[verb]!.lemma);
    if (!(token.xpos === "VBG" && DESCRIBING.test(token.form)) && !isState) return;
    const thing = dependents(draft, at, "obj")[0];
    if (thing === undefined || thing < at || dependents(draft, verb, "obj").length > 0) return;
    for (const i of dependents(draft, at)) if (i !== thing) attach(draft, i, verb, draft.deprel[i]!);
    attach(draft, thing, verb, "obj");
    attach(draft, at, thing, "amod");
  });
}

/** "killed in Dornian tank shelling": a gerund right behind the noun of a phrase is what the phrase is about. */
export function nameDeedByGerund(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (token.xpos !== "VBG" || draft.deprel[at] !== "advcl" || !DEEDS.test(token.form)) return;
    const noun = at - 1;
    const verb = draft.head[at]!;
    if (verb < 0 || draft.head[noun] !== verb || draft.deprel[noun] !== "obl" || tokens[noun]!.upos !== "NOUN") return;
    if (dependents(draft, noun, "case").length === 0 || dependents(draft, at, "mark", "obj").length > 0) return;
    const own = dependents(draft, noun);
    // Where and when stay with the verb.
    for (const i of dependents(draft, at, "obl")) attach(draft, i, verb, draft.deprel[i]!);
    attach(draft, at, verb, "obl");
    attach(draft, noun, at, "compound");
    for (const i of own) attach(draft, i, at, draft.deprel[i]!);
  });
}

const DEEDS =
  /^(?:shelling|bombing|shooting|stabbing|killing|poisoning|kidnapping|hijacking|firing|fighting|bulldozing|hacking)$/i;

/** "urged Dornland's junta to free him": a noun without a predicate of its own is no clause but whom one urges. */
export function takeNounAsObject(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (draft.deprel[at] !== "ccomp" || !isNominal(token)) return;
    const verb = draft.head[at]!;
    if (verb > at || verb < 0 || tokens[verb]!.upos !== "VERB") return;
    if (
      dependents(draft, verb, "obj").length > 0 ||
      dependents(draft, at, "nsubj", "cop", "csubj", "mark", "aux").length > 0
    )
      return;
    // Only where it opens right behind the verb: no pause, no quotation.
    const start = Math.min(at, ...dependents(draft, at));
    if (start !== verb + 1) return;
    draft.deprel[at] = "obj";
  });
}

/** "both the army of Norland and the rebels": "both" tells where its pair begins. */
export function pairBehindBoth(draft: Draft): void {
  draft.deprel.forEach((relation, both) => {
    const first = draft.head[both]!;
    if (relation !== "cc:preconj" || first < both || dependents(draft, first, "conj").length > 0) return;
    const other = draft.deprel.findIndex(
      (r, i) =>
        i > first && r === "conj" && draft.head[draft.head[i]!] === first && dependents(draft, i, "cc").length > 0,
    );
    if (other >= 0 && draft.head[other]! > first) attach(draft, other, first, "conj");
  });
}

/** "wishes and thanks to the people and the government": of two pairs, the second goes with the noun right before its "and". */
export function pairTwice(draft: Draft): void {
  draft.deprel.forEach((relation, second) => {
    const noun = draft.head[second]!;
    if (relation !== "conj" || noun < 0 || !isNominal(draft.tokens[noun]!) || !isNominal(draft.tokens[second]!)) return;
    const [and] = dependents(draft, second, "cc");
    const first = dependents(draft, noun, "conj").find((i) => i < second && dependents(draft, i, "cc").length > 0);
    if (first === undefined || and === undefined || draft.tokens[and - 1]!.upos === "PUNCT") return;
    const near = dependents(draft, noun, "nmod").find(
      (i) => i > first && i < and && dependents(draft, i, "case").length > 0,
    );
    if (near !== undefined) attach(draft, second, near, "conj");
  });
}

/** "Anders Dorn and his aide": a list goes on with the whole name, not with its last part. */
export function listBehindName(draft: Draft): void {
  draft.tokens.forEach((_, at) => {
    if (draft.deprel[at] !== "conj") return;
    let name = draft.head[at]!;
    while (name >= 0 && draft.deprel[name] === "flat" && draft.head[name]! >= 0) name = draft.head[name]!;
    if (name !== draft.head[at] && name < at) attach(draft, at, name, "conj");
  });
}

/** "the minister of Dornland, Anders Dorn, and his aide": behind a closed apposition the list goes on with the whole. */
export function listBehindApposition(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((_, at) => {
    const renamed = draft.head[at]!;
    if (draft.deprel[at] !== "conj" || renamed < 0 || draft.deprel[renamed] !== "appos") return;
    const and = dependents(draft, at, "cc")[0];
    if (and === undefined || tokens[and - 1]?.form !== ",") return;
    // "Dorn, a lawyer, soldier, and poet": a list of plain nouns describes one person.
    const first = Math.min(renamed, ...dependents(draft, renamed).filter((i) => draft.deprel[i] !== "punct"));
    const hasComma = tokens[first - 1]?.form === ",";
    const isName = tokens[renamed]!.upos === "PROPN" || tokens[at]!.upos === "PROPN" || hasOwner(draft, at);
    const isOpen = dependents(draft, renamed, "conj").some((i) => i < at);
    if (!hasComma || !isName || isOpen || draft.head[renamed]! < 0) return;
    attach(draft, at, draft.head[renamed]!, "conj");
  });
}

function hasOwner(draft: Draft, noun: number): boolean {
  return dependents(draft, noun, "nmod").some((i) => draft.deprel[i] === "nmod:poss");
}

/** "of Leopard 2 tanks", "by Vice Minister Dorn": a preposition belongs to the phrase, not to a word in front of its noun. */
export function liftPreposition(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (draft.deprel[at] !== "case" || token.upos !== "ADP") return;
    const word = draft.head[at]!;
    const noun = word < 0 ? -1 : draft.head[word]!;
    if (noun <= word || word < at || !isNominal(tokens[noun]!)) return;
    if (!/^(?:compound|amod|nummod|nmod:desc|det)$/.test(draft.deprel[word]!)) return;
    // "the in-house lawyer": a preposition may be part of a compound.
    if (tokens[at + 1]?.form === "-" || dependents(draft, noun, "case").length > 0) return;
    if (dependents(draft, noun).some((i) => i < at && draft.deprel[i] !== "punct")) return;
    attach(draft, at, noun, "case");
  });
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i;

/** "Dornland's May 4 and May 7 launches": days in front of a noun belong to it, however many there are. */
export function dateTheNoun(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, thing) => {
    const head = draft.head[thing]!;
    if (token.upos !== "NOUN" || draft.deprel[thing] !== "conj" || head < 1 || head > thing) return;
    const day =
      tokens[head]!.upos === "VERB"
        ? (dependents(draft, head, "obj", "obl").findLast((i) => i < thing && tokens[i]!.upos === "NUM") ?? head)
        : head;
    if (tokens[day]!.upos !== "NUM" || !MONTH.test(tokens[day - 1]!.form)) return;
    const isDated = tokens.slice(day + 1, thing).some((t) => MONTH.test(t.form) || t.upos === "NUM");
    if (!isDated) return;
    const above = draft.head[day]!;
    const relation = draft.deprel[day]!;
    draft.head[thing] = above;
    draft.deprel[thing] = relation;
    draft.head[day] = thing;
    draft.deprel[day] = "nummod";
    for (const i of dependents(draft, day)) if (i < day - 1) attach(draft, i, thing, draft.deprel[i]!);
  });
}

/** "reaffirmed their firm will to help": behind a possessive and an adjective stands the noun, not the auxiliary. */
export function nameTheWill(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((_, will) => {
    if (!isWillOfSomebody(tokens, will)) return;
    const verb = draft.head[will]!;
    const before = will - 1;
    if (verb < 0 || draft.deprel[will] !== "aux" || draft.head[before] !== verb) return;
    for (const i of dependents(draft, before)) attach(draft, i, will, draft.deprel[i]!);
    attach(draft, will, verb, draft.deprel[before]!);
    attach(draft, before, will, "amod");
    const clause = dependents(draft, verb, "xcomp", "advcl").find((i) => i > will && tokens[i]!.xpos === "VB");
    if (clause !== undefined) attach(draft, clause, will, "acl");
  });
}

/** True for the "will" of "their firm will to": owned, described, and followed by an infinitive. */
export function isWillOfSomebody(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.form === "will" &&
    tokens[at + 1]?.xpos === "TO" &&
    /^(?:NN|JJ)$/.test(tokens[at - 1]?.xpos ?? "") &&
    tokens[at - 2]?.xpos === "PRP$"
  );
}
