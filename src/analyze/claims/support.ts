import { antecedentOf, childrenOf, headOf, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { KindSet, SupportRole } from "../../ontology/kind-set.ts";
import { argumentsAt } from "./arguments.ts";
import { hasParticles } from "./particles.ts";

/** The verb that carries a noun as its act. */
export interface Support {
  readonly verb: number;
  readonly role: SupportRole;
  /** `object`: "held talks"; `subject`: "talks began"; `purpose`: "travelled for talks"; `exists`: "there were talks". */
  readonly place: "object" | "subject" | "purpose" | "exists" | "participle";
}

/** Verbs of coming together or travelling, whose "for talks" tells what they are for. */
const PURPOSE_VERBS = new Set(
  "travel visit arrive fly come go gather meet head depart leave convene join assemble return continue proceed sit host receive welcome invite summon".split(
    " ",
  ),
);

/** The support verb of a noun, or null when the noun stands alone: "paid a *visit*", "the *talks* held in Oslo". */
export function supportOf(tree: Tree, noun: number, kinds: KindSet): Support | null {
  const governing = governingSupport(tree, noun, kinds);
  // "had a conversation initiated by ..." is carried by "had"; "talks held in Oslo ended" by "held", which has the doer.
  if (governing !== null && governing.place !== "subject") return governing;
  const held = childrenOf(tree, noun, "acl").find((c) => /^VB[NG]$/.test(tree.tokens[c]!.xpos));
  if (held === undefined) return governing;
  const role = roleOf(tree, held, kinds, tree.tokens[held]!.xpos === "VBN" ? "object" : "subject");
  if (role !== null) return { verb: held, role, place: "participle" };
  // "protests erupted": a verb without a passive is no participle, whatever the parser thought.
  return (
    governing ??
    (roleOf(tree, held, kinds, "subject") === null ? null : { verb: held, role: "occur", place: "subject" })
  );
}

function governingSupport(tree: Tree, noun: number, kinds: KindSet): Support | null {
  const first = firstNoun(tree, noun);
  const verb = headOf(tree, first);
  if (verb < 0) return null;
  if (
    isRelation(tree, first, "nsubj") &&
    tree.children[verb]!.some((c) => isRelation(tree, c, "expl")) &&
    tree.tokens[verb]!.lemma === "be"
  ) {
    return { verb, role: "do", place: "exists" };
  }
  if (tree.tokens[verb]!.upos !== "VERB") {
    // "are in Oslo for talks"
    const isThere = tree.children[verb]!.some((c) => isRelation(tree, c, "cop")) && prepositionOf(tree, verb) !== "";
    return isThere && prepositionOf(tree, first) === "for" ? { verb, role: "continue", place: "purpose" } : null;
  }
  const args = argumentsAt(tree, verb);
  if (args.objects.some((a) => a.head === first || a.head === noun)) {
    const role = roleOf(tree, verb, kinds, "object");
    return role === null ? null : { verb, role, place: "object" };
  }
  if (args.subjects.some((a) => a.head === first)) {
    const role = roleOf(tree, verb, kinds, "subject");
    return role === null ? null : { verb, role, place: "subject" };
  }
  if (isRelation(tree, first, "obl")) {
    const preposition = prepositionOf(tree, first);
    if (preposition === "for" && PURPOSE_VERBS.has(tree.tokens[verb]!.lemma))
      return { verb, role: "do", place: "purpose" };
    // "lead the delegation to the dialogue", "sent a team for talks"
    if (
      DELEGATION_PREPOSITIONS.has(preposition) &&
      args.objects.some((a) => DELEGATIONS.has(tree.tokens[a.head]!.lemma))
    )
      return { verb, role: "do", place: "purpose" };
    const entries = kinds.support.get(tree.tokens[verb]!.lemma) ?? [];
    const entry = entries.find(
      (e) => e.particles.length > 0 && e.particles.at(-1) === preposition && hasParticles(tree, verb, e.particles),
    );
    if (entry !== undefined && entry.role !== "occur") return { verb, role: entry.role, place: "object" };
  }
  return null;
}

// "talks and a dinner": the first of a coordination holds the place in the clause.
function firstNoun(tree: Tree, noun: number): number {
  let at = noun;
  while (isRelation(tree, at, "conj") && headOf(tree, at) >= 0 && tree.tokens[headOf(tree, at)]!.upos !== "VERB")
    at = headOf(tree, at);
  // "a series of talks", "a round of negotiations"
  if (isRelation(tree, at, "nmod") && prepositionOf(tree, at) === "of" && headOf(tree, at) >= 0) {
    const head = headOf(tree, at);
    if (MEASURES.has(tree.tokens[head]!.lemma)) return firstNoun(tree, head);
  }
  // "lead the delegation to the dialogue"
  const head = headOf(tree, at);
  if (isRelation(tree, at, "nmod") && head >= 0 && DELEGATIONS.has(tree.tokens[head]!.lemma))
    return firstNoun(tree, head);
  return at;
}

const DELEGATION_PREPOSITIONS = new Set(["to", "for", "at", "in"]);
const DELEGATIONS = new Set(["delegation", "team", "side"]);
const MEASURES = new Set(
  "series round number string set session day hour week batch pair wave flurry spate dozen score hundred couple handful variety".split(
    " ",
  ),
);

function roleOf(tree: Tree, verb: number, kinds: KindSet, place: "object" | "subject"): SupportRole | null {
  const entries = kinds.support.get(tree.tokens[verb]!.lemma);
  if (entries === undefined) return null;
  const fitting = entries.filter(
    (e) => hasParticles(tree, verb, e.particles) && (place === "subject") === (e.role === "occur"),
  );
  // "the talks began" and "began the talks" share a verb; a verb that can only take the act as object is no support for a subject.
  return fitting[0]?.role ?? (place === "object" ? null : null);
}

/** The noun a relative clause describes, for "the talks which were held". */
export function describedBy(tree: Tree, verb: number): number {
  return antecedentOf(tree, verb);
}
