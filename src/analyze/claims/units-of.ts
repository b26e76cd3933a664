import { childrenOf, type Tree } from "../../language/tree.ts";
import type { When } from "../../model/when.ts";
import type { WhenChoice } from "../dates/when-of.ts";
import type { Act } from "./act.ts";

/** One claim's share of an act. */
export interface Unit {
  readonly act: Act;
  readonly when: When | null;
}

/** Acts that happen once on each of their days: "the February 26 and March 4 launches". */
const COUNTED = new Set(["launch", "nuclear-test", "exercise", "meet", "visit", "call", "assault", "protest"]);

/** Splits an act that tells several: each commitment of "agreed to X and to Y", each day of separately dated launches. */
export function unitsOf(act: Act, { when, also }: WhenChoice): readonly Unit[] {
  if (act.rule.rule.each === "content" && act.content.length > 0) {
    const contents = [...act.content, ...act.content.flatMap((c) => meanwhile(act.tree, c))];
    return contents.map((c) => ({ act: { ...act, content: [c] }, when }));
  }
  if (when !== null && also.length > 0 && COUNTED.has(act.rule.kind))
    return [when, ...also].map((day) => ({ act, when: day }));
  return [{ act, when }];
}

// "agreed to respond while keeping a close eye": two commitments.
function meanwhile(tree: Tree, content: number): readonly number[] {
  return childrenOf(tree, content, "advcl").filter(
    (c) =>
      tree.tokens[c]!.xpos === "VBG" &&
      childrenOf(tree, c, "mark").some((m) => tree.tokens[m]!.form.toLowerCase() === "while"),
  );
}
