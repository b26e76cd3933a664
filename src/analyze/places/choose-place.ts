import type { Sentence } from "../../model/sentence.ts";
import type { Gazetteer, KnownPlace } from "../../ontology/places/gazetteer.ts";
import { longestPhrase } from "./place-spans.ts";

/** The place chosen among namesakes, and whether its being a place at all is beyond doubt. */
export interface Choice {
  readonly place: KnownPlace;
  readonly rule: string;
  readonly isSure: boolean;
}

/** What tells namesakes apart: the sentence, where the name begins and ends in it, and the article's countries. */
export interface NameInText {
  readonly text: string;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly gazetteer: Gazetteer;
}

const LARGE = 200_000;

/** Chooses between places of one name: the country beside it, the countries of the article, then size. */
export function choosePlace(name: NameInText, places: readonly KnownPlace[]): Choice {
  const { countries } = name;
  const beside = countriesBeside(name);
  const inBeside = places.find((t) => beside.includes(t.country ?? ""));
  if (inBeside !== undefined)
    return { place: inBeside, rule: `places/${kindOf(inBeside)}-in-named-country`, isSure: true };
  let place = places[0]!;
  let best = Number.NEGATIVE_INFINITY;
  for (const one of places) {
    const weight =
      Math.log10(one.population + 1000) +
      (one.isCapital ? 1 : 0) +
      Math.min(countries.get(one.country ?? "") ?? 0, 4) * 0.6;
    if (weight > best) {
      best = weight;
      place = one;
    }
  }
  const isHome = countries.has(place.country ?? "");
  const isSure = place.isCapital || (place.population >= LARGE && isHome) || place.population >= 5 * LARGE;
  const rule = `places/${kindOf(place)}-by-${places.length > 1 ? "context" : "name"}`;
  return { place, rule, isSure };
}

function kindOf(place: KnownPlace): string {
  return place.precision === "city" ? "town" : place.precision;
}

/** Codes of the countries that the words around a name give it: "Paris, Texas", "Nigeria's Zamfara state", "the Syrian town of Afrin". */
export function countriesBeside(name: NameInText): readonly string[] {
  const behind = countryBehind(name);
  const before = countryBefore(name);
  return [behind, before].filter((c) => c !== undefined);
}

// "Sharm el-Sheikh, Egypt", "Paris, Texas"
function countryBehind({ text, sentence, last, gazetteer }: NameInText): string | undefined {
  const { tokens } = sentence;
  const next = tokens[last + 1];
  if (tokens[last]?.form !== "," || next === undefined) return undefined;
  // "Tal Abyad, a Syrian border town"
  if (/^(?:a|an|the)$/i.test(next.form)) return gazetteer.countryWords.get(tokens[last + 2]?.form ?? "");
  const own = longestPhrase(text, tokens, last + 1, gazetteer)?.place.country ?? undefined;
  return own ?? gazetteer.regionsNamed(next.form)[0]?.country ?? undefined;
}

const BACK = 6;

// Back through the name's own noun phrase to a word of a country or its people.
function countryBefore({ text, sentence, first, gazetteer }: NameInText): string | undefined {
  const { tokens } = sentence;
  for (let i = first - 1; i >= Math.max(0, first - BACK); i--) {
    const token = tokens[i]!;
    const pair = tokens[i + 1] === undefined ? undefined : text.slice(token.start, tokens[i + 1]!.end);
    const found =
      gazetteer.countryWords.get(token.form) ?? (pair === undefined ? undefined : gazetteer.countryWords.get(pair));
    if (found !== undefined) return found;
    const isPart =
      token.upos === "NOUN" || token.upos === "ADJ" || token.xpos === "POS" || /^(?:of|-)$/.test(token.form);
    if (!isPart) return undefined;
  }
  return undefined;
}
