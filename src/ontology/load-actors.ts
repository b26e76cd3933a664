import type { ActorType } from "../model/actor.ts";

export type { ActorFacts } from "./actors/actor-facts.ts";

import type { ActorFacts, Country } from "./actors/actor-facts.ts";
import { type Holder, holderTable } from "./actors/holders.ts";
import { type Phrase, phraseTable } from "./actors/phrases.ts";
import { type GroupWord, plainWords, type RoleWord, wordForms } from "./actors/roles.ts";
import { rowsOf, valuesOf } from "./tsv.ts";

/** The tables that actor facts are read from; each is a file `actors/NAME.tsv`. */
export const ACTOR_TABLES = [
  "countries",
  "organizations",
  "outlets",
  "metonyms",
  "holders",
  "role-words",
  "group-words",
  "alliances",
  "title-words",
  "given-names",
  "family-names",
] as const;

export type ActorTableName = (typeof ACTOR_TABLES)[number];

/** One table's text. A table may come several times: rows of later ones are added, and replace rows of the same name. */
export interface ActorTable {
  readonly table: ActorTableName;
  readonly text: string;
}

/** Actor facts from their tables, ours first, then the user's own. */
export function loadActors(tables: readonly ActorTable[]): ActorFacts {
  const rows = (name: ActorTableName) => tables.filter((t) => t.table === name).flatMap((t) => rowsOf(t.text));
  const countries = countriesFrom(rows("countries"));
  const holders = holdersFrom(rows("holders"));
  const phrases = [
    ...countryPhrases(countries.values()),
    ...bodyPhrases(rows("organizations")),
    ...outletPhrases(rows("outlets")),
    ...metonymPhrases(rows("metonyms"), countries),
    ...personPhrases(holders),
  ];
  return {
    countries,
    phrases: phraseTable(phrases),
    holders: holderTable(holders),
    roles: wordForms(rows("role-words").map(roleFrom)),
    groups: wordForms(rows("group-words").map(groupFrom)),
    alliances: rows("alliances").map((row) => valuesOf(row[0])),
    titleWords: new Set(rows("title-words").flatMap((row) => row[0]!.split(" "))),
    givenNames: new Map(rows("given-names").flatMap((row) => row[1]!.split(" ").map((n) => [n, row[0]!] as const))),
    familyNames: new Set(rows("family-names").flatMap((row) => row[1]!.split(" "))),
  };
}

function countriesFrom(rows: readonly (readonly string[])[]): Map<string, Country> {
  const countries = new Map<string, Country>();
  for (const [code, iso2, name, names, adjectives, people, seats] of rows) {
    countries.set(code!, {
      code: code!,
      iso2: iso2 ?? "",
      name: name ?? code!,
      names: valuesOf(names),
      adjectives: valuesOf(adjectives),
      people: valuesOf(people),
      seats: valuesOf(seats),
    });
  }
  return countries;
}

function* countryPhrases(countries: Iterable<Country>): Generator<Phrase> {
  for (const { code, name, names, adjectives, people, seats } of countries) {
    const base = { country: code, name, sector: null, needs: [] };
    for (const words of new Set([name, ...names])) {
      const isBygone = words.startsWith("~");
      yield { ...base, words: isBygone ? words.slice(1) : words, kind: "state", type: "state", isBygone };
    }
    for (const words of adjectives) yield { ...base, words, kind: "adjective", type: "state" };
    for (const words of people) yield { ...base, words, kind: "people", type: "group" };
    for (const words of seats) yield { ...base, words, kind: "seat", type: "state" };
  }
}

function* bodyPhrases(rows: readonly (readonly string[])[]): Generator<Phrase> {
  for (const [name, names, country, type, sector] of latest(rows)) {
    const base = { name: name!, type: type as ActorType, sector: sector || null, needs: [] };
    // Several states may each have one; any other has none of that name.
    const owners = country ? valuesOf(country) : [null];
    for (const words of new Set([name!, ...valuesOf(names)]))
      for (const owner of owners) yield { ...base, country: owner, words, kind: "body" };
  }
}

function* outletPhrases(rows: readonly (readonly string[])[]): Generator<Phrase> {
  for (const [name, names, country] of latest(rows)) {
    const base = { country: country || null, name: name!, type: "body" as const, sector: "outlet", needs: [] };
    for (const words of new Set([name!, ...valuesOf(names)])) yield { ...base, words, kind: "outlet" };
  }
}

function* metonymPhrases(
  rows: readonly (readonly string[])[],
  countries: ReadonlyMap<string, Country>,
): Generator<Phrase> {
  for (const [words, country, needs] of rows) {
    const name = countries.get(country!)?.name ?? country!;
    yield {
      words: words!,
      kind: "metonym",
      country: country!,
      name,
      type: "state",
      sector: null,
      needs: valuesOf(needs),
    };
  }
}

// Whole names only: a family name alone is weighed against the article.
function* personPhrases(holders: readonly Holder[]): Generator<Phrase> {
  const seen = new Set<string>();
  for (const { name, names, country } of holders) {
    for (const words of [name, ...names]) {
      if (seen.has(words) || !words.includes(" ")) continue;
      seen.add(words);
      yield { words, kind: "person", country, name, type: "person", sector: null, needs: [] };
    }
  }
}

function holdersFrom(rows: readonly (readonly string[])[]): Holder[] {
  return rows.map(([name, names, country, office, from, to, source]) => ({
    name: name!,
    names: valuesOf(names),
    country: country ?? "",
    office: office ?? "",
    from: from || null,
    to: to || null,
    source: source ?? "",
  }));
}

// A user's row corrects ours when it has the same name and country.
function latest(rows: readonly (readonly string[])[]): Iterable<readonly string[]> {
  return new Map(rows.map((row) => [`${row[0]}\t${row[2]}`, row])).values();
}

function roleFrom([word, families, country]: readonly string[]): RoleWord {
  const plain = plainWords(word!);
  return { word: plain, families: new Set([plain, ...valuesOf(families).map(plainWords)]), country: country || null };
}

function groupFrom([word, type, sector]: readonly string[]): GroupWord {
  return { word: plainWords(word!), type: type as GroupWord["type"], sector: sector || null };
}
