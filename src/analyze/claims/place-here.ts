import { headOf, isRelation, prepositionOf } from "../../language/tree.ts";
import type { PlacePrecision } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import type { Act } from "./act.ts";
import type { Layers } from "./layers.ts";
import type { FoundPlace } from "./place-found.ts";

/** What precision a place has to have for a noun to take it up: "the city" is no province. */
const TAKEN_UP: Readonly<Record<string, readonly PlacePrecision[]>> = {
  city: ["city"],
  town: ["city"],
  village: ["city"],
  capital: ["city"],
  province: ["region"],
  region: ["region"],
  state: ["region"],
  county: ["region", "city"],
  district: ["region", "city"],
  constituency: ["region", "city"],
  area: ["region", "city", "site"],
  island: ["region", "site"],
  camp: ["site"],
  base: ["site"],
  site: ["site"],
  strait: ["water"],
  sea: ["water"],
};
const LOCATIVE = new Set(["in", "at", "near", "on", "outside", "around", "within", "across"]);
/** How many sentences back "the city" may look; "this city" looks back as far as it must. */
const NEAR_SENTENCES = 2;

/** "In this district", "outside the city": the place of that kind named last. */
export function placeTakenUp(act: Act, layers: Layers): FoundPlace | null {
  const { tree, head, frame } = act;
  const anchors = [head, ...(frame.support === null ? [] : [frame.support.verb])];
  for (const anchor of anchors) {
    for (const c of tree.children[anchor]!) {
      const kinds = TAKEN_UP[tree.tokens[c]!.lemma];
      if (kinds === undefined || !LOCATIVE.has(prepositionOf(tree, c))) continue;
      const found = takenUp(act, c, kinds, layers);
      if (found !== null) return found;
    }
  }
  return null;
}

function takenUp(
  { tree, sentence }: Act,
  noun: number,
  kinds: readonly PlacePrecision[],
  layers: Layers,
): FoundPlace | null {
  const words = tree.children[noun]!.map((d) => tree.tokens[d]!);
  const isSame = words.some((t) => /^(?:this|that|same)$/i.test(t.form));
  // "the coastal city", "the city of ...": another one, or named where it stands.
  const isBare = words.every((t) => t.upos === "DET" || t.upos === "ADP" || t.upos === "PUNCT");
  if (!isSame && !(isBare && words.some((t) => /^the$/i.test(t.form)))) return null;
  const { start, end } = tree.tokens[noun]!;
  const from = isSame ? 0 : (layers.sentences[Math.max(0, sentence - NEAR_SENTENCES)]?.start ?? 0);
  const named = layers.places.findLast((p) => p.end <= start && p.start >= from && kinds.includes(p.place.precision));
  if (named === undefined) return null;
  return { value: { ...named.place, span: { start, end } }, rule: "place/this-place", span: named, alternatives: [] };
}

/** "Met the French president there": the town named last, else the region or country. */
export function placeThere(act: Act, layers: Layers): FoundPlace | null {
  const word = adverbOf(act, "there");
  if (word === null) return null;
  const from = layers.sentences[Math.max(0, act.sentence - NEAR_SENTENCES)]?.start ?? 0;
  const before = layers.places.filter((p) => p.end <= word.start && p.start >= from);
  const named = before.findLast((p) => p.place.precision === "city") ?? before.at(-1);
  if (named === undefined) return null;
  return { value: { ...named.place, span: word }, rule: "place/there", span: named, alternatives: [] };
}

/** The word "here" that hangs on the act, which means the place of the dateline; null where there is none. */
export function hereOf(act: Act): Span | null {
  return adverbOf(act, "here");
}

function adverbOf({ tree, head, frame }: Act, word: string): Span | null {
  for (const anchor of [head, frame.support?.verb ?? head]) {
    for (const c of tree.children[anchor]!) {
      const { form, start, end } = tree.tokens[c]!;
      if (form.toLowerCase() === word && headOf(tree, c) === anchor && isRelation(tree, c, "advmod", "obl"))
        return { start, end };
    }
  }
  return null;
}
