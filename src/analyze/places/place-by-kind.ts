import type { PlacePrecision } from "../../model/place.ts";
import type { Sentence, Token } from "../../model/sentence.ts";

/** Words that make a place of the unknown name behind them: "the village of Orlivka", "the port of Nador". */
const KIND_OF: Readonly<Record<string, PlacePrecision>> = kinds({
  city: "city town village hamlet settlement port suburb municipality",
  region: "region province state district county prefecture governorate oblast department territory island islands",
  site: "base camp airport crossing",
});
/** Words that make a place of the unknown name before them: "Kremina airport", "the Nahr al-Bared refugee camp". */
const NAMED_KIND: Readonly<Record<string, PlacePrecision>> = kinds({
  city: "city village town",
  region:
    "region province district county prefecture governorate oblast raion peninsula islands island valley gap gorge glacier " +
    "corridor desert mountains hills plateau delta basin highlands forest",
  site:
    "airport airbase airfield base camp crossing checkpoint port terminal refinery dam bridge palace hotel square prison " +
    "hospital stadium cosmodrome spaceport range shipyard plant barracks cathedral mosque castle reef shoal atoll",
  water: "strait straits channel gulf bay river lake canal sea passage creek sound",
});
/** Adjectives and nouns that may stand between a name and its kind: "the Rumaila oil field", "Zaporizhzhia nuclear power plant". */
const BETWEEN = new Set(
  "nuclear power refugee air naval military border oil gas international army missile test displacement detention state central".split(
    " ",
  ),
);
const LOCATIVE = new Set("in at near outside on from inside around off toward towards into to through".split(" "));
const LONGEST = 4;

function kinds(lists: Partial<Record<PlacePrecision, string>>): Readonly<Record<string, PlacePrecision>> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([precision, words]) =>
      words.split(" ").map((word) => [word, precision as PlacePrecision] as const),
    ),
  );
}

/** A place that no table knows, made one by the words around it. */
export interface KindPlace {
  readonly last: number;
  readonly precision: PlacePrecision;
  /** Only the language engine takes it for a place; a table that knows the name knows better. */
  readonly isGuessed?: boolean;
}

/** The unknown place that begins at token `i`, by the word for its kind beside it; undefined where there is none. */
export function placeByKind(sentence: Sentence, i: number): KindPlace | undefined {
  const { tokens } = sentence;
  if (!isNameWord(tokens[i]) || isNameWord(tokens[i - 1])) return undefined;
  let last = i + 1;
  while (last < tokens.length && last - i < LONGEST && isNamePart(tokens, last)) last++;
  const isPerson = sentence.names.some((n) => n.type === "PER" && n.first < last && n.last > i);
  if (isPerson) return explained(tokens, last);
  return (
    behindKind(tokens, i, last) ??
    beforeKind(tokens, i, last) ??
    withinName(tokens, i, last) ??
    explained(tokens, last) ??
    unlisted(sentence, i, last)
  );
}

const FARTHEST = 6;

// "Tal Abyad, a Syrian border town": what follows says what it is.
function explained(tokens: readonly Token[], last: number): KindPlace | undefined {
  if (tokens[last]?.form !== "," || !/^(?:a|an|the)$/i.test(tokens[last + 1]?.form ?? "")) return undefined;
  for (let at = last + 2; at < Math.min(tokens.length, last + FARTHEST); at++) {
    const { upos, form } = tokens[at]!;
    const precision = upos === "NOUN" ? KIND_OF[form.toLowerCase()] : undefined;
    // "a port official", "a town council": only where the kind ends its phrase.
    if (precision !== undefined && tokens[at + 1]?.upos !== "NOUN") return { last, precision };
    if (upos === "PUNCT" && form !== "-") return undefined;
  }
  return undefined;
}

// A name that the language engine takes for a place where only one can be: "in Baboulein".
function unlisted({ names, tokens }: Sentence, i: number, last: number): KindPlace | undefined {
  if (!/^(?:in|near|outside|around)$/i.test(tokens[i - 1]?.form ?? "")) return undefined;
  const isPlace = names.some((n) => n.type === "LOC" && n.first === i && n.last === last);
  // "in Banibangou, in the Tillaberi region": whatever the engine takes it for.
  const isWithin = tokens[last]?.form === "," && /^(?:in|near)$/.test(tokens[last + 1]?.form ?? "");
  const isBody = names.some((n) => n.type === "ORG" && n.first < last && n.last > i);
  return isPlace || (isWithin && !isBody) ? { last, precision: "city", isGuessed: true } : undefined;
}

function behindKind(tokens: readonly Token[], i: number, last: number): KindPlace | undefined {
  if (tokens[i - 1]?.form.toLowerCase() !== "of") return undefined;
  const kind = tokens[i - 2];
  const precision = KIND_OF[kind?.form.toLowerCase() ?? ""];
  return precision === undefined || kind?.upos !== "NOUN" ? undefined : { last, precision };
}

function beforeKind(tokens: readonly Token[], i: number, last: number): KindPlace | undefined {
  if (!isLocative(tokens, i)) return undefined;
  let at = last;
  while (BETWEEN.has(tokens[at]?.form ?? "")) at++;
  const precision = NAMED_KIND[tokens[at]?.form ?? ""];
  return precision === undefined ? undefined : { last: at + 1, precision };
}

// "at Ben Gurion Airport", "near Fort Selkirk": the kind is part of the name.
function withinName(tokens: readonly Token[], i: number, last: number): KindPlace | undefined {
  if (last - i < 2 || !isLocative(tokens, i)) return undefined;
  if (tokens[i]!.form === "Lake") return { last, precision: "water" };
  if (/^(?:Fort|Camp|Mount|Port|Cape)$/.test(tokens[i]!.form)) return { last, precision: "site" };
  const final = tokens[last - 1]!.form;
  const precision = /^[A-Z]/.test(final) ? NAMED_KIND[final.toLowerCase()] : undefined;
  return precision === undefined ? undefined : { last, precision };
}

/** What a name becomes with such a word behind it: "Hudson Bay", "the Jordan River", "Taiping Island" are none of their namesakes. */
const BECOMES: Readonly<Record<string, PlacePrecision>> = kinds({
  water: "Sea Ocean Bay Strait Straits River Gulf Channel Lake Canal Passage Sound",
  region: "Islands Island Peninsula Valley Desert Mountains Gap Basin Delta Highlands Corridor Gorge",
  site: "Reef Shoal Atoll Bridge Airport Dam Crossing",
});

/** The precision that the capitalised word behind a name gives it, where it does. */
export function kindBehind(tokens: readonly Token[], last: number): PlacePrecision | undefined {
  return BECOMES[tokens[last]?.form ?? ""];
}

/** "The Gulf of Riga", "the Strait of Otranto": the kind with "of" before any name. */
export function waterOf(tokens: readonly Token[], i: number): KindPlace | undefined {
  if (!/^(?:Gulf|Straits?|Bay|Sea)$/.test(tokens[i]!.form) || tokens[i + 1]?.form !== "of") return undefined;
  let last = i + 2;
  while (last < tokens.length && last - i <= LONGEST && isNameWord(tokens[last])) last++;
  return last > i + 2 ? { last, precision: "water" } : undefined;
}

function isLocative(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  // "at the Nahr al-Bared camp", "in Lebanon's Nahr al-Bared camp", "near the northern Orlivka crossing".
  while (at >= 0 && (tokens[at]!.upos === "DET" || tokens[at]!.upos === "ADJ" || tokens[at]!.xpos === "POS")) at--;
  if (tokens[at + 1]?.xpos === "POS" && tokens[at]?.upos === "PROPN") at--;
  while (at >= 0 && tokens[at]!.upos === "DET") at--;
  return LOCATIVE.has(tokens[at]?.form.toLowerCase() ?? "");
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.upos === "PROPN" && /^\p{Lu}/u.test(token.form);
}

// "Nahr al-Bared", "Deir ez-Zor", "Bani Walid"
function isNamePart(tokens: readonly Token[], at: number): boolean {
  if (isNameWord(tokens[at])) return true;
  const isJoint = /^(?:al|el|ez|es|as|-)$/i.test(tokens[at]!.form);
  return isJoint && tokens.slice(at + 1, at + 3).some(isNameWord);
}
