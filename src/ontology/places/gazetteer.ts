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
  /** Words of countries and their people, by which an article shows where it plays: word to code. */
  readonly countryWords: ReadonlyMap<string, string>;
}

/** A search over the sorted lines of the towns' table; answers are remembered. */
export function townSearch(table: string): (name: string) => readonly KnownPlace[] {
  const known = new Map<string, readonly KnownPlace[]>();
  return (name) => {
    const key = placeKey(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    const towns = linesOf(table, key)
      .map(townFrom)
      .sort((a, b) => b.population - a.population);
    known.set(key, towns);
    return towns;
  };
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

function townFrom(line: string): KnownPlace {
  const [key, name, country, lat, lon, population, capital] = line.split("\t");
  return {
    name: name || key!,
    country: country ?? null,
    lat: Number(lat),
    lon: Number(lon),
    precision: "city",
    population: Number(population),
    isCapital: capital === "C",
  };
}

/** The place as a reading keeps it, under the name the article uses. */
export function placeOf(known: KnownPlace, name: string): Place {
  return { name, country: known.country, lat: known.lat, lon: known.lon, precision: known.precision };
}
