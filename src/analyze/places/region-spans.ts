import type { Sentence } from "../../model/sentence.ts";
import type { Gazetteer, KnownPlace } from "../../ontology/places/gazetteer.ts";
import { REGION_TYPES } from "../../ontology/places/region-types.ts";

/** A region's name found in a sentence: the regions so called, and the token after its last. */
export interface RegionSpan {
  readonly last: number;
  readonly regions: readonly KnownPlace[];
  /** The word for its kind stands with it: "Zamfara state", "the province of Herat". */
  readonly isTyped: boolean;
}

const LONGEST = 4;

/** The first-level divisions whose name begins at token `i`, the longest name first. */
export function regionSpans(text: string, sentence: Sentence, i: number, gazetteer: Gazetteer): readonly RegionSpan[] {
  const { tokens } = sentence;
  if (!/^\p{Lu}/u.test(tokens[i]!.form)) return [];
  const found: RegionSpan[] = [];
  const isTypedBefore =
    tokens[i - 1]?.form.toLowerCase() === "of" && REGION_TYPES.has(tokens[i - 2]?.form.toLowerCase() ?? "");
  for (let last = Math.min(tokens.length, i + LONGEST); last > i; last--) {
    const token = tokens[last - 1]!;
    if (token.upos === "PUNCT" || (last - i > 1 && token.upos === "VERB")) continue;
    const regions = gazetteer.regionsNamed(text.slice(tokens[i]!.start, token.end));
    if (regions.length === 0) continue;
    const isTypedBehind = REGION_TYPES.has(tokens[last]?.form.toLowerCase() ?? "");
    found.push({ last: isTypedBehind ? last + 1 : last, regions, isTyped: isTypedBehind || isTypedBefore });
  }
  return found;
}
