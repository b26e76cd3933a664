import type { Place } from "../../model/place.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { Gazetteer } from "../../ontology/places/gazetteer.ts";

/** Whose capital a text can mean where it says no more than "the capital". */
export interface CapitalSetting {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  /** Codes of the countries that the text has named so far. */
  readonly named: ReadonlySet<string>;
  /** The capital that the text has called by its name a short way back; null for none. */
  readonly last: Place | null;
}

/** How many words before "capital" its country may stand: "the Democratic Republic of Congo's capital". */
const BACK = 3;

/** The town that "the Russian capital", "Ethiopia's capital", "the capital of Peru" or "the capital" stands for, at token `i`. */
export function capitalAt({ tokens }: Sentence, i: number, setting: CapitalSetting): Place | undefined {
  const { form, upos } = tokens[i]!;
  if (form !== "capital" || upos !== "NOUN" || isNamedBeside(tokens, i)) return undefined;
  const last = tokens[i + 1]?.form === "city" ? i + 1 : i;
  const isBare = standsBare(tokens, i);
  if (isBare && setting.last !== null) return setting.last;
  const [only, ...more] = setting.named;
  const country =
    countryBefore(tokens, i, setting) ??
    countryBehind(tokens, last, setting) ??
    // Where the text has named one country only, there is but one capital.
    (isBare && more.length === 0 ? only : undefined);
  const place = country === undefined ? undefined : setting.gazetteer.capitalOf(country);
  if (place === undefined) return undefined;
  const { name, lat, lon } = place;
  return { name, country: place.country, lat, lon, precision: "city" };
}

// "the capital Sanaa", "the capital, Sanaa,", "the capital city of Bamako", "Sanaa, the capital": the town has its name.
function isNamedBeside(tokens: readonly Token[], i: number): boolean {
  let next = i + 1;
  while (/^(?:city|,|of|-|–|—|\()$/.test(tokens[next]?.form ?? "")) next++;
  const isName = next < i + 4 && tokens[next]?.upos === "PROPN" && tokens[i + 1]?.form !== "of";
  const isOfTown = tokens[i + 1]?.form === "city" && tokens[i + 2]?.form === "of";
  return isName || isOfTown || isSetBehindName(tokens, i);
}

function isSetBehindName(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && tokens[at]!.form !== "," && i - at <= BACK + 1) at--;
  return tokens[at]?.form === "," && tokens[at - 1]?.upos === "PROPN" && tokens[at + 1]?.upos !== "ADP";
}

function countryBefore(tokens: readonly Token[], i: number, setting: CapitalSetting): string | undefined {
  let end = i - 1;
  if (tokens[end]?.xpos === "POS") end--;
  // "the Syrian regime's capital" is as good as any; "the eastern capital", "the provincial capital" is another town.
  for (let first = Math.max(0, end - BACK); first <= end; first++) {
    const found = countryIn(tokens, first, end, setting);
    if (found !== undefined) return found;
  }
  return undefined;
}

function countryBehind(tokens: readonly Token[], i: number, setting: CapitalSetting): string | undefined {
  if (tokens[i + 1]?.form !== "of") return undefined;
  for (let last = Math.min(tokens.length - 1, i + 2 + BACK); last >= i + 2; last--) {
    const found = countryIn(tokens, i + 2, last, setting);
    if (found !== undefined) return found;
  }
  return undefined;
}

function countryIn(tokens: readonly Token[], first: number, last: number, setting: CapitalSetting): string | undefined {
  const from = /^the$/i.test(tokens[first]?.form ?? "") ? first + 1 : first;
  if (from > last) return undefined;
  return setting.gazetteer.countryWords.get(setting.text.slice(tokens[from]!.start, tokens[last]!.end));
}

// "in the capital", not "the capital market" or "the capital of the province".
function standsBare(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i - 1]?.form.toLowerCase() === "the" && next?.form !== "of" && next?.upos !== "NOUN";
}
