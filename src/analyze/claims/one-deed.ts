import { childrenOf, headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { Kind } from "../../model/kind.ts";
import type { Act } from "./act.ts";
import type { Sides } from "./sides.ts";

/** Kinds whose course and outcome take several verbs: "shelled the town, killing three". */
const DEEDS = new Set<Kind>(["assault", "coerce", "protest"]);
const WHEN = new Set(["when", "as", "after", "while"]);

/** The acts of a sentence with those taken out that only tell the course or outcome of another. */
export interface Deeds {
  readonly acts: readonly Act[];
  readonly parts: ReadonlyMap<Act, readonly Act[]>;
}

/** Takes verbs that tell one violent deed together: its outcome as a participle, its course in a clause of time. */
export function oneDeed(acts: readonly Act[]): Deeds {
  const parts = new Map<Act, Act[]>();
  const taken = new Set<Act>();
  for (const inner of acts) {
    if (!DEEDS.has(inner.rule.kind) || inner.frame.isNoun) continue;
    const outer = acts.find((a) => a !== inner && a.rule.kind === inner.rule.kind && isPartOf(inner, a));
    if (outer === undefined || taken.has(outer)) continue;
    taken.add(inner);
    parts.set(outer, [...(parts.get(outer) ?? []), inner]);
  }
  return { acts: acts.filter((a) => !taken.has(a)), parts };
}

/** The sides of a deed; one that its own words leave open is told by its parts. */
export function sidesOfDeed(own: Sides, parts: readonly Sides[]): Sides {
  const sources = own.sources.length > 0 ? own.sources : (parts.find((p) => p.sources.length > 0)?.sources ?? []);
  const targets = own.targets.length > 0 ? own.targets : (parts.find((p) => p.targets.length > 0)?.targets ?? []);
  const doers = new Set(sources.map((p) => p.actor));
  return { ...own, sources, targets: targets.filter((p) => !doers.has(p.actor)) };
}

function isPartOf({ tree, head }: Act, outer: Act): boolean {
  if (!isRelation(tree, head, "advcl")) return false;
  const governor = headOf(tree, head);
  if (governor !== outer.head && governor !== outer.frame.support?.verb) return false;
  const isOutcome = tree.tokens[head]!.xpos === "VBG" && childrenOf(tree, head, "nsubj").length === 0;
  return isOutcome || hasTimeMark(tree, head);
}

function hasTimeMark(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause, "mark", "advmod").some((c) => WHEN.has(tree.tokens[c]!.form.toLowerCase()));
}
