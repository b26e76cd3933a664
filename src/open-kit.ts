import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexiconFrom } from "./analyze/actors/name-lists.ts";
import type { Kit } from "./analyze/kit.ts";
import { generalLexicon } from "./language/names/general-lexicon.ts";
import { ACTOR_TABLES, type ActorFacts, type ActorTable, loadActors } from "./ontology/load-actors.ts";
import { loadGazetteer } from "./ontology/load-gazetteer.ts";
import { loadKinds } from "./ontology/load-kinds.ts";
import { openEnglish } from "./open-english.ts";

const here = (path: string) => new URL(path, import.meta.url);

/**
 * Reads the model and the facts that ship with the program from its own
 * folder, and the desk's own facts from `facts`, where it has some. The only place where they come from disk: everything behind it takes
 * them as values.
 */
export function openKit(facts: string | null = null): Kit {
  const actors = openFacts(facts);
  const places = loadGazetteer({
    cities: textOf("./ontology/places/cities.tsv"),
    regions: textOf("./ontology/places/regions.tsv"),
    places: [textOf("./ontology/places/places.tsv"), ...ownTable(facts, "places/places")],
    countries: [textOf("./ontology/actors/countries.tsv"), ...ownTable(facts, "actors/countries")],
  });
  return {
    model: openEnglish(),
    lexicon: lexiconFrom(actors, places, generalLexicon()),
    kinds: loadKinds(),
    actors,
    places,
  };
}

/** The facts of actors that ship, and after them the desk's own from the folder `facts`: its rows are added or correct ours. */
export function openFacts(facts: string | null = null): ActorFacts {
  const shipped = ACTOR_TABLES.map((table): ActorTable => ({ table, text: textOf(`./ontology/actors/${table}.tsv`) }));
  const own = ACTOR_TABLES.flatMap((table) =>
    ownTable(facts, `actors/${table}`).map((text): ActorTable => ({ table, text })),
  );
  return loadActors([...shipped, ...own]);
}

function ownTable(facts: string | null, name: string): readonly string[] {
  const file = facts === null ? null : join(facts, `${name}.tsv`);
  return file !== null && existsSync(file) ? [readFileSync(file, "utf8")] : [];
}

function textOf(path: string): string {
  return readFileSync(here(path), "utf8");
}
