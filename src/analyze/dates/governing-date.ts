import { childrenOf, headOf, isPredicate, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { When } from "../../model/when.ts";
import { civilDay, isoDay, monthDays, parseIsoDay, yearDays } from "./calendar.ts";
import { isLightVerb } from "./light-verbs.ts";
import { isFreeRelative, pastTeller } from "./main-line.ts";
import { isOccasion } from "./occasions.ts";
import { closesMainClause, type Placement } from "./placement.ts";

/** A date that governs an act, and the way from one to the other. */
export interface Governing {
  readonly placement: Placement;
  readonly rule: string;
}

/** With these, a date on the governing verb dates its infinitive: "is set Friday to meet", "began on Monday to withdraw". */
const CARRIES_DATE = new Set(
  "set due schedule slate expect plan go begin start continue resume prepare be likely keep stop use".split(" "),
);
/** An act told within a dated happening shares its date: "agreed at the June summit", "during last week's visit". */
const WITHIN = new Set(["at", "during", "in", "as part of", "amid"]);
/** What words go by: "told him by phone on Thursday". */
const MEANS = new Set(
  "phone telephone video videoconference link letter cable email e-mail radio television tweet".split(" "),
);
const BY_MEANS = new Set(["by", "via", "over", "through", "on"]);
const DEEPEST = 4;
const NO_OTHERS: ReadonlySet<number> = new Set();

/**
 * The date that governs the act at `trigger`: on the word itself, in its noun
 * phrase, on the verb that carries it, or shared along a chain of verbs. Never
 * the nearest, never one of another clause. Dates of `others`, the words that
 * name other acts, are theirs.
 */
export function governingDate(
  tree: Tree,
  placements: readonly Placement[],
  trigger: number,
  others: ReadonlySet<number>,
  isSpeech: boolean,
): Governing | null {
  const placing = placements
    .filter((p) => p.placesActs && p.top !== trigger && !isOfRank(tree, p, trigger))
    .sort(byExactness);
  if (placing.length === 0) return null;
  return (
    ofItsTime(tree, placements, trigger) ??
    onWord(tree, placing, trigger, others, "on-the-act", isSpeech) ??
    within(tree, placing, trigger, others) ??
    ofDeed(tree, placing, trigger) ??
    ofItsWords(tree, placing, trigger, others, isSpeech) ??
    alongChain(tree, placing, trigger, others, isSpeech) ??
    samePhrase(tree, placing, trigger, others) ??
    (isSpeech ? null : closing(tree, placing, trigger, others))
  );
}

// "The raid was the deadliest since January", "the first talks of their kind since 2014": how long it is since there was
// one like it, not how long it went on.
function isOfRank(tree: Tree, { when, governor }: Placement, trigger: number): boolean {
  if (when.rule !== "dates/since" || tree.tokens[trigger]!.upos !== "NOUN") return false;
  const words = [governor, governor < 0 ? -1 : headOf(tree, governor), tree.root].filter((w) => w >= 0);
  return words.some((w) =>
    [w, ...tree.children[w]!].some((i) => RANKS.test(tree.tokens[i]!.form) || /^[JR]+S$/.test(tree.tokens[i]!.xpos)),
  );
}

const RANKS = /^(?:first|second|third|last|only|biggest|largest|deadliest|worst|highest|lowest|longest|kind)$/i;

// "since January, when jihadists ambushed a convoy": the clause tells of that very time.
function ofItsTime(tree: Tree, placements: readonly Placement[], trigger: number): Governing | null {
  for (let at = trigger; at >= 0; at = headOf(tree, at)) {
    const marker = tree.children[at]!.find((c) => c < at && tree.tokens[c]!.form.toLowerCase() === "when");
    if (marker === undefined || !isRelation(tree, at, "acl", "advcl")) continue;
    const before = placements.find(
      ({ when }) => when.end <= tree.tokens[marker]!.start && isGap(tree, when.end, tree.tokens[marker]!.start),
    );
    return before === undefined
      ? null
      : { placement: { ...before, when: ownStretch(before.when) }, rule: "of-its-time" };
  }
  return null;
}

function isGap(tree: Tree, from: number, to: number): boolean {
  return tree.tokens.every((t) => t.end <= from || t.start >= to || t.form === ",");
}

// What the words themselves name: the month of "since January", without the time up to now.
function ownStretch(when: When): When {
  const first = parseIsoDay(when.from);
  if (when.rule !== "dates/since" || first === null) return when;
  const { year, month } = civilDay(first);
  const days =
    when.precision === "month"
      ? monthDays(year, month)
      : when.precision === "year"
        ? yearDays(year)
        : { from: first, to: first };
  return { ...when, to: isoDay(days.to), rule: "dates/of-its-time" };
}

// "Most recently, they spoke on June 24": of two dates on one word the narrower tells more, and a limit
// ("until April 30") tells least.
function byExactness(a: Placement, b: Placement): number {
  return width(a) - width(b);
}

function width({ when }: Placement): number {
  const days = (parseIsoDay(when.to) ?? 0) - (parseIsoDay(when.from) ?? 0);
  return days + (when.precision === "vague" ? 1e6 : 0) + (when.rule === "dates/deadline" ? 1e7 : 0);
}

// The date hangs on the word itself, or on a place or name that hangs on it: parsers put
// the last phrase of "met in Seoul on Thursday" on Seoul as often as on the verb.
function onWord(
  tree: Tree,
  placing: readonly Placement[],
  word: number,
  others: ReadonlySet<number>,
  rule: string,
  isSpeech: boolean,
): Governing | null {
  const own = placing.find((p) => p.governor === word);
  if (own !== undefined) return { placement: own, rule };
  // "the summit held last June": the participle right behind its noun, wherever the parser hangs it.
  const behind = placing.find((p) => p.governor === word + 1 && tree.tokens[p.governor]!.xpos === "VBN");
  if (behind !== undefined && tree.tokens[word]!.upos === "NOUN" && !others.has(word + 1))
    return { placement: behind, rule: "participle" };
  for (const p of placing) {
    if (p.governor < 0 || p.top < p.governor || others.has(p.governor)) continue;
    if (!isRelation(tree, p.governor, "obl", "nmod", "obj", "iobj", "appos", "flat", "conj", "xcomp", "advmod"))
      continue;
    if (isPredicate(tree, p.governor) && tree.tokens[p.governor]!.upos === "VERB") continue;
    // "told reporters on Wednesday"
    if (
      isRelation(tree, p.governor, "iobj", "obj") &&
      headOf(tree, p.governor) === word &&
      isAudience(tree, p.governor)
    )
      return { placement: p, rule: `${rule}-phrase` };
    // A common noun further in has its date to itself: "condolences for the lives lost in the floods this week".
    const isName = tree.tokens[p.governor]!.upos === "PROPN";
    if (!isName && (isSpeech || headOf(tree, p.governor) !== word)) continue;
    if (nominalPath(tree, p.governor, word, others)) return { placement: p, rule: `${rule}-phrase` };
  }
  return null;
}

const SET_FOR = new Set("set schedule slate plan due earmark expect".split(" "));

function isAudience(tree: Tree, noun: number): boolean {
  return AUDIENCES.has(tree.tokens[noun]!.lemma);
}

const AUDIENCES = new Set(
  "reporter journalist lawmaker parliament crowd audience media press agency radio television".split(" "),
);

// True when only noun phrases lie between the two words, none of which names another act.
function nominalPath(tree: Tree, from: number, to: number, others: ReadonlySet<number>): boolean {
  let at = from;
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    if (at === to) return true;
    if (others.has(at) || !isRelation(tree, at, "obl", "nmod", "obj", "appos", "flat", "compound", "conj", "nsubj"))
      return false;
    at = headOf(tree, at);
  }
  return at === to;
}

// "the launch conducted on March 24", "agreed at the summit in June": a participle or a happening inside the phrase.
function within(
  tree: Tree,
  placing: readonly Placement[],
  word: number,
  others: ReadonlySet<number>,
  depth = 0,
): Governing | null {
  if (depth >= DEEPEST) return null;
  for (const c of tree.children[word]!) {
    const { upos, lemma } = tree.tokens[c]!;
    // "the summit that had been set for Monday": a clause that tells no more than when.
    const isBare = !isRelation(tree, c, "acl:relcl") || isLightVerb(lemma) || SET_FOR.has(lemma);
    const isParticiple = (isRelation(tree, c, "acl") && isBare && upos === "VERB") || isOpening(tree, word, c);
    const isHappening =
      isRelation(tree, c, "obl", "nmod") &&
      upos === "NOUN" &&
      (WITHIN.has(prepositionOf(tree, c)) ||
        isMeetingFor(tree, word, c) ||
        (MEANS.has(lemma) && BY_MEANS.has(prepositionOf(tree, c))));
    if (!isParticiple && !isHappening) continue;
    const found = placing.find((p) => p.governor === c) ?? undefined;
    if (found !== undefined) return { placement: found, rule: isParticiple ? "participle" : "within-happening" };
    const deeper = within(tree, placing, c, others, depth + 1);
    if (deeper !== null) return deeper;
  }
  return null;
}

// "Visiting Seoul last week, he warned them and urged": the second verb is framed as well.
function ofOpening(tree: Tree, placing: readonly Placement[], verb: number, step: string): Governing | null {
  if (step !== "coordination") return null;
  const found = placing.find(
    (p) => p.governor >= 0 && headOf(tree, p.governor) === verb && isOpening(tree, verb, p.governor),
  );
  return found === undefined ? null : { placement: found, rule: step };
}

// "Visiting Seoul last week, he warned": what a clause opens with frames its main verb.
function isOpening(tree: Tree, verb: number, clause: number): boolean {
  const { xpos, lemma } = tree.tokens[clause]!;
  if (clause > verb || xpos !== "VBG" || !isRelation(tree, clause, "advcl")) return false;
  return FRAMING.has(lemma) && childrenOf(tree, clause, "mark", "nsubj").length === 0;
}

const FRAMING = new Set(
  "visit speak meet address attend tour host arrive testify appear travel tell brief write".split(" "),
);

const TOLL = new Set("kill wound injure hurt die martyr perish".split(" "));
const COURSE = /^(?:after|when|as|in|by|during)$/i;

// "The 2012 attack killed four": the deed that did it is the subject; "were killed after rebels struck on Sunday": its clause.
function ofDeed(tree: Tree, placing: readonly Placement[], trigger: number): Governing | null {
  if (tree.tokens[trigger]!.upos !== "VERB") return null;
  if (TOLL.has(tree.tokens[trigger]!.lemma)) {
    const clauses = childrenOf(tree, trigger, "advcl").filter((c) =>
      childrenOf(tree, c, "mark", "advmod").some((m) => COURSE.test(tree.tokens[m]!.form)),
    );
    const told = placing.find((p) =>
      clauses.some((c) => p.governor === c || nominalPath(tree, p.governor, c, NO_OTHERS)),
    );
    if (told !== undefined) return { placement: told, rule: "on-the-deed" };
  }
  const deeds = childrenOf(tree, trigger, "nsubj").filter((c) => isOccasion(tree.tokens[c]!.lemma));
  const found = placing.find((p) => deeds.includes(p.governor));
  return found === undefined ? null : { placement: found, rule: "on-the-deed" };
}

// "On Wednesday he said it was a reaction to what he called aggression": called so when he said it.
function ofItsWords(
  tree: Tree,
  placing: readonly Placement[],
  trigger: number,
  others: ReadonlySet<number>,
  isSpeech: boolean,
): Governing | null {
  if (!isFreeRelative(tree, trigger)) return null;
  const teller = pastTeller(tree, headOf(tree, trigger));
  return teller < 0 ? null : onWord(tree, placing, teller, others, "of-its-words", isSpeech);
}

// "met for their first talks on Monday"
function isMeetingFor(tree: Tree, verb: number, noun: number): boolean {
  if (prepositionOf(tree, noun) !== "for" || !isOccasion(tree.tokens[noun]!.lemma)) return false;
  return ["meet", "gather", "convene"].includes(tree.tokens[verb]!.lemma);
}

function alongChain(
  tree: Tree,
  placing: readonly Placement[],
  trigger: number,
  others: ReadonlySet<number>,
  isSpeech: boolean,
): Governing | null {
  let at = trigger;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const head = headOf(tree, at);
    if (head < 0) break;
    const step = stepUp(tree, at, head);
    if (step === null) break;
    const found = onWord(tree, placing, head, others, step, isSpeech) ?? ofOpening(tree, placing, head, step);
    // "agreed Thursday to send aid": the date of the agreement is not that of the aid.
    if (found !== null && mayCarry(tree, found.placement, at, head, trigger)) return found;
    at = head;
  }
  return sharedBack(tree, placing, trigger);
}

// How the act hangs on its head, where the head's date can be its own; null where another clause begins.
function stepUp(tree: Tree, at: number, head: number): string | null {
  const { upos, lemma } = tree.tokens[head]!;
  if (isRelation(tree, at, "obl") && APART.has(prepositionOf(tree, at))) return null;
  if (isRelation(tree, at, "obj", "obl") && TOPICAL.has(lemma)) return null;
  if (isRelation(tree, at, "obl") && prepositionOf(tree, at) === "for" && isJourney(tree, head)) return "journey";
  if (isRelation(tree, at, "obj", "nsubj:pass", "nsubj", "obl", "iobj") && upos === "VERB") {
    return isRelation(tree, at, "obj", "nsubj:pass") || isLightVerb(lemma) ? "carrying-verb" : null;
  }
  if (isRelation(tree, at, "nsubj", "nsubj:pass") && isPredicate(tree, head)) return "carrying-verb";
  if (isRelation(tree, at, "xcomp")) return "verb-chain";
  if (isRelation(tree, at, "conj")) return "coordination";
  if (isRelation(tree, at, "ccomp") || isRelation(tree, at, "parataxis")) return "reported-clause";
  if (isRelation(tree, at, "advcl") && tree.tokens[at]!.xpos === "VBG" && childrenOf(tree, at, "mark").length === 0)
    return "participle-clause";
  if (isRelation(tree, at, "advcl") && childrenOf(tree, at, "mark").some((m) => tree.tokens[m]!.xpos === "TO"))
    return "purpose";
  const hasTo = childrenOf(tree, at, "mark").some((m) => tree.tokens[m]!.xpos === "TO");
  if (isRelation(tree, at, "acl") && hasTo && MEASURES.has(lemma)) return "measure";
  if (isRelation(tree, at, "nmod", "compound", "appos") && LIGHT_NOUNS.has(lemma)) return "carrying-noun";
  return null;
}

/** "a series of meetings", "a round of talks", "the launch of a test": the outer noun carries the inner one. */
const LIGHT_NOUNS = new Set(
  "series round number wave barrage spate session set string signing holding conduct opening start beginning conclusion end".split(
    " ",
  ),
);

/** What a journey is for takes place on it: "was in Kabul on Sunday for meetings", "left on Monday for a visit". */
const JOURNEYS = new Set("arrive travel fly go come leave depart head visit land return be due".split(" "));

function isJourney(tree: Tree, verb: number): boolean {
  const { upos, lemma } = tree.tokens[verb]!;
  return upos === "VERB" || lemma === "due" ? JOURNEYS.has(lemma) : upos === "PROPN" && isPredicate(tree, verb);
}

/** What one talks about has been, or will be, at a time of its own. */
const TOPICAL = new Set("discuss review debate address assess mention recall".split(" "));

/** "took steps on Tuesday to cut the roads": taking the measure is doing it. */
const MEASURES = new Set("measure step action move".split(" "));

/** "sent a message on Friday upon his appointment": told beside the act, at a time of its own. */
const APART = new Set("upon after following since before despite over about against on".split(" "));

function mayCarry(tree: Tree, placement: Placement, at: number, head: number, trigger: number): boolean {
  if (isRelation(tree, at, "xcomp")) return CARRIES_DATE.has(tree.tokens[head]!.lemma) || placement.top > trigger;
  // "KCNA said Thursday the North fired": only a date behind the act can be meant for it.
  if (isRelation(tree, at, "ccomp", "parataxis")) return placement.top > trigger && head < trigger;
  // "traveled from July 25 to 26 to meet": the purpose is met on the way.
  if (isRelation(tree, at, "conj")) return placement.top < at || placement.governor !== head || placement.top > trigger;
  return true;
}

// "met and signed the deal on Thursday": a closing date on the last of several verbs serves the first as well.
function sharedBack(tree: Tree, placing: readonly Placement[], trigger: number): Governing | null {
  if (tree.tokens[trigger]!.upos !== "VERB") return null;
  for (const c of childrenOf(tree, trigger, "conj")) {
    // "will visit Rome and return on Friday"
    if (childrenOf(tree, c, "nsubj").length > 0 || RETURNS.has(tree.tokens[c]!.lemma)) continue;
    const found = placing.find((p) => p.governor === c && p.top > c);
    if (found !== undefined) return { placement: found, rule: "coordination-back" };
  }
  return null;
}

const RETURNS = new Set(["return", "leave", "depart"]);

const PHRASE = new Set(["ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"]);
const LONGEST_PHRASE = 8;

// "a visit to Japan in April": nothing but the noun's own phrase stands between the two, and no act claims the date.
function samePhrase(
  tree: Tree,
  placing: readonly Placement[],
  trigger: number,
  others: ReadonlySet<number>,
): Governing | null {
  if (tree.tokens[trigger]!.upos !== "NOUN") return null;
  const found = placing.find((p) => {
    if (p.top <= trigger || p.top - trigger > LONGEST_PHRASE || others.has(p.governor)) return false;
    for (let i = trigger + 1; i < p.top; i++) if (!PHRASE.has(tree.tokens[i]!.upos) || others.has(i)) return false;
    return true;
  });
  return found === undefined ? null : { placement: found, rule: "same-phrase" };
}

// The date that closes a sentence is that of its main clause, where no act claims the word it hangs on.
function closing(
  tree: Tree,
  placing: readonly Placement[],
  trigger: number,
  others: ReadonlySet<number>,
): Governing | null {
  if (
    trigger !== tree.root &&
    !(headOf(tree, trigger) === tree.root && isRelation(tree, trigger, "obj", "nsubj", "conj", "obl"))
  )
    return null;
  const found = placing.find((p) => closesMainClause(tree, p) && !others.has(p.governor));
  return found === undefined ? null : { placement: found, rule: "closing-date" };
}
