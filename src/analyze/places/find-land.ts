import type { Place } from "../../model/place.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Gazetteer } from "../../ontology/places/gazetteer.ts";

/** Stretches of land and water that are of a state: what is done in the Colombian jungle is done in Colombia. */
const LANDS = new Set(
  (
    "territory soil land airspace skies sky waters coast coastline shore jungle desert countryside mountains highlands " +
    "interior mainland hinterland steppe side town city village province district region island hospital prison jail " +
    "airport port base resort"
  ).split(" "),
);
const LOCATIVE = new Set("in on off over inside into from within across onto at near through outside".split(" "));
/** How many words may stand between the people's name and the land: "Turkish southeastern border town". */
const FARTHEST = 4;

/** A place that only the name of its people gives. */
export interface Land {
  /** The token after its last. */
  readonly last: number;
  readonly place: Place;
}

/** "On Ukrainian soil", "off the Libyan coast", "in a Turkish hospital": the state in whose land it is, at token `i`. */
export function landAt({ tokens }: Sentence, i: number, gazetteer: Gazetteer): Land | undefined {
  const { form, upos } = tokens[i]!;
  if (upos !== "ADJ" || !/^\p{Lu}/u.test(form) || !standsLocative(tokens, i)) return undefined;
  const country = gazetteer.countryWords.get(form);
  if (country === undefined) return undefined;
  let at = i + 1;
  while (at < Math.min(tokens.length, i + FARTHEST) && isBetween(tokens, at)) at++;
  const noun = tokens[at];
  if (noun?.upos !== "NOUN" || !LANDS.has(noun.form.toLowerCase()) || tokens[at + 1]?.upos === "NOUN") return undefined;
  // "the Syrian city of Aleppo", "the Turkish town Suruc": the name tells more.
  if (/^(?:of|called|named)$/.test(tokens[at + 1]?.form ?? "") || tokens[at + 1]?.upos === "PROPN") return undefined;
  const name = gazetteer.countryNames.get(country) ?? form;
  return { last: at + 1, place: { name, country, lat: null, lon: null, precision: "country" } };
}

// "Syrian border town": a noun before the noun.
function isBetween(tokens: Sentence["tokens"], at: number): boolean {
  const { upos } = tokens[at]!;
  return upos === "ADJ" || upos === "NUM" || (upos === "NOUN" && tokens[at + 1]?.upos === "NOUN");
}

function standsLocative(tokens: Sentence["tokens"], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.upos === "DET" || tokens[at]!.upos === "ADJ")) at--;
  return LOCATIVE.has(tokens[at]?.form.toLowerCase() ?? "");
}
