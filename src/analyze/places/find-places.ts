import type { PlaceMention } from "../../model/place.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { type Gazetteer, type KnownPlace, placeOf } from "../../ontology/places/gazetteer.ts";
import { REGION_TYPES } from "../../ontology/places/region-types.ts";
import { choosePlace, countriesBeside } from "./choose-place.ts";
import { capitalAt } from "./find-capital.ts";
import { landAt } from "./find-land.ts";
import { type KindPlace, kindBehind, placeByKind, waterOf } from "./place-by-kind.ts";
import { peopleNamed, standsForPlace } from "./place-or-name.ts";
import { longestPhrase, townSpans } from "./place-spans.ts";
import { regionSpans } from "./region-spans.ts";

/**
 * Every named place of an article, by whole words only. Namesakes are told
 * apart by what stands beside them ("Paris, Texas"), by the states that the
 * article names, and by size; a name that is rather a person's is left out.
 */
export function findPlaces(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): readonly PlaceMention[] {
  const countries = countryCounts(sentences, text, gazetteer);
  const story: Story = { text, gazetteer, countries, people: peopleNamed(sentences) };
  const found: PlaceMention[] = [];
  const named = new Set<string>();
  let lastCapital: PlaceMention | null = null;
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      // "Saudi-led jets" may be over any country.
      const country = tokens[i + 1]?.form === "-" ? undefined : gazetteer.countryWords.get(tokens[i]!.form);
      if (country !== undefined) named.add(country);
      const isNear = lastCapital !== null && sentence.start - lastCapital.end < NEAR_CAPITAL;
      const capital = capitalAt(sentence, i, { text, gazetteer, named, last: isNear ? lastCapital!.place : null });
      if (capital !== undefined) {
        found.push({ start: tokens[i]!.start, end: tokens[i]!.end, place: capital, rule: "places/capital-of-country" });
        continue;
      }
      const land = landAt(sentence, i, gazetteer);
      if (land !== undefined) {
        const end = tokens[land.last - 1]!.end;
        found.push({ start: tokens[i]!.start, end, place: land.place, rule: "places/land-of-people" });
        i = land.last - 1;
        continue;
      }
      const known = placeAt(sentence, i, story);
      if (known === undefined) continue;
      const match = asDivision(known, tokens);
      const end = tokens[match.last - 1]!.end;
      found.push({
        start: tokens[i]!.start,
        end,
        place: placeOf(match.place, text.slice(tokens[i]!.start, end).replace(/\s+/g, " ")),
        rule: match.rule,
      });
      if (match.place.country !== null) named.add(match.place.country);
      if (match.place.isCapital) lastCapital = found.at(-1)!;
      i = match.last - 1;
    }
  }
  return found;
}

/** How many characters back "the capital" takes up a capital by name: a sentence or two. */
const NEAR_CAPITAL = 400;

interface Match {
  readonly last: number;
  readonly place: KnownPlace;
  readonly rule: string;
}

interface Story {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly countries: ReadonlyMap<string, number>;
  readonly people: ReadonlySet<string>;
}

function placeAt(sentence: Sentence, i: number, story: Story): Match | undefined {
  const { text, gazetteer, countries, people } = story;
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (!mayOpenName(token)) return undefined;
  const choose = (last: number, places: readonly KnownPlace[]) =>
    choosePlace({ text, sentence, first: i, last, countries, gazetteer }, places);
  const phrase = longestPhrase(text, tokens, i, gazetteer);
  const isTownless = NO_TOWN.has(token.upos) || CALENDAR.test(token.form);
  const regions = isTownless ? [] : regionSpans(text, sentence, i, gazetteer);
  const typed = regions.find((r) => r.isTyped && r.last > (phrase?.last ?? 0));
  if (typed !== undefined && standsForPlace(sentence, i, typed.last, true, people)) {
    const { place, rule } = choose(typed.last, typed.regions);
    return { last: typed.last, place, rule };
  }
  const towns = isTownless ? [] : townSpans(text, sentence, i, gazetteer);
  const isNamePart = phrase !== undefined && isWide(phrase.place) && GATHERING.test(tokens[phrase.last]?.form ?? "");
  if (isNamePart) return undefined;
  // "Mexico City" before "Mexico".
  for (const { last, towns: named } of towns.filter((t) => t.last > (phrase?.last ?? Number.POSITIVE_INFINITY))) {
    const { place, rule } = choose(last, named);
    if (standsForPlace(sentence, i, last, true, people)) return { last, place, rule };
  }
  const water = waterOf(tokens, i);
  if (water !== undefined && water.last > (phrase?.last ?? 0)) return byKind(sentence, i, water, story);
  if (phrase !== undefined && standsForPlace(sentence, i, phrase.last, true, people)) {
    const namesake = stateOfTown(sentence, i, phrase, story);
    return { last: phrase.last, place: namesake, rule: `places/${namesake.precision}-by-name` };
  }
  if (isTownless) return undefined;
  for (const { last, towns: named } of towns) {
    const { place, rule, isSure } = choose(last, named);
    if (standsForPlace(sentence, i, last, isSure || isCalledTown(tokens, i), people)) return { last, place, rule };
  }
  const unknown = placeByKind(sentence, i);
  for (const { last, regions: named } of regions) {
    const { place, rule, isSure } = choose(last, named);
    const isOpen = unknown === undefined || unknown.isGuessed === true;
    if (isOpen && standsForPlace(sentence, i, last, isSure, people)) return { last, place, rule };
  }
  return unknown === undefined ? undefined : byKind(sentence, i, unknown, story);
}

// "Cholsan County", "Goma district": what is called after a town is larger than the town.
function asDivision(match: Match, tokens: readonly Token[]): Match {
  const { place, last } = match;
  const kind = kindBehind(tokens, last);
  if (kind !== undefined && match.rule !== "places/by-its-kind") {
    const country = kind === "water" ? null : place.country;
    const named: KnownPlace = { ...place, country, lat: null, lon: null, precision: kind };
    return { last: last + 1, place: named, rule: "places/named-after" };
  }
  if (place.precision !== "city" && place.precision !== "site") return match;
  if (!REGION_TYPES.has(tokens[last]?.form.toLowerCase() ?? "")) return match;
  const region: KnownPlace = { ...place, lat: null, lon: null, precision: "region" };
  return { last: last + 1, place: region, rule: "places/division-by-its-kind" };
}

/** "The East Asia Summit", "the Caribbean Court": a body or gathering called after its region is not the region. */
const GATHERING =
  /^(?:Summit|Forum|Conference|Dialogue|Initiative|Games|Cup|Union|League|Organi[sz]ation|Association|Council|Commission|Command|Court|Community|Programme?|Fund|Pact|Partnership|Quartet|Parliament|Network|Policy|Strategy|Framework|Cooperation)$/;

/** "In March", "on Sunday" name no towns, though there are towns so called. */
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/;

// "Atlanta, Georgia": a town beside it that lies elsewhere makes the state's namesake of a state.
function stateOfTown(
  sentence: Sentence,
  i: number,
  { last, place }: { readonly last: number; readonly place: KnownPlace },
  { text, gazetteer }: Story,
): KnownPlace {
  const { tokens } = sentence;
  if (place.precision !== "country" || tokens[i - 1]?.form !== ",") return place;
  const regions = gazetteer.regionsNamed(text.slice(tokens[i]!.start, tokens[last - 1]!.end));
  if (regions.length === 0) return place;
  let first = i - 2;
  while (tokens[first - 1]?.upos === "PROPN") first--;
  const towns = first < 0 ? [] : gazetteer.townsNamed(text.slice(tokens[first]!.start, tokens[i - 2]!.end));
  if (towns.length === 0 || towns.some((t) => t.country === place.country)) return place;
  return regions.find((r) => towns.some((t) => t.country === r.country)) ?? place;
}

function isWide(place: KnownPlace): boolean {
  return place.precision === "region" || place.precision === "water";
}

const TOWN_WORDS = new Set("city town village capital port metropolis municipality suburb".split(" "));

// "the northern city of Sokode", "the capital Kathmandu"
function isCalledTown(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.form.toLowerCase() ?? "";
  return TOWN_WORDS.has(before === "of" ? (tokens[i - 2]?.form.toLowerCase() ?? "") : before);
}

function byKind(sentence: Sentence, i: number, { last, precision }: KindPlace, story: Story): Match {
  const { text, countries, gazetteer } = story;
  const [country = null] = countriesBeside({ text, sentence, first: i, last, countries, gazetteer });
  const place = { name: "", country, lat: null, lon: null, precision, population: 0, isCapital: false };
  return { last, place, rule: "places/by-its-kind" };
}

/** Small letters that open sites and areas of the wire's own: "demilitarized zone", "northern Gaza". */
const SMALL_OPENINGS = new Set(
  "demilitarized military northern southern eastern western occupied truce sub northeastern northwestern al 38th".split(
    " ",
  ),
);
/** Words of these kinds open no town's name; "The Hague" is among our own phrases. */
const NO_TOWN = new Set(["DET", "SCONJ", "ADV", "PART", "INTJ"]);

// Most words are no names: only capitals, and the wire's own small-letter sites ("demilitarized zone"), are looked up.
function mayOpenName({ upos, form }: Token): boolean {
  const code = form.charCodeAt(0);
  const isCapital = (code >= 65 && code <= 90) || code > 127;
  if (!isCapital && !SMALL_OPENINGS.has(form)) return false;
  return upos !== "PUNCT" && upos !== "PRON" && upos !== "ADP" && upos !== "CCONJ" && upos !== "AUX";
}

/** How often the article names each country, by name or by its people. */
function countryCounts(
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const code = tokens[i]!.form.charCodeAt(0);
      if (code < 65 || (code > 90 && code < 128)) continue;
      const one = gazetteer.countryWords.get(tokens[i]!.form);
      const next = tokens[i + 1];
      const two = next === undefined ? undefined : gazetteer.countryWords.get(text.slice(tokens[i]!.start, next.end));
      const found = two ?? one;
      if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
      if (two !== undefined) i++;
    }
  }
  return counts;
}
