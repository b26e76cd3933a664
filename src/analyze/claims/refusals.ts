import { isNegated, modalOf } from "../../language/tree.ts";
import type { Kind } from "../../model/kind.ts";
import type { KindSet } from "../../ontology/kind-set.ts";
import type { Act } from "./act.ts";
import { wordsAt } from "./frame.ts";

/** What can be refused: "will not release", "would not give permission". Not doing harm is no refusal. */
const REFUSABLE = new Set<Kind>([
  "meet",
  "call",
  "visit",
  "agree",
  "cooperate",
  "transfer",
  "aid",
  "concede",
  "retreat",
]);

/** Reads a negated future of something wished for as the refusal that it is: "said it would not free the prisoners". */
export function refusals(acts: readonly Act[], kinds: KindSet): readonly Act[] {
  const refuse = kinds.rules.get("claims/reject/will-refuse");
  if (refuse === undefined) return acts;
  return acts.map((act) => {
    const verb = act.frame.support?.verb ?? (act.frame.isNoun ? -1 : act.head);
    // A rule that asks for the negation has read it already.
    if (!REFUSABLE.has(act.rule.kind) || act.rule.rule.negated === true || verb < 0 || !isNegated(act.tree, verb))
      return act;
    const modal = modalOf(act.tree, verb);
    if (modal !== "will" && modal !== "would") return act;
    if (act.tree.children[verb]!.some((c) => act.tree.tokens[c]!.form.toLowerCase() === "longer")) return act;
    return { ...act, rule: refuse, content: wordsAt(act.frame, refuse.content) };
  });
}
