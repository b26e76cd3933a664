import {
  argumentsOf,
  headOf,
  isPredicate,
  isRelation,
  prepositionOf,
  subjectsOf,
  type Tree,
  treeOf,
} from "../../language/tree.ts";
import type { Party } from "../../model/claim.ts";
import type { PlaceMention } from "../../model/place.ts";
import type { Sentence } from "../../model/sentence.ts";
import { covers } from "../../model/span.ts";
import type { MentionIndex } from "../actors/mention-index.ts";

/** A stop of somebody's way: from this word on, the travellers are at this place. */
export interface Leg {
  readonly sentence: number;
  readonly token: number;
  readonly place: PlaceMention;
  /** Ids of the actors who travel, and the last words of people's names: a title more or less makes nobody else. */
  readonly travellers: ReadonlySet<string>;
}

/** Somebody who may be on the way. */
export type Traveller = Pick<Party, "actor" | "name" | "office">;

/** Asks where somebody is at a word of the text. */
export interface Legs {
  /** The last stop told at or before the word, of a way that one of these actors travels. */
  at(sentence: number, token: number, travellers: readonly Traveller[]): PlaceMention | null;
}

const GOES = new Set("travel go fly head proceed continue depart leave return come journey".split(" "));
const IS_AT = new Set("arrive land stop stay be visit tour".split(" "));
/** Who attends something in a town is in that town: "will attend the annual gatherings in Jakarta". */
const ATTENDS = new Set("attend join participate address host".split(" "));
/** "will begin a two-day India visit", "during his trip to Cairo": a journey told by a noun. */
const TRIPS = new Set("visit trip tour journey stay travel".split(" "));
/** Words that may stand before a place that sets the scene: "While in Jakarta, she will also meet ...". */
const BEFORE_SCENE = new Set("in at while then later finally also next and on , once there".split(" "));
const RANK = { site: 1, city: 0, region: 2, water: 4, country: 3 } as const;

/**
 * Finds the stops that a text tells of ("will then travel to Rabat", "In Rabat,
 * the minister ..."). Itineraries name a stop once and go on for sentences;
 * only those who travel there are at it.
 */
export function findLegs(
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
  mentions: MentionIndex,
): Legs {
  const legs = sentences.flatMap((sentence, index) => legsIn(sentence, index, places, mentions));
  return {
    at(sentence, token, travellers) {
      const told = legs.filter((leg) => leg.sentence < sentence || (leg.sentence === sentence && leg.token <= token));
      const keys = travellers.flatMap((t) => keysOf({ ...t, id: t.actor, isPerson: t.office !== null }));
      return told.findLast((leg) => keys.some((key) => leg.travellers.has(key)))?.place ?? null;
    },
  };
}

function legsIn(
  sentence: Sentence,
  index: number,
  places: readonly PlaceMention[],
  mentions: MentionIndex,
): readonly Leg[] {
  const here = places.filter((place) => covers(sentence, place));
  if (here.length === 0) return [];
  const tree = treeOf(sentence);
  const stops = here.flatMap((place) => stopAt(tree, place));
  return stops.flatMap((stop) => {
    const best = Math.min(...stops.filter((other) => other.verb === stop.verb).map(rankOf));
    const together = stops.filter((other) => other.verb === stop.verb && rankOf(other) === best);
    // "will travel to Brussels, Ankara and Jakarta" leaves open where the traveller is next.
    if (together.length > 1 || together[0] !== stop) return [];
    const actors = stop.who.flatMap((head) => mentions.at(index, head)?.actors ?? []);
    const travellers = new Set(
      actors.flatMap((a) => keysOf({ ...a, isPerson: a.type === "person" || a.office !== null })),
    );
    return [{ sentence: index, token: stop.top, place: stop.place, travellers }];
  });
}

function keysOf({ id, name, isPerson }: { readonly id: string; readonly name: string; readonly isPerson: boolean }) {
  const surname = name.split(/\s+/).at(-1)!.toLowerCase();
  return isPerson ? [id, surname] : [id];
}

interface Stop {
  readonly verb: number;
  /** Words for those who travel. */
  readonly who: readonly number[];
  readonly top: number;
  readonly place: PlaceMention;
}

function stopAt(tree: Tree, place: PlaceMention): readonly Stop[] {
  const token = tree.tokens.findIndex((t) => covers(place, t) && !covers(place, tree.tokens[t.head] ?? tree.sentence));
  if (token < 0) return [];
  // "Madrid, Spain": the city is the stop, the country only says which.
  if (isRelation(tree, token, "appos", "flat", "nmod") && tree.tokens[headOf(tree, token)]!.upos === "PROPN") return [];
  const top = isRelation(tree, token, "conj") ? headOf(tree, token) : token;
  const verb = headOf(tree, top);
  if (verb < 0) return [];
  if (tree.tokens[verb]!.upos === "NOUN") return stopOfNoun(tree, token, top, verb, place);
  if (!isPredicate(tree, verb)) return [];
  const { lemma } = tree.tokens[verb]!;
  const preposition = prepositionOf(tree, top);
  const isGoal = GOES.has(lemma) && (preposition === "to" || preposition === "for");
  const isStay = IS_AT.has(lemma) && (["in", "at", "to"].includes(preposition) || isObject(tree, verb, top));
  if (!isGoal && !isStay && !isScene(tree, top, preposition)) return [];
  return [{ verb, who: subjectsOf(tree, verb), top: token, place }];
}

function stopOfNoun(tree: Tree, token: number, top: number, noun: number, place: PlaceMention): readonly Stop[] {
  const preposition = prepositionOf(tree, top);
  const verb = headOf(tree, noun);
  const doers = verb >= 0 && isPredicate(tree, verb) ? subjectsOf(tree, verb) : [];
  if (TRIPS.has(tree.tokens[noun]!.lemma)) {
    // "his visit to Rome": whose it is; "will begin an India visit": who begins it.
    const owners = tree.children[noun]!.filter(
      (c) => isRelation(tree, c, "nmod:poss") && !covers(place, tree.tokens[c]!),
    );
    const isGoal = preposition === "to" || isRelation(tree, top, "compound");
    const who = owners.length > 0 ? owners : doers;
    return isGoal && who.length > 0 ? [{ verb: noun, who, top: token, place }] : [];
  }
  const isThere = preposition === "in" || preposition === "at";
  const attends = verb >= 0 && ATTENDS.has(tree.tokens[verb]!.lemma) && isObject(tree, verb, noun);
  return isThere && attends && doers.length > 0 ? [{ verb: noun, who: doers, top: token, place }] : [];
}

function isObject(tree: Tree, verb: number, top: number): boolean {
  return argumentsOf(tree, verb).objects.some(({ head }) => head === top);
}

// A place that opens its sentence sets the scene for those who act in it.
function isScene(tree: Tree, top: number, preposition: string): boolean {
  if (preposition !== "in" && preposition !== "at") return false;
  return tree.tokens.slice(0, top).every((token) => BEFORE_SCENE.has(token.form.toLowerCase()) || token.head === top);
}

function rankOf({ place }: Stop): number {
  return RANK[place.place.precision];
}
