import { childrenOf, type Tree } from "../../language/tree.ts";
import type { When } from "../../model/when.ts";
import type { WhenChoice } from "../dates/when-of.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";

/** One claim's share of an act. */
export interface Unit {
  readonly act: Act;
  readonly when: When | null;
}

/** Acts that one noun may name several of: "the February 26 and March 4 launches". */
const COUNTED = new Set(["launch", "nuclear-test", "exercise", "meet", "visit", "call"]);

/** Splits an act that tells several: each commitment of "agreed to X and to Y", each day of separately dated launches. */
export function unitsOf(act: Act, when: WhenChoice, layers: Layers): readonly Unit[] {
  if (act.rule.rule.each === "content" && act.content.length > 0) {
    const contents = [...act.content, ...act.content.flatMap((c) => meanwhile(act.tree, c))];
    return contents.map((c) => ({ act: { ...act, content: [c] }, when: when.when }));
  }
  const days = COUNTED.has(act.rule.kind) && act.frame.isNoun ? daysWithin(act, layers) : [];
  if (days.length > 1) return days.map((day) => ({ act, when: day }));
  return [{ act, when: when.when }];
}

// "agreed to respond while keeping a close eye": two commitments.
function meanwhile(tree: Tree, content: number): readonly number[] {
  return childrenOf(tree, content, "advcl").filter(
    (c) =>
      tree.tokens[c]!.xpos === "VBG" &&
      childrenOf(tree, c, "mark").some((m) => tree.tokens[m]!.form.toLowerCase() === "while"),
  );
}

// The single days among a noun's own modifiers, where it is in the plural.
function daysWithin({ tree, head, sentence }: Act, layers: Layers): readonly When[] {
  if (!tree.tokens[head]!.xpos.endsWith("S")) return [];
  const start = tree.tokens[tree.left[head]!]!.start;
  const { end } = tree.tokens[head]!;
  const own = (layers.dates.placements[sentence] ?? []).map((p) => p.when);
  const days = own.filter((w) => w.start >= start && w.end <= end && w.precision === "day" && w.from === w.to);
  return days.filter((w, i) => days.findIndex((other) => other.from === w.from) === i);
}
