import { childrenOf, headOf, isRelation, type Tree, tenseOf, treeOf } from "../../language/tree.ts";
import type { Party } from "../../model/claim.ts";
import type { ToldAct, VoiceLayers } from "./told-act.ts";

/**
 * True where telling is doing. A promise or charge is made by speaking it: told
 * by its own source, or by an officer of the same state in the present or
 * future ("said Washington will respond"), the words are the act.
 */
export function isOwnWords({ sentences }: VoiceLayers, act: ToldAct, teller: Party): boolean {
  if (act.sources.some((s) => s.actor === teller.actor)) return true;
  const tree = treeOf(sentences[act.sentence]!);
  if (isFirstPerson(tree, act.trigger)) return true;
  const isSameState = act.sources.every((s) => s.country !== null && s.country === teller.country);
  return isSameState && !isPast(tree, act.trigger);
}

// "remains committed" lasts, and "affirmed that it remained committed" only shifts it back.
function isPast(tree: Tree, trigger: number): boolean {
  let at = trigger;
  while (isRelation(tree, at, "xcomp") && headOf(tree, at) >= 0) at = headOf(tree, at);
  const isLasting = [at, ...childrenOf(tree, at, "aux")].some((i) => LASTING.has(tree.tokens[i]!.lemma));
  return tenseOf(tree, at) === "past" && !isLasting;
}

const LASTING = new Set(["remain", "stay", "stand"]);

// "We condemn", "We are one in condemning": the speaker's own act, whoever "we" takes in besides.
function isFirstPerson(tree: Tree, trigger: number): boolean {
  for (let at = trigger; at >= 0; at = headOf(tree, at)) {
    const subject = childrenOf(tree, at, "nsubj")[0];
    if (subject === undefined) continue;
    return FIRST_PERSON.has(tree.tokens[subject]!.form.toLowerCase());
  }
  return false;
}

const FIRST_PERSON = new Set(["we", "i"]);
