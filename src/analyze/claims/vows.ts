import { childrenOf, isNegated, type Tree } from "../../language/tree.ts";
import type { Kind } from "../../model/kind.ts";
import type { CompiledRule, KindSet } from "../../ontology/kind-set.ts";
import type { Act } from "./act.ts";
import { wordsAt } from "./frame.ts";

const VOWING = new Set(["vow", "swear"]);
const PLEDGING = new Set(["vow", "swear", "pledge", "promise"]);
const HARM = new Set<Kind>(["sanction", "coerce", "assault"]);

/**
 * Reads a vow of harm as the threat that it is ("vowed to cut off all links
 * with the South"), and a vow never to give what others want as a refusal
 * ("vowed never to recognise the junta").
 */
export function vows(acts: readonly Act[], kinds: KindSet): readonly Act[] {
  const threaten = kinds.rules.get("claims/threaten/vow-hostile");
  const refuse = kinds.rules.get("claims/reject/will-refuse");
  return acts.map((act) => {
    if (act.rule.kind !== "agree" || act.frame.isNoun) return act;
    const { lemma } = act.tree.tokens[act.head]!;
    if (threaten !== undefined && VOWING.has(lemma) && isOfHarm(act, acts)) return told(act, threaten);
    if (refuse !== undefined && PLEDGING.has(lemma) && isOfRefusal(act, refuse)) return told(act, refuse);
    return act;
  });
}

function told(act: Act, rule: CompiledRule): Act {
  return { ...act, rule, content: wordsAt(act.frame, rule.content) };
}

function isOfHarm(act: Act, acts: readonly Act[]): boolean {
  return acts.some((a) => HARM.has(a.rule.kind) && act.content.includes(a.frame.support?.verb ?? a.head));
}

function isOfRefusal({ tree, head, content }: Act, refuse: CompiledRule): boolean {
  const ceding = new Set(refuse.rule.verbs?.map((verb) => verb.split("_")[0]));
  return content.some(
    (c) => ceding.has(tree.tokens[c]!.lemma) && (isNegated(tree, c) || isNegatedInFront(tree, head, c)),
  );
}

// "vowed never to yield": parsers hang the word on the vow.
function isNegatedInFront(tree: Tree, vow: number, content: number): boolean {
  return childrenOf(tree, vow, "advmod").some(
    (c) => c > vow && c < content && /^(?:never|not)$/i.test(tree.tokens[c]!.form) && tree.tokens[c + 1]?.xpos === "TO",
  );
}
