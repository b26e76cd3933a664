import { type NameLexicon, type NameLists, nameLexicon } from "../../language/names/lexicon.ts";
import type { ActorFacts } from "../../ontology/actors/actor-facts.ts";
import type { Gazetteer } from "../../ontology/places/gazetteer.ts";

/** The names that the facts know, for the language engine to see them as names; on top of `base` where one is given. */
export function lexiconFrom(facts: ActorFacts, gazetteer: Gazetteer, base?: NameLexicon): NameLexicon {
  return nameLexicon(nameListsFrom(facts, gazetteer), base);
}

function nameListsFrom(facts: ActorFacts, gazetteer: Gazetteer): NameLists {
  const places: string[] = [];
  const bodies: string[] = [];
  const peoples: string[] = [];
  const persons: string[] = [];
  for (const list of facts.phrases.values()) {
    for (const { words, kind } of list) {
      if (kind === "state" || kind === "seat") places.push(words);
      else if (kind === "adjective" || kind === "people") peoples.push(words);
      else if (kind === "person") persons.push(words);
      else if (kind === "body" || kind === "outlet") bodies.push(words);
    }
  }
  // Countries are among the actors already.
  for (const list of gazetteer.phrases.values()) {
    for (const { words, place } of list) if (place.precision !== "country") places.push(words);
  }
  return {
    places,
    bodies,
    peoples,
    persons,
    givenNames: [...facts.givenNames.keys()],
    familyNamesFirst: [...facts.familyNames],
  };
}
