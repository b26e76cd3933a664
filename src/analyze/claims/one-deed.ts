import { childrenOf, headOf, isPassive, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { Kind } from "../../model/kind.ts";
import type { Act } from "./act.ts";
import type { Sides } from "./sides.ts";

type Side = Sides["sources"];

/** Kinds whose course and outcome take several verbs: "shelled the town, killing three". */
const DEEDS = new Set<Kind>(["assault", "coerce", "protest", "reject"]);
/** Kinds whose noun often stands beside their verb: "met for talks", "met at the summit", "left on a trip". */
const OCCASIONS: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  meet: new Set(["at", "in", "for", "during"]),
  visit: new Set(["on", "for", "during"]),
  call: new Set(["in", "during", "by", "over"]),
};
const WHEN = new Set(["when", "as", "after", "while"]);

/** The acts of a sentence with those taken out that only tell the course or outcome of another. */
export interface Deeds {
  readonly acts: readonly Act[];
  readonly parts: ReadonlyMap<Act, readonly Act[]>;
}

/** Takes words that tell one violent deed together: its outcome as a participle, its course in a clause of time, its name as the subject. */
export function oneDeed(acts: readonly Act[]): Deeds {
  const parts = new Map<Act, Act[]>();
  const taken = new Set<Act>();
  for (const inner of acts) {
    const upheaval = acts.find((a) => a !== inner && isByCoup(inner, a));
    const outer = upheaval ?? acts.find((a) => a !== inner && a.rule.kind === inner.rule.kind && isToldTwice(inner, a));
    if (outer === undefined || taken.has(outer)) continue;
    taken.add(inner);
    // "swore in a minister, replacing Dorn": the same change, of which the first verb tells who and where.
    if (inner.rule.kind === "office") continue;
    parts.set(outer, [...(parts.get(outer) ?? []), inner]);
  }
  return { acts: acts.filter((a) => !taken.has(a)), parts };
}

/** The sides of a deed; one that its own words leave open is told by its parts. */
export function sidesOfDeed(own: Sides, parts: readonly Sides[]): Sides {
  if (parts.length === 0) return own;
  const sources = clearest([own.sources, ...parts.map((p) => p.sources)]);
  const targets = clearest([own.targets, ...parts.map((p) => p.targets)]);
  const doers = new Set(sources.map((p) => p.actor));
  return { ...own, sources, targets: targets.filter((p) => !doers.has(p.actor)) };
}

function clearest(sides: readonly Side[]): Side {
  return sides.find((s) => s.some((p) => p.country !== null)) ?? sides.find((s) => s.length > 0) ?? [];
}

function isToldTwice(inner: Act, outer: Act): boolean {
  if (inner.rule.kind === "office") return isReplacing(inner, outer);
  return DEEDS.has(inner.rule.kind) ? isPartOf(inner, outer) : isOccasionOf(inner, outer);
}

function isReplacing({ tree, head }: Act, outer: Act): boolean {
  const { lemma, xpos } = tree.tokens[head]!;
  return (lemma === "replace" || lemma === "succeed") && xpos === "VBG" && headOf(tree, head) === outer.head;
}

const UPHEAVALS = new Set(["coup", "putsch", "mutiny"]);

// "took control of the island in a coup": the coup is what happened.
function isByCoup(deed: Act, coup: Act): boolean {
  const { tree, head, frame } = coup;
  if (deed.tree !== tree || !frame.isNoun || !UPHEAVALS.has(tree.tokens[head]!.lemma)) return false;
  return DEEDS.has(deed.rule.kind) && headOf(tree, head) === deed.head && isRelation(tree, head, "obl");
}

function isOccasionOf({ tree, head, frame, rule }: Act, outer: Act): boolean {
  if (!frame.isNoun || !isRelation(tree, head, "obl")) return false;
  const verb = outer.frame.support?.verb ?? outer.head;
  return headOf(tree, head) === verb && OCCASIONS[rule.kind]?.has(prepositionOf(tree, head)) === true;
}

function isPartOf({ tree, head, frame }: Act, outer: Act): boolean {
  // "the attack on the port killed four"
  if (frame.isNoun) {
    if (headOf(tree, head) !== outer.head) return false;
    // "four were killed in the attack on the port"
    const isCause = isPassive(tree, outer.head) && ["in", "by", "during"].includes(prepositionOf(tree, head));
    return isRelation(tree, head, "nsubj") || (isRelation(tree, head, "obl") && isCause);
  }
  if (!isRelation(tree, head, "advcl")) return false;
  const governor = headOf(tree, head);
  if (governor !== outer.head && governor !== outer.frame.support?.verb) return false;
  const isOutcome = tree.tokens[head]!.xpos === "VBG" && childrenOf(tree, head, "nsubj").length === 0;
  return isOutcome || hasTimeMark(tree, head);
}

function hasTimeMark(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause, "mark", "advmod").some((c) => WHEN.has(tree.tokens[c]!.form.toLowerCase()));
}
