import type { ActorType } from "../model/actor.ts";

export type { ActorFacts } from "./actors/actor-facts.ts";

import type { ActorFacts, Country } from "./actors/actor-facts.ts";
import { type Holder, holderTable } from "./actors/holders.ts";
import { type Phrase, type PhraseKind, phraseTable } from "./actors/phrases.ts";
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

const NO_NEEDS: readonly string[] = [];
/** Stands among a body's states where any other may have one of that name, too. */
const ANY_STATE = "*";

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

type Named = Omit<Phrase, "words" | "kind">;

// Written out rather than spread: thousands are made at every start of the program.
function phraseOf(words: string, kind: PhraseKind, { country, name, type, sector, needs }: Named): Phrase {
  return { words, kind, country, name, type, sector, needs };
}

function countryPhrases(countries: Iterable<Country>): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { code, name, names, adjectives, people, seats } of countries) {
    const state: Named = { country: code, name, type: "state", sector: null, needs: NO_NEEDS };
    const group: Named = { ...state, type: "group" };
    for (const words of new Set([name, ...names])) {
      const isBygone = words.startsWith("~");
      phrases.push({ ...phraseOf(isBygone ? words.slice(1) : words, "state", state), isBygone });
    }
    for (const words of adjectives) phrases.push(phraseOf(words, "adjective", state));
    for (const words of people) phrases.push(phraseOf(words, "people", group));
    for (const words of seats) phrases.push(phraseOf(words, "seat", state));
  }
  return phrases;
}

function bodyPhrases(rows: readonly (readonly string[])[]): Phrase[] {
  return latest(rows).flatMap(([name, names, country, type, sector]) => {
    const body = { name: name!, type: type as ActorType, sector: sector || null, needs: NO_NEEDS };
    // Several states may each have one; any other has none of that name.
    const owners = country
      ? valuesOf(country).map((owner) => ({ ...body, country: owner === ANY_STATE ? null : owner }))
      : [{ ...body, country: null }];
    return spellings(name!, names).flatMap((words) => owners.map((owner) => phraseOf(words, "body", owner)));
  });
}

function outletPhrases(rows: readonly (readonly string[])[]): Phrase[] {
  return latest(rows).flatMap(([name, names, country]) => {
    const outlet: Named = { country: country || null, name: name!, type: "body", sector: "outlet", needs: NO_NEEDS };
    return spellings(name!, names).map((words) => phraseOf(words, "outlet", outlet));
  });
}

function metonymPhrases(rows: readonly (readonly string[])[], countries: ReadonlyMap<string, Country>): Phrase[] {
  return rows.map(([words, country, needs]) => {
    const name = countries.get(country!)?.name ?? country!;
    const seat: Named = { country: country!, name, type: "state", sector: null, needs: valuesOf(needs) };
    return phraseOf(words!, "metonym", seat);
  });
}

// Whole names only: a family name alone is weighed against the article.
function personPhrases(holders: readonly Holder[]): Phrase[] {
  const seen = new Set<string>();
  const phrases: Phrase[] = [];
  for (const { name, names, country } of holders) {
    const person: Named = { country, name, type: "person", sector: null, needs: NO_NEEDS };
    for (const words of [name, ...names]) {
      if (seen.has(words) || !words.includes(" ")) continue;
      seen.add(words);
      phrases.push(phraseOf(words, "person", person));
    }
  }
  return phrases;
}

function spellings(name: string, others: string | undefined): readonly string[] {
  return others === undefined || others === "" ? [name] : [...new Set([name, ...valuesOf(others)])];
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
function latest(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [`${row[0]}\t${row[2]}`, row])).values()];
}

function roleFrom([word, families, country]: readonly string[]): RoleWord {
  const plain = plainWords(word!);
  return { word: plain, families: new Set([plain, ...valuesOf(families).map(plainWords)]), country: country || null };
}

function groupFrom([word, type, sector]: readonly string[]): GroupWord {
  return { word: plainWords(word!), type: type as GroupWord["type"], sector: sector || null };
}
