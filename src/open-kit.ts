import { readFileSync } from "node:fs";
import { lexiconFrom } from "./analyze/actors/name-lists.ts";
import type { Kit } from "./analyze/kit.ts";
import { generalLexicon } from "./language/names/general-lexicon.ts";
import { loadModel } from "./language/network/load-model.ts";
import { ACTOR_TABLES, type ActorTable, loadActors } from "./ontology/load-actors.ts";
import { loadGazetteer } from "./ontology/load-gazetteer.ts";
import { loadKinds } from "./ontology/load-kinds.ts";

const here = (path: string) => new URL(path, import.meta.url);

/**
 * Reads the model and the facts that ship with the program from its own
 * folder. The only place where they come from disk: everything behind it takes
 * them as values.
 */
export function openKit(): Kit {
  const tables = ACTOR_TABLES.map((table): ActorTable => ({ table, text: textOf(`./ontology/actors/${table}.tsv`) }));
  const actors = loadActors(tables);
  const places = loadGazetteer({
    cities: textOf("./ontology/places/cities.tsv"),
    places: [textOf("./ontology/places/places.tsv")],
    countries: [textOf("./ontology/actors/countries.tsv")],
  });
  return {
    model: loadModel(readFileSync(here("./language/english/model.bin"))),
    lexicon: lexiconFrom(actors, places, generalLexicon()),
    kinds: loadKinds(),
    actors,
    places,
  };
}

function textOf(path: string): string {
  return readFileSync(here(path), "utf8");
}
