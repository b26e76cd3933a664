import { antecedentOf, headOf, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
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
const LOCATIVE = new Set(
  "in at near off on outside inside within around over along across aboard throughout".split(" "),
);
/** Where a journey leads, what it is for takes place: "travel to Oslo to meet". */
const DESTINATION = new Set(["to", "in", "at"]);
const JOURNEYS = new Set("travel visit fly come go arrive head return gather".split(" "));
/** Acts in words: their sentence's places belong to something else. */
const PLACELESS = new Set(["call", "request", "accuse", "reject", "threaten", "support", "agree", "concede"]);
/** Acts whose target is itself the place. */
const AT_TARGET = new Set(["assault", "visit"]);
const RANK: Readonly<Record<string, number>> = { city: 0, site: 1, region: 2, water: 2, country: 3 };

/** Where the act itself took place: the most exact place that the tree attaches to it. */
export function placeOf(act: Act, layers: Layers, here: readonly (PlaceMention & { token: number })[]): FoundPlace {
  const none = (rule: string): FoundPlace => ({ value: null, rule, span: null, alternatives: [] });
  if (PLACELESS.has(act.rule.kind) && !isSigning(act)) return none("place/act-of-words");
  const attached = here.filter((p) => tellsWhere(act, p));
  const [best, ...rest] = attached.sort(
    (a, b) => RANK[a.place.precision]! - RANK[b.place.precision]! || a.start - b.start,
  );
  if (best !== undefined) {
    const span = { start: best.start, end: best.end };
    return {
      value: { ...best.place, span },
      rule: "place/attached",
      span,
      alternatives: rest.map((p) => p.place.name),
    };
  }
  const word = hereOf(act);
  if (word !== null && layers.dateline !== null) {
    return { value: { ...layers.dateline, span: word }, rule: "place/here-is-dateline", span: word, alternatives: [] };
  }
  return thisPlace(act, layers) ?? none("place/not-told");
}

const DIVISIONS = new Set(
  "district constituency city town village province region county area capital island".split(" "),
);

// "in this district": the place that was named last.
function thisPlace(act: Act, layers: Layers): FoundPlace | null {
  const { tree, head, frame } = act;
  const anchors = [head, ...(frame.support === null ? [] : [frame.support.verb])];
  for (const anchor of anchors) {
    for (const c of tree.children[anchor]!) {
      if (!DIVISIONS.has(tree.tokens[c]!.lemma) || !LOCATIVE.has(prepositionOf(tree, c))) continue;
      const isSame = tree.children[c]!.some((d) => /^(?:this|that|same)$/i.test(tree.tokens[d]!.form));
      const { start, end } = tree.tokens[c]!;
      const named = layers.places.findLast((p) => p.end <= start && p.place.precision !== "country");
      if (!isSame || named === undefined) continue;
      return {
        value: { ...named.place, span: { start, end } },
        rule: "place/this-place",
        span: named,
        alternatives: [],
      };
    }
  }
  return null;
}

// Pacts are signed somewhere; promises are only words.
function isSigning({ rule }: Act): boolean {
  return rule.kind === "agree" && rule.rule.cameo === "057";
}

function tellsWhere(act: Act, { token, place }: PlaceMention & { token: number }): boolean {
  const { tree, head, frame } = act;
  const top = phraseTop(tree, token);
  // "the Pyongyang summit": only a town names a meeting's place; states name its sides.
  if (top === head) return (act.rule.kind === "meet" || act.rule.kind === "visit") && place.precision === "city";
  const preposition = prepositionOf(tree, top);
  const host = headOf(tree, top);
  const anchors = [head, ...(frame.support === null ? [] : [frame.support.verb]), ...frame.carried];
  // "their visit continues American efforts": a place inside another noun is no target.
  const isItself =
    act.rule.kind !== "visit" ||
    top === token ||
    tree.tokens[top]!.upos === "PROPN" ||
    !isRelation(tree, token, "compound", "amod");
  if (AT_TARGET.has(act.rule.kind) && isItself && isAtTarget(act, top, preposition, anchors)) return true;
  if (act.rule.kind === "launch" && preposition === "from" && anchors.includes(host)) return true;
  if (DESTINATION.has(preposition) && host >= 0 && host === journeyOf(act)) return true;
  // "in Ecuador's capital Quito": a bare place beside the phrase it completes.
  if (preposition === "" && isRelation(tree, top, "obl") && anchors.includes(host)) return true;
  if (!LOCATIVE.has(preposition)) return false;
  if (anchors.includes(host)) return true;
  // "met at the ministry in Seoul": the place of the place.
  if (isRelation(tree, top, "nmod") && host >= 0) {
    const outer = phraseTop(tree, host);
    if (outer !== top && LOCATIVE.has(prepositionOf(tree, outer)) && anchors.includes(headOf(tree, outer))) return true;
  }
  return isSetting(tree, top, host, frame.support?.verb ?? head);
}

function isAtTarget(act: Act, top: number, preposition: string, anchors: readonly number[]): boolean {
  if (!anchors.includes(headOf(act.tree, top))) return false;
  if (isRelation(act.tree, top, "obj", "nsubj:pass")) return true;
  return ["to", "in", "at", "against", "on"].includes(preposition);
}

// The journey that the act is the purpose of: "travel to Oslo to meet", "flew to Oslo for talks"; -1 for none.
function journeyOf({ tree, head, frame }: Act): number {
  const verb = frame.support?.verb ?? head;
  if (frame.support?.place === "purpose") return verb;
  const governor = headOf(tree, verb);
  if (governor < 0 || !isRelation(tree, verb, "xcomp", "advcl")) return -1;
  return JOURNEYS.has(tree.tokens[governor]!.lemma) ? governor : -1;
}

// "In Tokyo, she will meet": the clause's own setting, shared by its coordinated verbs and by infinitives under it.
function isSetting(tree: Tree, top: number, host: number, verb: number): boolean {
  if (!isRelation(tree, top, "obl") || host < 0 || top > verb) return false;
  let at = verb;
  while (at >= 0 && at !== host && isRelation(tree, at, "conj", "xcomp")) at = headOf(tree, at);
  return at === host && antecedentOf(tree, verb) < 0;
}

// The head of the noun phrase a place name stands in: "Honolulu, Hawaii", "the port of Odesa".
function phraseTop(tree: Tree, token: number): number {
  let at = token;
  for (;;) {
    const head = headOf(tree, at);
    if (head < 0 || tree.tokens[head]!.upos === "VERB") return at;
    const isPart =
      isRelation(tree, at, "flat", "compound", "appos", "conj") ||
      (isRelation(tree, at, "nmod") && prepositionOf(tree, at) === "of");
    if (!isPart) return at;
    at = head;
  }
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
