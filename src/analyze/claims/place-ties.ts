import { antecedentOf, headOf, isPredicate, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { PlaceMention } from "../../model/place.ts";
import type { Act } from "./act.ts";
import { isSituation, isViolent } from "./place-nouns.ts";
import { placePhrase } from "./place-phrase.ts";

/** How a place hangs on an act. */
export interface Tie {
  /** 0: on the act itself; 1: on somebody or something that the act reaches; 2: on its doers; 3: only by standing behind it. */
  readonly distance: number;
  readonly rule: string;
}

/** A place named in the act's sentence, with the token that heads its name. */
export type PlaceHere = PlaceMention & { readonly token: number };

/** What a tie is looked for between: the act with the words that stand for it, and the words that tell other acts. */
export interface Setting {
  readonly act: Act;
  readonly anchors: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
  /** Tokens of all place names of the sentence. */
  readonly named: ReadonlySet<number>;
}

/** Prepositions under which a place tells where an act took place. */
const LOCATIVE = new Set(
  "in at near off outside inside within around along across aboard throughout amid beside by".split(" "),
);
const LOCATIVE_PHRASES = /^(?:close to|next to|(?:north|south|east|west)\w* of|outside of|inside of|in front of)$/;
/** Whatever is done over a place from the air or on the water is done there. */
const OVERHEAD = new Set(["mobilize", "assault", "coerce", "exercise"]);
/** What moves in a crowd or a fleet is all along its way: "marched through Caracas", "sailed through the strait". */
const ALONG = new Set(["protest", "mobilize", "exercise"]);
/** Where a journey leads, what it is for takes place: "travel to Oslo to meet". */
const DESTINATION = new Set(["to", "in", "at"]);
const JOURNEYS = new Set("travel visit fly come go arrive head return gather journey convene assemble land".split(" "));
/** Nouns for such journeys, which frame what is done on them: "during a visit to Oslo, she met". */
const TRIPS = new Set("visit trip tour journey stay travel".split(" "));
/** Acts whose target is itself the place. */
const AT_TARGET = new Set(["assault", "visit", "coerce"]);
/** "The shelling of Kharkiv", "took control of Goma": deeds and holds that are of their place. */
const OF_PLACE = new Set(
  (
    "shelling bombing bombardment invasion occupation siege blockade capture seizure fall storming takeover annexation " +
    "control charge possession hold part most swathe swath half"
  ).split(" "),
);
/** Kinds with a direction that tells their place: missiles are launched from it, troops deployed to it. */
const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  launch: ["from"],
  retreat: ["from"],
  mobilize: ["to", "into"],
  coerce: ["into"],
  concede: ["from"],
};
/** Deeds that are done where those whom they reach are: "attacked a bus in Quetta", "met officials in Rabat". */
const BODILY = new Set(
  "assault coerce protest meet visit exercise launch nuclear-test mobilize aid retreat concede office".split(" "),
);
/** Deeds of people who stay where they are: "residents of Goma protested", "police in Minsk detained". */
const OF_THE_SPOT = new Set(["protest", "assault", "coerce", "mobilize"]);
/** A phrase under one of these is no part of the deed. */
const APART = new Set(
  "about over regarding concerning for from as like than despite since because due ahead after before following of-which versus".split(
    " ",
  ),
);
const LEAVING = new Set(["leave", "depart", "quit", "exit"]);
const BORDERS = new Set(["border", "frontier", "borderland"]);
const NOMINAL = ["nmod", "obj", "obl", "nsubj:pass", "appos", "flat", "compound", "conj", "iobj", "advmod", "dep"];
const DEEPEST = 5;

/** The tie between an act and a place of its sentence, or null where the place is no part of the act. */
export function tieOf(setting: Setting, here: PlaceHere): Tie | null {
  const { act, anchors } = setting;
  const { tree, head } = act;
  const top = placePhrase(tree, here.token, here.place.precision, setting.named);
  if (isStayFor(setting, top)) return tie(0, "stay");
  // "the Pyongyang summit": only a town names a meeting's place; states name its sides.
  if (anchors.has(top)) {
    if (AT_TARGET.has(act.rule.kind) && isAtTarget(setting, here, top)) return tie(0, "target");
    return act.frame.isNoun && top === head && here.place.precision === "city" ? tie(0, "in-its-name") : null;
  }
  if (AT_TARGET.has(act.rule.kind) && isAtTarget(setting, here, top)) return tie(0, "target");
  // "near the border with Lebanon", "on the Lebanon border": on which side, the text leaves open.
  if (here.place.precision === "country" && BORDERS.has(tree.tokens[top]!.lemma)) return null;
  const preposition = prepositionOf(tree, top) || wordBefore(tree, here);
  const host = headOf(tree, top);
  if (DESTINATION.has(preposition) && host >= 0 && host === journeyOf(act)) return tie(0, "journey");
  if (here.place.precision !== "country" && isOnTrip(setting, host, preposition)) return tie(0, "on-a-trip");
  if (DIRECTIONS[act.rule.kind]?.includes(preposition) === true) return pathOf(setting, top, "direction");
  // "in Ecuador's capital Quito": a bare place beside the phrase it completes.
  if (preposition === "" && isRelation(tree, top, "obl") && anchors.has(host)) return tie(0, "attached");
  // "flew to Cairo, where he met": whatever brings the place in, the clause behind it plays there.
  if (isWhere(act, top)) return tie(0, "where-clause");
  if (!isLocative(setting, here, top, preposition)) return null;
  if (isSettingOf(tree, top, host, act.frame.support?.verb ?? head)) return tie(0, "setting");
  if (opensClause(tree, top, act.frame.support?.verb ?? head)) return tie(0, "setting");
  return pathOf(setting, top, "attached") ?? besideDoers(setting, here, top) ?? behind(setting, here, top);
}

// "at the Sohae Launching Ground": where parsing tears a name apart, its preposition still stands before it.
function wordBefore(tree: Tree, { start }: PlaceHere): string {
  let before = tree.tokens.findIndex((t) => t.start === start) - 1;
  while (before >= 0 && (tree.tokens[before]!.upos === "DET" || tree.tokens[before]!.upos === "ADJ")) before--;
  const token = tree.tokens[before];
  return token?.upos === "ADP" ? token.form.toLowerCase() : "";
}

function tie(distance: number, rule: string): Tie {
  return { distance, rule: `place/${rule}` };
}

function isLocative({ act }: Setting, { token, place }: PlaceHere, top: number, preposition: string): boolean {
  // "outside Quito" is near it; "outside Japan's waters" is anywhere else.
  if (preposition === "outside" && place.precision === "country") return false;
  if (LOCATIVE.has(preposition)) return preposition !== "by" || place.precision !== "country";
  if (LOCATIVE_PHRASES.test(preposition)) return true;
  if (preposition === "through") return ALONG.has(act.rule.kind);
  if (preposition === "over") return OVERHEAD.has(act.rule.kind);
  if (preposition !== "on" && preposition !== "upon") return false;
  // "on the island", "on the outskirts of Kyiv"; not "talks on Iran".
  return place.precision === "site" || place.precision === "water" || (top !== token && place.precision !== "country");
}

/** The tie of a phrase that runs from the word it hangs on up to the act, through nothing but what the act reaches; null for none. */
export function pathOf({ act, anchors, others }: Omit<Setting, "named">, top: number, rule: string): Tie | null {
  const { tree, rule: compiled, frame } = act;
  let at = headOf(tree, top);
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    if (anchors.has(at)) {
      const isOwn = steps === 0 && (!frame.carried.includes(at) || compiled.kind !== "sanction");
      if (isOwn) return tie(0, rule);
      return BODILY.has(compiled.kind) ? tie(1, `${rule}-within`) : null;
    }
    if (!isOnTheSpot(act, at) && (others.has(at) || !passesThrough(act, at, top))) return null;
    at = headOf(tree, at);
  }
  return null;
}

/** What people do where they are: those "planning attacks in Paris" may be anywhere. */
const STAYING = new Set(
  (
    "demonstrate protest rally march gather stand sit live work stay hide shelter wait queue pray shop travel drive walk ride " +
    "patrol guard man operate fight train attend celebrate mourn camp sleep play fish farm"
  ).split(" "),
);

// "detained exiles demonstrating outside the embassy", "used gas to disperse a crowd in Bern": what those are at whom the
// deed reaches, and what it is for, are where it is.
function isOnTheSpot({ tree, rule }: Act, at: number): boolean {
  if (!OF_THE_SPOT.has(rule.kind) || tree.tokens[at]!.upos !== "VERB") return false;
  const { xpos, deprel, lemma } = tree.tokens[at]!;
  const isOfPeople = xpos === "VBG" && deprel === "acl" && STAYING.has(lemma);
  const isPurpose =
    isRelation(tree, at, "advcl", "xcomp") && tree.children[at]!.some((c) => tree.tokens[c]!.xpos === "TO");
  return isOfPeople || isPurpose;
}

function passesThrough({ tree, rule }: Act, at: number, top: number): boolean {
  const { lemma, upos } = tree.tokens[at]!;
  if (BORDERS.has(lemma) && prepositionOf(tree, top) === "with") return false;
  if (upos === "VERB" || upos === "AUX" || !isRelation(tree, at, ...NOMINAL)) return false;
  if (isRelation(tree, top, "nmod") && headOf(tree, top) === at && isViolent(lemma)) return false;
  const isHeldIn = /^(?:condition|circumstance)$/.test(lemma) && prepositionOf(tree, at) === "in";
  if (isSituation(lemma) && !isHeldIn && !(rule.kind === "assault" || rule.kind === "protest")) return false;
  const preposition = prepositionOf(tree, at);
  const [first = ""] = preposition.split(" ");
  // "took to the streets in Goma"
  if (preposition === "to") return rule.kind === "visit" || rule.kind === "mobilize" || rule.kind === "protest";
  if (preposition === "from") return rule.kind === "launch" || rule.kind === "retreat";
  if (preposition === "over") return OVERHEAD.has(rule.kind);
  if (preposition === "against") return rule.kind !== "protest";
  return !APART.has(first) && preposition !== "on sidelines of";
}

// "Police in Minsk detained": the doers act where they are.
function besideDoers({ act, anchors, others }: Setting, { place }: PlaceHere, top: number): Tie | null {
  const { tree } = act;
  const host = headOf(tree, top);
  if (!OF_THE_SPOT.has(act.rule.kind) || place.precision === "country" || host < 0 || others.has(host)) return null;
  const isDoer = isRelation(tree, host, "nsubj") && anchors.has(headOf(tree, host));
  return isDoer && !isSituation(tree.tokens[host]!.lemma) ? tie(2, "of-the-doers") : null;
}

// "held a meeting with Foreign Minister Salim al-Harthy at Lancaster House in London": whatever a parser makes
// of the end of a long clause, no verb stands between the two and no other act claims the place.
function behind({ act, others }: Setting, { place }: PlaceHere, top: number): Tie | null {
  const { tree, head } = act;
  if (!BODILY.has(act.rule.kind) || place.precision === "country" || place.precision === "water" || top < head) {
    return null;
  }
  for (let i = head + 1; i < top; i++) {
    const { upos, lemma, form } = tree.tokens[i]!;
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ" || others.has(i)) return null;
    if (isViolent(lemma) || /^(?:to|from|about|over|for|after|before|following|[;:"“”])$/i.test(form)) return null;
  }
  return tie(3, "behind");
}

function isAtTarget({ act, anchors }: Setting, { token, place }: PlaceHere, top: number): boolean {
  const { tree } = act;
  const isTown = place.precision === "city";
  // "their visit continues American efforts": a place inside another noun is no target.
  const isItself = top === token || tree.tokens[top]!.upos === "PROPN" || !isRelation(tree, token, "compound", "amod");
  if (act.rule.kind === "visit" && !isItself) return false;
  // "left Kabul for Tashkent": where one leaves is not where one goes.
  if (LEAVING.has(tree.tokens[act.head]!.lemma) && prepositionOf(tree, top) !== "for") return false;
  // "shelled Kyiv": a name right behind the verb, whatever the parser calls it.
  const isRightBehind = token === act.head + 1 || top === act.head + 1;
  if (!act.frame.isNoun && isRightBehind && act.rule.kind !== "coerce") return true;
  const host = headOf(tree, top);
  const isOfPlace = host >= 0 && OF_PLACE.has(tree.tokens[host]!.lemma) && prepositionOf(tree, top) === "of";
  if (isOfPlace && act.rule.kind !== "visit" && (anchors.has(host) || anchors.has(headOf(tree, host)))) return true;
  if (!anchors.has(host)) return false;
  if (act.rule.kind === "coerce") return place.precision !== "country" && isRelation(tree, top, "obj", "nsubj:pass");
  // "left Oslo for a visit to Rome": only what the act's own word reaches.
  if (act.frame.isNoun && host !== act.head && isRelation(tree, top, "obj")) return false;
  if (isRelation(tree, top, "obj", "nsubj:pass")) return true;
  const preposition = prepositionOf(tree, top);
  // "the envoy's visit of Vienna"
  if (preposition === "of") return act.rule.kind === "visit" && top === token && isTown;
  if (preposition === "for")
    return LEAVING.has(tree.tokens[act.head]!.lemma) || tree.tokens[act.head]!.lemma === "head";
  if (act.rule.kind === "assault" && ["toward", "towards", "into"].includes(preposition)) return true;
  return ["to", "in", "at", "against", "on"].includes(preposition);
}

// The journey that the act is the purpose of: "travel to Oslo to meet", "flew to Oslo for talks"; -1 for none.
function journeyOf({ tree, head, frame }: Act): number {
  const verb = frame.support?.verb ?? head;
  if (frame.support?.place === "purpose") return verb;
  const governor = headOf(tree, verb);
  if (governor < 0 || !isRelation(tree, verb, "xcomp", "advcl")) return -1;
  return JOURNEYS.has(tree.tokens[governor]!.lemma) ? governor : -1;
}

// "During a visit to Oslo, she met": what frames the act is at its goal.
function isOnTrip({ act, anchors }: Setting, host: number, preposition: string): boolean {
  const { tree } = act;
  if (host < 0 || act.head === host || !(DESTINATION.has(preposition) || preposition === "of")) return false;
  if (!TRIPS.has(tree.tokens[host]!.lemma) || !BODILY.has(act.rule.kind) || !isRelation(tree, host, "obl", "nmod")) {
    return false;
  }
  return (
    ["during", "on", "in", "amid", "as part of"].includes(prepositionOf(tree, host)) && anchors.has(headOf(tree, host))
  );
}

// "was in Kabul for meetings", "is in Oslo to meet": a predicate that is itself the place.
function isStayFor({ act: { tree, head, frame } }: Setting, top: number): boolean {
  if (!isPredicate(tree, top) || !LOCATIVE.has(prepositionOf(tree, top))) return false;
  if (frame.support?.verb === top) return true;
  if (headOf(tree, head) !== top) return false;
  return frame.isNoun ? prepositionOf(tree, head) === "for" : isRelation(tree, head, "advcl", "xcomp");
}

// "In Tokyo, she will meet": the clause's own setting, shared by its coordinated verbs and by infinitives under it.
function isSettingOf(tree: Tree, top: number, host: number, verb: number): boolean {
  if (!isRelation(tree, top, "obl") || host < 0 || top > verb) return false;
  let at = verb;
  while (at >= 0 && at !== host && isRelation(tree, at, "conj", "xcomp")) at = headOf(tree, at);
  return at === host && antecedentOf(tree, verb) < 0;
}

// "As he announced earlier, in Bogota, she will meet": a place set in front of the clause's subject is the clause's.
function opensClause(tree: Tree, top: number, verb: number): boolean {
  if (top > verb || prepositionOf(tree, top) !== "in" || tree.tokens[top + 1]?.form !== ",") return false;
  const subject = tree.children[verb]!.find((c) => isRelation(tree, c, "nsubj"));
  return subject !== undefined && tree.left[subject] === top + 2;
}

// "at the palace in Bogota, where the two signed": the clause plays at the place before it.
function isWhere({ tree, head, frame }: Act, top: number): boolean {
  const verb = frame.support?.verb ?? head;
  const marker = tree.children[verb]!.find((c) => tree.tokens[c]!.form.toLowerCase() === "where");
  if (marker === undefined || top > marker) return false;
  return tree.tokens.slice(top + 1, marker).every((t) => t.upos === "PUNCT" || t.upos === "PROPN");
}
