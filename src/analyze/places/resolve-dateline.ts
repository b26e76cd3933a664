import type { Dateline } from "../../model/article.ts";
import type { Place } from "../../model/place.ts";
import { type Gazetteer, type KnownPlace, placeOf } from "../../ontology/places/gazetteer.ts";

/** The place a story was filed from: "SEOUL", "SHARM EL-SHEIKH, Egypt", "Washington, DC". Null when the gazetteer has none of that name. */
export function resolveDateline(dateline: Pick<Dateline, "place"> | null, gazetteer: Gazetteer): Place | null {
  if (dateline === null) return null;
  const [town = "", ...rest] = dateline.place.split(/,|\s\/\s/).map((part) => part.trim());
  const name = withCapitals(town);
  const own = ownPlace(name, gazetteer) ?? ownPlace(dateline.place, gazetteer);
  const beside = rest.map((part) => ownPlace(withCapitals(part), gazetteer)?.country).find((c) => c != null);
  const towns = gazetteer.townsNamed(name);
  const inBeside = towns.find((t) => t.country === beside);
  const chosen =
    inBeside ??
    (own !== undefined && (beside === undefined || own.country === beside) ? own : undefined) ??
    prominent(towns) ??
    own;
  return chosen === undefined ? null : placeOf(chosen, name);
}

function ownPlace(name: string, gazetteer: Gazetteer): KnownPlace | undefined {
  const key = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "";
  return gazetteer.phrases.get(key)?.find((p) => p.words.toLowerCase() === name.toLowerCase())?.place;
}

function prominent(towns: readonly KnownPlace[]): KnownPlace | undefined {
  return towns.find((t) => t.isCapital) ?? towns[0];
}

// Datelines come in capitals; "UN" and "DC" are none of ours.
function withCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
