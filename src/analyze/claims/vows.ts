import type { Kind } from "../../model/kind.ts";
import type { KindSet } from "../../ontology/kind-set.ts";
import type { Act } from "./act.ts";
import { wordsAt } from "./frame.ts";

const VOWING = new Set(["vow", "swear"]);
const HARM = new Set<Kind>(["sanction", "coerce", "assault"]);

/** Reads a vow of harm as the threat that it is: "vowed to cut off all links with the South". */
export function vows(acts: readonly Act[], kinds: KindSet): readonly Act[] {
  const threaten = kinds.rules.get("claims/threaten/vow-hostile");
  if (threaten === undefined) return acts;
  return acts.map((act) => {
    const isVow = act.rule.kind === "agree" && !act.frame.isNoun && VOWING.has(act.tree.tokens[act.head]!.lemma);
    const isHarm =
      isVow && acts.some((a) => HARM.has(a.rule.kind) && act.content.includes(a.frame.support?.verb ?? a.head));
    return isHarm ? { ...act, rule: threaten, content: wordsAt(act.frame, threaten.content) } : act;
  });
}
