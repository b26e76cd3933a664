import { antecedentOf, headOf, isRelation, isUnder, prepositionOf, type Tree } from "../../language/tree.ts";
import type { Place, PlaceMention } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";

/** A place with the words and rule that give it, and the places passed over. */
export interface FoundPlace {
  readonly value: (Place & { readonly span: Span | null }) | null;
  readonly rule: string;
  readonly span: Span | null;
  readonly alternatives: readonly string[];
}

/** Prepositions under which a place tells where an act took place. */
const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "off",
  "on",
  "outside",
  "inside",
  "within",
  "around",
  "over",
  "along",
  "across",
  "aboard",
  "throughout",
  "from",
]);
/** Acts done at a distance or in words: their sentence's places belong to something else. */
const PLACELESS = new Set(["call", "request", "accuse", "reject", "threaten", "support", "sanction", "concede"]);
const RANK: Readonly<Record<string, number>> = { site: 1, city: 0, region: 2, water: 2, country: 3 };
/** Acts whose target is itself the place. */
const AT_TARGET = new Set(["assault", "visit"]);

/** Where the act itself took place: the most exact place that the tree attaches to it. */
export function placeOf(
  act: Act,
  layers: Layers,
  placesHere: readonly (PlaceMention & { token: number })[],
): FoundPlace {
  const none = (rule: string): FoundPlace => ({ value: null, rule, span: null, alternatives: [] });
  const { kind } = act.rule;
  if (PLACELESS.has(kind)) return none("place/act-of-words");
  const attached = placesHere.filter((p) => tellsWhere(act, p.token));
  const sorted = [...attached].sort((a, b) => RANK[a.place.precision]! - RANK[b.place.precision]! || a.start - b.start);
  const [best, ...rest] = sorted;
  if (best !== undefined) {
    return {
      value: { ...best.place, span: { start: best.start, end: best.end } },
      rule: "place/attached",
      span: { start: best.start, end: best.end },
      alternatives: rest.map((p) => p.place.name),
    };
  }
  const here = hereOf(act);
  if (here !== null && layers.dateline !== null) {
    return { value: { ...layers.dateline, span: here }, rule: "place/here-is-dateline", span: here, alternatives: [] };
  }
  return none("place/not-told");
}

function tellsWhere(act: Act, token: number): boolean {
  const { tree, head, frame } = act;
  const top = phraseTop(tree, token);
  const preposition = prepositionOf(tree, top);
  const host = headOf(tree, top);
  const anchors = [head, ...(frame.support === null ? [] : [frame.support.verb]), ...frame.carried];
  if (
    AT_TARGET.has(act.rule.kind) &&
    (isTargetPlace(act, top, anchors) ||
      (preposition !== "" && anchors.includes(host) && ["to", "in", "at", "against", "on"].includes(preposition)))
  )
    return true;
  if (isNamedAfter(act, token)) return true;
  if (!LOCATIVE.has(preposition)) return false;
  if (preposition === "from" && act.rule.kind !== "launch") return false;
  if (anchors.includes(host)) return true;
  // "met at the ministry in Seoul": the place of the place.
  if (isRelation(tree, top, "nmod") && host >= 0 && !anchors.includes(host)) {
    const outer = phraseTop(tree, host);
    if (outer !== top && LOCATIVE.has(prepositionOf(tree, outer)) && anchors.includes(headOf(tree, outer))) return true;
  }
  // "In Tokyo, she will meet": the clause's own setting, shared by its coordinated verbs and by infinitives under it.
  return isSetting(tree, top, host, frame.support?.verb ?? head);
}

// "the Pyongyang summit", "the DPRK visit of the delegation": the noun is named after where it was held.
function isNamedAfter({ tree, head, frame, rule }: Act, token: number): boolean {
  return (
    frame.isNoun &&
    (rule.kind === "meet" || rule.kind === "visit") &&
    headOf(tree, token) === head &&
    isRelation(tree, token, "compound", "nmod:unmarked")
  );
}

function isTargetPlace(act: Act, top: number, anchors: readonly number[]): boolean {
  return isRelation(act.tree, top, "obj", "nsubj:pass") && anchors.includes(headOf(act.tree, top));
}

function isSetting(tree: Tree, top: number, host: number, verb: number): boolean {
  if (!isRelation(tree, top, "obl") || host < 0 || top > verb) return false;
  let at = verb;
  while (at >= 0 && at !== host && isRelation(tree, at, "conj", "xcomp")) at = headOf(tree, at);
  return at === host && antecedentOf(tree, verb) < 0;
}

// The head of the noun phrase a place name stands in: "Honolulu, Hawaii", "the port of Odesa".
function phraseTop(tree: Tree, token: number): number {
  let at = token;
  while (
    headOf(tree, at) >= 0 &&
    (isRelation(tree, at, "flat", "compound", "appos", "conj") ||
      (isRelation(tree, at, "nmod") && isPlaceOf(tree, at))) &&
    tree.tokens[headOf(tree, at)]!.upos !== "VERB"
  ) {
    at = headOf(tree, at);
  }
  return at;
}

function isPlaceOf(tree: Tree, at: number): boolean {
  return prepositionOf(tree, at) === "of" && isUnder(tree, at, headOf(tree, at));
}

function hereOf({ tree, head, frame }: Act): Span | null {
  for (const anchor of [head, frame.support?.verb ?? head]) {
    for (const c of tree.children[anchor]!) {
      const { form, start, end } = tree.tokens[c]!;
      if (form.toLowerCase() === "here" && isRelation(tree, c, "advmod", "obl")) return { start, end };
    }
  }
  return null;
}
