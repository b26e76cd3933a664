import { childrenOf, prepositionOf, subjectsOf, subtreeOf, type Tree } from "../../language/tree.ts";
import { actorIdOf } from "../../model/actor-id.ts";
import type { Party } from "../../model/claim.ts";
import type { Country } from "../../ontology/actors/actor-facts.ts";
import { homeState } from "../claims/home-state.ts";
import type { Layers } from "../claims/layers.ts";

/** The words that name a happening: what it is, what its date hangs on, and the verb that says it takes place, or -1. */
interface NamedBy {
  readonly noun: number;
  readonly trigger: number;
  readonly verb: number;
  /** Votes are some state's, even where the text does not say whose. */
  readonly isOfOneState: boolean;
}

/**
 * Whose calendar a happening is in: the state or body named with it ("South
 * Korea's general election", "the UNIFIL mandate") or that holds it, else the
 * state of a place it is in, else the one state that the story is about. Null
 * where nothing tells.
 */
export function stateConcerned(
  layers: Layers,
  sentence: number,
  tree: Tree,
  { noun, trigger, verb, isOfOneState }: NamedBy,
  countries: ReadonlyMap<string, Country>,
): Party | null {
  const near = [...new Set([...phraseOf(tree, noun), ...phraseOf(tree, trigger), ...holdersOf(tree, noun, verb)])];
  for (const token of near) {
    const actor = layers.mentions.at(sentence, token)?.actors[0];
    if (actor === undefined || actor.country === null || actor.type === "person") continue;
    const { start, end } = tree.tokens[token]!;
    const party = { name: actor.name, country: actor.country, office: null, actor: actor.id, span: { start, end } };
    return { ...party, rule: "occasions/named-with-it" };
  }
  for (const token of [...near, ...placesOf(tree, verb)]) {
    const { start } = tree.tokens[token]!;
    const at = layers.places.find((p) => p.start <= start && start < p.end && p.place.country !== null);
    if (at !== undefined) return stateParty(at.place.country!, countries, "occasions/where-it-is");
  }
  if (!isOfOneState) return null;
  const home = homeState(layers);
  // A ministry that speaks of "the country" means another.
  const isOwnPaper = layers.issuers.some((issuer) => issuer.country === home);
  return home === null || isOwnPaper ? null : stateParty(home, countries, "occasions/state-of-the-story");
}

function phraseOf(tree: Tree, word: number): readonly number[] {
  if (tree.tokens[word]!.upos === "VERB") return [];
  return childrenOf(tree, word, "nmod", "amod", "compound").flatMap((c) => subtreeOf(tree, c));
}

// "Norland will hold elections": who holds them, with its own modifiers but nobody else's.
function holdersOf(tree: Tree, noun: number, verb: number): readonly number[] {
  return verb < 0 || tree.tokens[verb]!.upos !== "VERB" ? [] : subjectsOf(tree, verb).filter((s) => s !== noun);
}

function placesOf(tree: Tree, verb: number): readonly number[] {
  return childrenOf(tree, verb, "obl")
    .filter((c) => prepositionOf(tree, c) === "in")
    .flatMap((c) => subtreeOf(tree, c));
}

function stateParty(code: string, countries: ReadonlyMap<string, Country>, rule: string): Party | null {
  const country = countries.get(code);
  if (country === undefined) return null;
  return { name: country.name, country: code, office: null, actor: actorIdOf(country.name, code), span: null, rule };
}
