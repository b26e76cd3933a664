import type { PlaceMention } from "../../model/place.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { type Gazetteer, type KnownPlace, placeOf } from "../../ontology/places/gazetteer.ts";
import { choosePlace } from "./choose-place.ts";
import { peopleNamed, standsForPlace } from "./place-or-name.ts";
import { longestPhrase, townSpans } from "./place-spans.ts";

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
  const people = peopleNamed(sentences);
  const found: PlaceMention[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const match = placeAt(text, sentence, i, gazetteer, countries, people);
      if (match === undefined) continue;
      const end = tokens[match.last - 1]!.end;
      found.push({
        start: tokens[i]!.start,
        end,
        place: placeOf(match.place, text.slice(tokens[i]!.start, end).replace(/\s+/g, " ")),
        rule: match.rule,
      });
      i = match.last - 1;
    }
  }
  return found;
}

interface Match {
  readonly last: number;
  readonly place: KnownPlace;
  readonly rule: string;
}

function placeAt(
  text: string,
  sentence: Sentence,
  i: number,
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
  people: ReadonlySet<string>,
): Match | undefined {
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (!mayOpenName(token)) return undefined;
  const phrase = longestPhrase(text, tokens, i, gazetteer);
  if (phrase !== undefined && standsForPlace(sentence, i, phrase.last, true, people)) {
    return { last: phrase.last, place: phrase.place, rule: `places/${phrase.place.precision}-by-name` };
  }
  for (const { last, towns } of townSpans(text, sentence, i, gazetteer)) {
    const { place, rule, isSure } = choosePlace(text, sentence, last, towns, countries, gazetteer);
    if (standsForPlace(sentence, i, last, isSure, people)) return { last, place, rule };
  }
  return undefined;
}

// Most words are no names: only capitals, and the wire's own small-letter sites ("demilitarized zone"), are looked up.
function mayOpenName({ upos, form }: Token): boolean {
  if (upos === "PUNCT" || upos === "PRON" || upos === "ADP" || upos === "CCONJ" || upos === "AUX") return false;
  const code = form.charCodeAt(0);
  return (
    (code >= 65 && code <= 90) ||
    code > 127 ||
    /^(?:demilitarized|military|northern|southern|eastern|western|occupied|truce|sub|northeastern|northwestern|al|38th)$/.test(
      form,
    )
  );
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
