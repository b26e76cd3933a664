import type { Place, PlacePrecision } from "../../model/place.ts";
import { placeKey } from "./place-key.ts";

/** A place that the gazetteer knows, with what helps to choose between namesakes. */
export interface KnownPlace {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly population: number;
  readonly isCapital: boolean;
}

/** Looks up names of places. Towns stay one sorted text, searched in place: nothing is split before it is asked for. */
export interface Gazetteer {
  /** Own facts, countries and regions: by the first word of their name, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: string; readonly place: KnownPlace }[]>;
  /** Towns of that name, the largest first. */
  townsNamed(name: string): readonly KnownPlace[];
  /** First-level divisions of that name, without the word for their kind: "Zamfara". */
  regionsNamed(name: string): readonly KnownPlace[];
  /** Words of countries and their people, by which an article shows where it plays: word to code. */
  readonly countryWords: ReadonlyMap<string, string>;
  /** Names of countries by their codes. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** The seat of government of a country by its code, under the name that news uses: "Washington". */
  capitalOf(country: string): KnownPlace | undefined;
}

const REMEMBERED = 50_000;
const NO_PLACES: readonly KnownPlace[] = [];

/** A search over the sorted lines of a table of towns or regions; answers are remembered. */
export function placeSearch(table: string, precision: "city" | "region"): (name: string) => readonly KnownPlace[] {
  const known = new Map<string, readonly KnownPlace[]>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const lines = linesOf(table, placeKey(name));
    const places = lines.map((line) => placeFrom(line, precision)).sort((a, b) => b.population - a.population);
    // A desk reads for months: what is remembered stays bounded.
    if (known.size >= REMEMBERED) known.clear();
    known.set(name, places.length === 0 ? NO_PLACES : places);
    return places;
  };
}

/** A look-up of capitals in the table of towns, which is read through once, when the first is asked for. */
export function capitalSearch(table: string): (country: string) => KnownPlace | undefined {
  let known: ReadonlyMap<string, KnownPlace> | null = null;
  return (country) => {
    known ??= capitalsIn(table);
    return known.get(country);
  };
}

function capitalsIn(table: string): ReadonlyMap<string, KnownPlace> {
  const capitals = new Map<string, KnownPlace>();
  const mark = "\tC\n";
  for (let end = table.indexOf(mark); end >= 0; end = table.indexOf(mark, end + 1)) {
    const place = placeFrom(table.slice(table.lastIndexOf("\n", end) + 1, end + 2), "city");
    // "Washington, D.C."
    const name = place.name.split(",")[0]!;
    if (place.country !== null) capitals.set(place.country, { ...place, name });
  }
  return capitals;
}

function linesOf(table: string, key: string): readonly string[] {
  const wanted = `${key}\t`;
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = table.lastIndexOf("\n", middle - 1) + 1;
    if (table.slice(start, start + wanted.length) < wanted) {
      const next = table.indexOf("\n", middle);
      low = next < 0 ? table.length : next + 1;
    } else high = start;
  }
  const lines: string[] = [];
  while (table.startsWith(wanted, low)) {
    const end = table.indexOf("\n", low);
    lines.push(table.slice(low, end < 0 ? table.length : end));
    low = end < 0 ? table.length : end + 1;
  }
  return lines;
}

function placeFrom(line: string, precision: "city" | "region"): KnownPlace {
  const [key, name, country, lat, lon, population, capital] = line.split("\t");
  return {
    name: name || key!,
    country: country ?? null,
    lat: lat === undefined ? null : Number(lat),
    lon: lon === undefined ? null : Number(lon),
    precision,
    population: Number(population ?? 0),
    isCapital: capital === "C",
  };
}

/** The place as a reading keeps it, under the name the article uses. */
export function placeOf(known: KnownPlace, name: string): Place {
  return { name, country: known.country, lat: known.lat, lon: known.lon, precision: known.precision };
}
