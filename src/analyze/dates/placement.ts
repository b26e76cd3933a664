import { childOf, headOf, isRelation, type Tree } from "../../language/tree.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import type { When } from "../../model/when.ts";
import { isOccasion, occasionBetween } from "./occasions.ts";
import { isReaction } from "./reactions.ts";

/** A date where it stands in its sentence's tree. */
export interface Placement {
  readonly when: When;
  readonly sentence: number;
  /** The expression's highest word. */
  readonly top: number;
  /** The word that the expression hangs on; -1 where it is the root itself. */
  readonly governor: number;
  /** False for what sets a limit ("before Friday") or dates no single act ("every year", "for two hours"). */
  readonly placesActs: boolean;
  /** The date of a happening that the clause only looks to or answers: "ahead of talks on Sunday". */
  readonly isAside: boolean;
}

const LIMITS = /\b(?:before|after|until|till|prior\s+to|following|ahead\s+of|beyond)\s+(?:the\s+)?$/i;
const NO_ACTS = new Set(["dates/habit", "dates/duration"]);

/** The dates of each sentence, hung on their trees. */
export function placementsOf(
  text: string,
  sentences: readonly Sentence[],
  whens: readonly When[],
): readonly (readonly Placement[])[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    const placed: Placement[] = [];
    while (next < whens.length && whens[next]!.end <= sentence.start) next++;
    let last = next;
    while (last < whens.length && whens[last]!.start < sentence.end) last++;
    const near = whens.slice(next, last);
    for (const when of near) {
      const top = topOf(sentence.tokens, when);
      if (top < 0) continue;
      const given = governorOf(sentence.tokens, near, when, top);
      const hung = throughTimeOfDay(
        sentence.tokens,
        outOfInsertion(sentence.tokens, given, firstToken(sentence.tokens, when, top)),
      );
      const governor = ofOccasion(sentence.tokens, when, top, hung);
      // In "before the 2014 protests" the limit is the protests; the year is theirs.
      const isLimit =
        governor <= top && when.rule !== "dates/deadline" && LIMITS.test(text.slice(sentence.start, when.start));
      const placesActs = !isLimit && !NO_ACTS.has(when.rule);
      placed.push({ when, sentence: index, top, governor, placesActs, isAside: governor !== hung });
    }
    return placed;
  });
}

/**
 * True when the date ends its sentence and can be the main clause's, wherever
 * the parser hangs it: "received a delegation led by the minister on Tuesday",
 * but not "met for the first time since he took office in January".
 */
export function closesMainClause(tree: Tree, { when, top, governor, isAside }: Placement): boolean {
  if (isAside) return false;
  if (governor > top || governor < 0 || !tree.tokens.every((t) => t.start < when.end || t.deprel === "punct"))
    return false;
  // "condemned the attack on 23 June": the date of what is spoken of.
  if (isSpokenOf(tree, governor)) return false;
  for (let at = governor; at >= 0 && at !== tree.root; at = tree.tokens[at]!.head) {
    if (tree.tokens[at]!.upos !== "VERB") continue;
    // A bare participle with words between it and the date: a slip as likely as not.
    const isBare = isRelation(tree, at, "acl", "advcl") && childOf(tree, at, "mark", "nsubj", "aux") < 0;
    return isBare && tree.tokens[at]!.xpos === "VBN" && top - at >= FAR;
  }
  return true;
}

function isSpokenOf(tree: Tree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos !== "NOUN" || !isOccasion(lemma)) return false;
  for (let at = headOf(tree, noun); at >= 0; at = headOf(tree, at)) {
    if (tree.tokens[at]!.upos === "VERB") return isReaction(tree.tokens[at]!.lemma);
  }
  return false;
}

/** How many words away a participle has to be before a closing date is doubtful as its own. */
const FAR = 4;

/**
 * The word a date hangs on. Where a date stands tells more than a parser does
 * in long sentences: right before or behind a verb it is that verb's, between
 * a determiner and a noun it is the noun's, and at the head of a sentence it
 * belongs to the main clause.
 */
function governorOf(tokens: readonly Token[], whens: readonly When[], when: When, top: number): number {
  const { head } = tokens[top]!;
  const first = firstToken(tokens, when, top);
  const last = lastToken(tokens, when, top);
  // "came four days after it fired": the interval dates what "after" introduces.
  if (when.rule === INTERVAL) return tokens[last + 1]?.head ?? head;
  const before = beforePreposition(tokens, first);
  if (before < 0 && tokens[last + 1]?.form === ",") return mainVerb(tokens, last);
  const noun = premodified(tokens, whens, first, last);
  if (noun >= 0) return noun;
  // "condemned recent launches": an adjective is its noun's.
  if (tokens[top]!.deprel === "amod" && top === last && head > last) return head;
  if (before >= 0 && isVerb(tokens[before])) return before;
  const next = tokens[last + 1];
  // "the minister on Thursday told": between a verb and its subject.
  if (next !== undefined && FINITE.has(next.xpos) && isVerb(next) && isSubjectOf(tokens, before, last + 1))
    return last + 1;
  if (next !== undefined && FINITE.has(next.xpos) && !isVerb(tokens[head])) {
    return next.upos === "AUX" && next.head > last ? next.head : last + 1;
  }
  // "will visit on March 6-9, the agency reports": a comma behind a date closes its clause.
  const isClosing = before >= 0 && tokens[before]!.form !== "," && head > last && next?.form === ",";
  if (isClosing) return verbBefore(tokens, first) ?? head;
  // "Feb. 26 and March 4": joined dates hang on the same word.
  const other = whens.find(
    (w) => w !== when && w.start <= (tokens[head]?.start ?? -1) && (tokens[head]?.end ?? -1) <= w.end,
  );
  if (other === undefined || other.start > when.start) return head;
  return governorOf(tokens, whens, other, topOf(tokens, other));
}

// "The talks between A, who took office in May, and B follow a meeting last week": a clause set in commas has ended
// where the main verb, or the next comma, comes.
function outOfInsertion(tokens: readonly Token[], governor: number, first: number): number {
  const verb = tokens[governor];
  if (verb === undefined || !isVerb(verb) || governor >= first) return governor;
  const root = tokens.findIndex((t) => t.head < 0);
  const isCrossed = governor < root && root < first && isVerb(tokens[root]) && /^(?:acl|advcl)/.test(verb.deprel);
  if (isCrossed) return root;
  const isClosed = tokens[first - 1]?.form === "," && /^VB[GN]$/.test(verb.xpos) && /^(?:acl|advcl)/.test(verb.deprel);
  if (!isClosed) return governor;
  let opening = governor - 1;
  while (opening >= 0 && (tokens[opening]!.upos === "ADV" || tokens[opening]!.upos === "ADP")) opening--;
  return tokens[opening]?.form === "," && verb.head >= 0 && verb.head < governor ? verb.head : governor;
}

// "on the evening of August 3": the date of an hour is the date of what happened then.
function throughTimeOfDay(tokens: readonly Token[], governor: number): number {
  const token = tokens[governor];
  if (token === undefined || token.head < 0) return governor;
  // "a two-day visit starting Tuesday"
  const isStart = /^(?:starting|beginning|commencing)$/.test(token.form) && token.deprel !== "xcomp";
  return isStart || TIMES_OF_DAY.has(token.lemma) ? token.head : governor;
}

const TIMES_OF_DAY = new Set("morning afternoon evening night noon midnight dawn dusk hour eve".split(" "));

// "met ahead of talks on Sunday", "condemned the launch of missiles on May 11": the date of the happening that another
// one looks to or answers. A weekday behind what is answered is as often the day of the speech.
function ofOccasion(tokens: readonly Token[], when: When, top: number, governor: number): number {
  let at = governor;
  while (at >= 0 && at < top && !isVerb(tokens[at])) at = tokens[at]!.head;
  const verb = tokens[at];
  if (verb === undefined || at > top || !isVerb(verb)) return governor;
  const first = firstToken(tokens, when, top);
  const isAnswer = isReaction(verb.lemma) && when.rule.startsWith("dates/calendar-day");
  if (at !== governor && !isAnswer) return governor;
  const found = occasionBetween(tokens, at, first, isAnswer);
  return found < 0 ? governor : found;
}

function verbBefore(tokens: readonly Token[], first: number): number | null {
  for (let i = first - 1; i >= 0; i--) if (isVerb(tokens[i])) return i;
  return null;
}

// The word before a date is the end of the subject of the verb behind it.
function isSubjectOf(tokens: readonly Token[], word: number, verb: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.head === verb) return tokens[at]!.deprel.startsWith("nsubj");
  }
  return false;
}

const INTERVAL = "dates/interval-after";
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const DETERMINING = new Set(["DT", "POS", "PRP$"]);
const MODIFYING = new Set(["JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "VBN", "CD"]);

function isVerb(token: Token | undefined): boolean {
  return token?.upos === "VERB";
}

function firstToken(tokens: readonly Token[], when: When, top: number): number {
  let first = top;
  while (first > 0 && tokens[first - 1]!.end > when.start) first--;
  return first;
}

function lastToken(tokens: readonly Token[], when: When, top: number): number {
  let last = top;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < when.end) last++;
  return last;
}

function beforePreposition(tokens: readonly Token[], first: number): number {
  let before = first - 1;
  while (before >= 0 && (tokens[before]!.upos === "ADP" || tokens[before]!.upos === "DET")) before--;
  return before;
}

// "the March 4 missile launches", "a Feb. 26 and March 4 series", "last month's drills": the noun that the date
// stands in front of, or -1.
function premodified(tokens: readonly Token[], whens: readonly When[], first: number, last: number): number {
  let from = first - 1;
  let to = last + 1;
  // Dates joined to this one share its place.
  for (const w of whens) {
    while (from > 0 && tokens[from]!.upos === "CCONJ" && tokens[from - 1]!.end === w.end) {
      from = tokens.findIndex((t) => t.end > w.start) - 1;
    }
    if (tokens[to]?.upos === "CCONJ" && tokens[to + 1]?.start === w.start) to = lastToken(tokens, w, to + 1) + 1;
  }
  const isPossessive = tokens[to]?.xpos === "POS";
  if (!isPossessive && !(from >= 0 && DETERMINING.has(tokens[from]!.xpos)) && !startsWithDeterminer(tokens, first))
    return -1;
  let noun = -1;
  for (let i = isPossessive ? to + 1 : to; i < tokens.length && MODIFYING.has(tokens[i]!.xpos); i++) {
    if (tokens[i]!.xpos.startsWith("NN")) noun = i;
  }
  return noun;
}

function startsWithDeterminer(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.xpos === "DT" && /^(?:a|an|the)$/i.test(tokens[first]!.form);
}

// The first finite verb behind a date at the head of a sentence, or the word that its auxiliary hangs on.
function mainVerb(tokens: readonly Token[], last: number): number {
  const root = tokens.findIndex((t) => t.head < 0);
  if (root > last && isVerb(tokens[root])) return root;
  const finite = tokens.findIndex((t, i) => i > last && FINITE.has(t.xpos));
  if (finite < 0) return root;
  return tokens[finite]!.upos === "AUX" && tokens[finite]!.head > finite ? tokens[finite]!.head : finite;
}

// The word of the expression whose head lies outside it; an inner head would make the date hang on itself.
function topOf(tokens: readonly Token[], when: When): number {
  let first = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.end <= when.start) continue;
    if (token.start >= when.end) break;
    if (first < 0) first = i;
    const head = tokens[token.head];
    const isInside = head !== undefined && head.start < when.end && when.start < head.end;
    if (!isInside && token.deprel !== "punct" && token.upos !== "ADP") return i;
  }
  return first;
}
