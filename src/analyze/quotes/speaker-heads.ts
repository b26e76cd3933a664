import { argumentsOf, childrenOf, headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { MentionLookup } from "./mention-lookup.ts";

/** How far behind "said" its subject may stand: "said the country's foreign minister". */
const REACH = 6;

/**
 * The head words of those who speak with a verb of saying. Where the parser
 * found no subject, the words beside the verb stand in: "..., said the agency",
 * "the premier, Lee Ha, said".
 */
export function speakerHeads(
  tree: Tree,
  sentence: number,
  verb: number,
  mentions: MentionLookup,
  maySpeak: (token: number) => boolean,
): readonly number[] {
  const { subjects, objects, isPassive } = argumentsOf(tree, verb);
  const mayBe = (i: number) => maySpeak(i) && isSpeaker(tree, i);
  const heads = (isPassive ? objects : subjects).map((a) => a.head).filter(mayBe);
  const { lemma } = tree.tokens[verb]!;
  // "was quoted as saying": the one quoted is the passive's subject.
  if (isPassive && (lemma === "quote" || lemma === "cite")) return heads;
  if (isPassive) {
    const agents = subjects.map((a) => a.head).filter(mayBe);
    // "Ana Ruiz, the spokeswoman, announced": taggers take such a past tense for a participle of the noun before it.
    const noun = headOf(tree, verb);
    const isSlip = isRelation(tree, verb, "acl") && childrenOf(tree, verb, "aux", "obl:agent").length === 0;
    return agents.length === 0 && isSlip && noun < verb && mayBe(noun) ? [noun] : agents;
  }
  if (heads.length > 0) return heads;
  const before = besideBefore(tree, verb);
  if (before >= 0 && mayBe(before) && mentions.at(sentence, before) !== undefined) return [before];
  const behind = besideBehind(tree, verb);
  return behind >= 0 && mayBe(behind) ? [behind] : [];
}

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/i;

// "said on Friday", "said Tuesday": what stands beside the verb there is no subject, whatever the parser calls it.
function isSpeaker(tree: Tree, i: number): boolean {
  const hasPreposition = childrenOf(tree, i, "case").some((c) => tree.tokens[c]!.xpos !== "POS");
  return !hasPreposition && tree.tokens[i - 1]?.upos !== "ADP" && !TIME.test(tree.tokens[i]!.form);
}

function besideBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (tree.tokens[at]!.upos === "ADV" || tree.tokens[at]!.form === ",")) at--;
  return at >= 0 && isNominal(tree, at) ? at : -1;
}

function besideBehind(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < tree.tokens.length && at <= verb + REACH; at++) {
    const { upos, head } = tree.tokens[at]!;
    if (upos === "PUNCT" || upos === "VERB" || upos === "SCONJ") return -1;
    // The head of the phrase, not its first compound.
    if (isNominal(tree, at) && (head < at || head > verb + REACH)) return at;
  }
  return -1;
}

function isNominal(tree: Tree, i: number): boolean {
  const { upos } = tree.tokens[i]!;
  return upos === "PROPN" || upos === "NOUN" || upos === "PRON";
}
