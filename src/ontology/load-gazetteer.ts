import type { PlacePrecision } from "../model/place.ts";

export type { Gazetteer } from "./places/gazetteer.ts";

import { capitalSearch, type Gazetteer, type KnownPlace, placeSearch } from "./places/gazetteer.ts";
import { rowsOf, valuesOf } from "./tsv.ts";

/** The texts a gazetteer is made from. */
export interface GazetteerTexts {
  /** `places/cities.tsv`, sorted by its first column. */
  readonly cities: string;
  /** `places/regions.tsv`, sorted likewise. */
  readonly regions: string;
  /** `places/places.tsv`, and the user's own tables of the same columns. */
  readonly places: readonly string[];
  /** `actors/countries.tsv`. */
  readonly countries: readonly string[];
}

/** Makes a gazetteer. The tables of towns and regions are kept as one text each, so this costs only the small tables. */
export function loadGazetteer({ cities, regions, places, countries }: GazetteerTexts): Gazetteer {
  const phrases = new Map<string, { words: string; place: KnownPlace }[]>();
  const countryWords = new Map<string, string>();
  const countryNames = new Map<string, string>();
  const add = (words: string, place: KnownPlace) => {
    const plain = words.replace(/^the /i, "");
    const key = firstRun(plain);
    const list = phrases.get(key);
    if (list === undefined) phrases.set(key, [{ words: plain, place }]);
    else {
      // A later table corrects an earlier one.
      const same = list.findIndex((p) => p.words === plain);
      if (same >= 0) list[same] = { words: plain, place };
      else list.push({ words: plain, place });
    }
  };
  for (const [code, , name, names, adjectives, people] of countries.flatMap(rowsOf)) {
    const place: KnownPlace = {
      name: name!,
      country: code!,
      lat: null,
      lon: null,
      precision: "country",
      population: 0,
      isCapital: false,
    };
    countryNames.set(code!, name!);
    for (const words of new Set([name!, ...valuesOf(names)])) {
      add(words.replace("~", ""), place);
      countryWords.set(words.replace(/^~?(?:the )?/i, ""), code!);
    }
    for (const words of [...valuesOf(adjectives), ...valuesOf(people)]) countryWords.set(words, code!);
  }
  for (const [names, country, lat, lon, precision] of places.flatMap(rowsOf)) {
    const all = valuesOf(names);
    const place: KnownPlace = {
      name: all[0]!,
      country: country || null,
      lat: lat ? Number(lat) : null,
      lon: lon ? Number(lon) : null,
      precision: precision as PlacePrecision,
      population: 0,
      isCapital: false,
    };
    for (const words of all) add(words, { ...place, name: words });
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    phrases,
    townsNamed: placeSearch(cities, "city"),
    regionsNamed: placeSearch(regions, "region"),
    countryWords,
    countryNames,
    capitalOf: capitalSearch(cities),
  };
}

function firstRun(words: string): string {
  return /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words;
}
