import type { Sentence } from "../../model/sentence.ts";
import type { Gazetteer, KnownPlace } from "../../ontology/places/gazetteer.ts";
import { longestPhrase } from "./place-spans.ts";

/** The place chosen among namesakes, and whether its being a place at all is beyond doubt. */
export interface Choice {
  readonly place: KnownPlace;
  readonly rule: string;
  readonly isSure: boolean;
}

const LARGE = 200_000;

/** Chooses between towns of one name: the country beside it, the countries of the article, then size. */
export function choosePlace(
  text: string,
  sentence: Sentence,
  last: number,
  towns: readonly KnownPlace[],
  countries: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): Choice {
  const beside = countryBeside(text, sentence, last, gazetteer);
  const inBeside = beside === undefined ? undefined : towns.find((t) => t.country === beside);
  if (inBeside !== undefined) return { place: inBeside, rule: "places/town-in-named-country", isSure: true };
  let place = towns[0]!;
  let best = Number.NEGATIVE_INFINITY;
  for (const town of towns) {
    const weight =
      Math.log10(town.population + 1000) +
      (town.isCapital ? 1 : 0) +
      Math.min(countries.get(town.country ?? "") ?? 0, 4) * 0.6;
    if (weight > best) {
      best = weight;
      place = town;
    }
  }
  const isHome = countries.has(place.country ?? "");
  const isSure = place.isCapital || (place.population >= LARGE && isHome) || place.population >= 5 * LARGE;
  return { place, rule: towns.length > 1 ? "places/town-by-context" : "places/town-by-name", isSure };
}

// "Sharm el-Sheikh, Egypt", "Paris, Texas"
function countryBeside(text: string, sentence: Sentence, last: number, gazetteer: Gazetteer): string | undefined {
  const { tokens } = sentence;
  if (tokens[last]?.form !== "," || tokens[last + 1] === undefined) return undefined;
  return longestPhrase(text, tokens, last + 1, gazetteer)?.place.country ?? undefined;
}
