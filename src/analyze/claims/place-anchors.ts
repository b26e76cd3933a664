import { childrenOf, headOf, isPassive, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import { isLightVerb } from "../dates/light-verbs.ts";
import type { Act } from "./act.ts";

const MEASURES = new Set("series round number set string session wave flurry spate barrage bout day".split(" "));

/** The words of a sentence that stand for an act: its own, the verb that carries it, its objects, and the noun that counts it. */
export function anchorsOf({ tree, head, frame, rule }: Act): ReadonlySet<number> {
  const anchors = new Set([head, ...frame.carried]);
  if (frame.support !== null) anchors.add(frame.support.verb);
  if (rule.kind === "assault") for (const deed of deedsBehind(tree, head)) anchors.add(deed);
  if (!frame.isNoun) for (const noun of occasionsOf(tree, head)) anchors.add(noun);
  if (frame.isNoun) {
    const measure = measureOf(tree, head);
    if (measure >= 0) anchors.add(measure);
    for (const noun of [head, measure]) if (noun >= 0) for (const verb of carriersOf(tree, noun)) anchors.add(verb);
    if (rule.kind === "assault") for (const verb of tollOf(tree, head)) anchors.add(verb);
    // "took control of the island in a coup"
    if (rule.kind === "coerce" && isRelation(tree, head, "obl")) anchors.add(headOf(tree, head));
    // "the Sahel meeting and the Nile meeting in Mombasa": the last of them has the place of all.
    for (const other of childrenOf(tree, head, "conj"))
      if (tree.tokens[other]!.lemma === tree.tokens[head]!.lemma) anchors.add(other);
  }
  return anchors;
}

// "a new round of talks": what is told of the round is told of the talks.
function measureOf(tree: Tree, noun: number): number {
  const head = headOf(tree, noun);
  const isCounted = head >= 0 && isRelation(tree, noun, "nmod") && prepositionOf(tree, noun) === "of";
  return isCounted && MEASURES.has(tree.tokens[head]!.lemma) ? head : -1;
}

// "talks held in Doha", and "opened in Doha" where the parser made a participle of the sentence's verb.
function carriersOf(tree: Tree, noun: number): readonly number[] {
  const above = headOf(tree, noun);
  const governing =
    above >= 0 && isRelation(tree, noun, "nsubj", "obj") && isLightVerb(tree.tokens[above]!.lemma) ? [above] : [];
  const below = childrenOf(tree, noun, "acl").filter(
    (c) => /^VB[ND]$/.test(tree.tokens[c]!.xpos) && isLightVerb(tree.tokens[c]!.lemma),
  );
  return [...governing, ...below];
}

const HITS = new Set(
  "strike hit kill target destroy wound injure damage rock shake leave flatten level claim devastate".split(" "),
);

// "Yesterday's raid struck the town of Nawa": where its effect is, the deed was.
function tollOf(tree: Tree, noun: number): readonly number[] {
  const verb = headOf(tree, noun);
  return verb >= 0 && isRelation(tree, noun, "nsubj") && HITS.has(tree.tokens[verb]!.lemma) ? [verb] : [];
}

const DEEDS = new Set(
  "attack strike bombing clash raid shelling explosion blast ambush assault shooting bombardment".split(" "),
);

// "a strike on the port killed four", "were killed in an attack on a base", "were killed when their car hit a mine": the
// deed and its toll are one.
function deedsBehind(tree: Tree, verb: number): readonly number[] {
  // "killed two soldiers after they stormed a base": only what befalls somebody is part of the deed behind it.
  const clauses = (isPassive(tree, verb) ? childrenOf(tree, verb, "advcl") : []).filter((c) =>
    childrenOf(tree, c, "mark", "advmod").some((m) => /^(?:when|after)$/i.test(tree.tokens[m]!.form)),
  );
  return [...clauses, ...nounsBehind(tree, verb)];
}

function nounsBehind(tree: Tree, verb: number): readonly number[] {
  return childrenOf(tree, verb, "nsubj", "obl").filter(
    (c) =>
      DEEDS.has(tree.tokens[c]!.lemma.toLowerCase()) && ["", "in", "by", "during"].includes(prepositionOf(tree, c)),
  );
}

const COMING = new Set("meet gather convene confer visit travel arrive speak talk".split(" "));
const OCCASIONS = new Set("meeting talk summit session conference visit trip tour call conversation".split(" "));

// "met for their first meeting in Washington": verb and noun are one, and share their place.
function occasionsOf(tree: Tree, verb: number): readonly number[] {
  if (!COMING.has(tree.tokens[verb]!.lemma)) return [];
  return childrenOf(tree, verb, "obl").filter(
    (c) => OCCASIONS.has(tree.tokens[c]!.lemma) && ["for", "at", "in", "during", "on"].includes(prepositionOf(tree, c)),
  );
}
