import {
  childrenOf,
  headOf,
  isRelation,
  prepositionOf,
  subjectsOf,
  subtreeOf,
  type Tree,
  tenseOf,
  treeOf,
} from "../../language/tree.ts";
import type { Claim, Detail, Party } from "../../model/claim.ts";
import { daysBetween } from "../../model/day.ts";
import { contentId } from "../../model/id.ts";
import type { Status } from "../../model/kind.ts";
import type { Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";
import type { Country } from "../../ontology/actors/actor-facts.ts";
import type { KindSet } from "../../ontology/kind-set.ts";
import type { Layers } from "../claims/layers.ts";
import { supportOf } from "../claims/support.ts";
import { whenOf } from "../dates/when-of.ts";
import { nounOutlookOf } from "../status/noun-outlook.ts";
import { type Outlook, outlookOf } from "../status/outlook.ts";
import {
  DEADLINE,
  ELECTORAL,
  END,
  ENDING,
  HELD,
  LASTING,
  PAST,
  POSTPONING,
  PRIVATE,
  SEASON,
  SEASONAL,
  UNSCHEDULED,
  VOTES,
} from "./occasion-words.ts";
import { stateConcerned } from "./state-concerned.ts";

/** A scheduled happening where the text names it. */
interface Occasion {
  readonly rule: string;
  /** The word that its date hangs on. */
  readonly trigger: number;
  /** The noun that says what it is. */
  readonly noun: number;
  readonly outlook: Outlook;
  /** The verb that says it takes place, or -1. */
  readonly verb: number;
}

const HELD_RULE = "occasions/held";
const END_RULE = "occasions/end-of-term";
/** Further ahead, a date is a vision and no calendar's; further back, history. */
const HORIZON_DAYS = 1100;

/**
 * The happenings of a text that are in the calendar and nobody's act: an
 * election in April, a summit season, the end of a mandate, a deadline. Only
 * those with a date of their own; the state concerned is the target, for nobody
 * acts. Sentences that already tell an act by the same word are left to it.
 */
export function findOccasions(
  layers: Layers,
  told: readonly Claim[],
  kinds: KindSet,
  countries: ReadonlyMap<string, Country>,
): readonly Claim[] {
  const taken = new Set(told.map((claim) => claim.trigger.start));
  return layers.sentences.flatMap((_, sentence) => {
    if (layers.dates.placements[sentence]!.length === 0) return [];
    const tree = treeOf(layers.sentences[sentence]!);
    return tree.tokens.flatMap((token, i) => {
      const occasion = taken.has(token.start) ? null : occasionAt(tree, i, kinds, layers.isHeadline(sentence));
      return occasion === null ? [] : (claimOf(occasion, sentence, tree, layers, countries) ?? []);
    });
  });
}

function occasionAt(tree: Tree, i: number, kinds: KindSet, isHeadline: boolean): Occasion | null {
  const { lemma, upos } = tree.tokens[i]!;
  if (upos === "VERB" || upos === "ADJ") return endToldAt(tree, i, isHeadline);
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  const noun = lemma.toLowerCase();
  if (DEADLINE.has(noun)) return heldAt(tree, i, "occasions/deadline", kinds, isHeadline);
  if (SEASON.has(noun) && hasModifier(tree, i, SEASONAL)) return heldAt(tree, i, "occasions/season", kinds, isHeadline);
  const isHeld = HELD.has(noun) || (VOTES.has(noun) && hasModifier(tree, i, ELECTORAL));
  if (isHeld) return heldAt(tree, i, HELD_RULE, kinds, isHeadline);
  return LASTING.has(noun) ? endNamedAt(tree, i, isHeadline) : null;
}

function heldAt(tree: Tree, noun: number, rule: string, kinds: KindSet, isHeadline: boolean): Occasion | null {
  if (hasModifier(tree, noun, PRIVATE) || isUnscheduled(tree, noun)) return null;
  const support = supportOf(tree, noun, kinds);
  const scheduled = scheduledBy(tree, noun);
  const outlook =
    scheduled >= 0
      ? { status: "planned" as const, rule: "status/scheduled", word: scheduled, isUnreal: false }
      : nounOutlookOf(tree, noun, support, isHeadline, undefined);
  return { rule, trigger: noun, noun, outlook, verb: support?.verb ?? scheduled };
}

// "elections scheduled for April 10", "the vote is set for Sunday", "a summit due in May"
function scheduledBy(tree: Tree, noun: number): number {
  const below = tree.children[noun]!.find((c) => isRelation(tree, c, "acl", "amod") && isScheduling(tree, c));
  if (below !== undefined) return below;
  const above = headOf(tree, noun);
  return above >= 0 && isRelation(tree, noun, "nsubj") && isScheduling(tree, above) ? above : -1;
}

const SCHEDULING = new Set("schedule set slate due plan expect fix".split(" "));

function isScheduling(tree: Tree, i: number): boolean {
  return SCHEDULING.has(tree.tokens[i]!.lemma) && tree.children[i]!.every((c) => prepositionOf(tree, c) !== "by");
}

// "The mandate expires on 31 August", "is due to expire", "a truce that ends on Friday"
function endToldAt(tree: Tree, verb: number, isHeadline: boolean): Occasion | null {
  const { lemma } = tree.tokens[verb]!;
  if (!ENDING.has(lemma)) return null;
  if (lemma === "run" && !childrenOf(tree, verb, "compound").some((c) => tree.tokens[c]!.lemma === "out")) return null;
  const noun = subjectsOf(tree, verb).find((s) => LASTING.has(tree.tokens[s]!.lemma.toLowerCase()));
  if (noun === undefined) return null;
  return { rule: END_RULE, trigger: verb, noun, outlook: outlookOf(tree, verb, false, isHeadline), verb };
}

// "the end of the ceasefire on Friday"
function endNamedAt(tree: Tree, noun: number, isHeadline: boolean): Occasion | null {
  const end = headOf(tree, noun);
  if (end < 0 || !END.has(tree.tokens[end]!.lemma) || prepositionOf(tree, noun) !== "of") return null;
  if (isUnscheduled(tree, end)) return null;
  return {
    rule: END_RULE,
    trigger: end,
    noun,
    outlook: nounOutlookOf(tree, end, null, isHeadline, undefined),
    verb: -1,
  };
}

function hasModifier(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  return childrenOf(tree, noun, "compound", "amod", "nmod").some((c) => words.has(tree.tokens[c]!.lemma.toLowerCase()));
}

// "called for elections by June"; "election to the council for 2027"; "in the aftermath of the August 9 election": of a
// past one the year is often left out, and "August 9" is then not the next.
function isUnscheduled(tree: Tree, noun: number): boolean {
  const above = headOf(tree, noun);
  if (above >= 0 && (UNSCHEDULED.has(tree.tokens[above]!.lemma) || PAST.has(tree.tokens[above]!.lemma))) return true;
  if (PAST.has(prepositionOf(tree, noun))) return true;
  return childrenOf(tree, noun, "nmod").some((c) => prepositionOf(tree, c) === "to");
}

function claimOf(
  occasion: Occasion,
  sentence: number,
  tree: Tree,
  layers: Layers,
  countries: ReadonlyMap<string, Country>,
): Claim | null {
  const { article, dates } = layers;
  const { outlook, trigger, noun, verb } = occasion;
  const published = article.published?.value ?? null;
  if (published === null || outlook.isUnreal) return null;
  const { when, isOwn, rule, alternatives } = whenOf(dates, {
    sentence,
    trigger,
    kind: "occasion",
    status: outlook.status,
  });
  if (when === null || !isOwn || when.precision === "vague") return null;
  const isPast = verb >= 0 && tenseOf(tree, verb) === "past";
  const status = isMovedTo(tree, verb, when, article.text)
    ? "planned"
    : statusOn(outlook.status, when, published, isPast);
  const state = stateConcerned(
    layers,
    sentence,
    tree,
    { noun, trigger, verb, isOfOneState: occasion.rule === HELD_RULE },
    countries,
  );
  const isHistory = daysBetween(when.to, published) > HORIZON_DAYS;
  if (status === null || isHistory || daysBetween(published, when.from) > HORIZON_DAYS) return null;
  // Somebody's vote somewhere is nothing to wait for.
  if (state === null && occasion.rule === HELD_RULE) return null;
  const span = spanOf(tree, trigger);
  const word = tree.tokens[outlook.word]!;
  return {
    id: contentId("claim", article.id, span.start, "occasion"),
    article: article.id,
    kind: "occasion",
    status,
    sources: [],
    targets: state === null ? [] : [state],
    when,
    where: state === null ? null : countryAt(state, countries),
    saidBy: null,
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    trigger: span,
    details: [occasionDetail(tree, noun, article.text, (i) => isDate(tree, i, when) || names(layers, sentence, i))],
    reasons: [
      { field: "kind", rule: occasion.rule, span, alternatives: [] },
      { field: "status", rule: outlook.rule, span: { start: word.start, end: word.end }, alternatives: [] },
      { field: "when", rule, span: when, alternatives },
    ],
    rule: occasion.rule,
    confidence: verb >= 0 ? 0.8 : 0.65,
  };
}

// "postponed its election to February": the day is the new one.
function isMovedTo(tree: Tree, verb: number, when: When, text: string): boolean {
  if (verb < 0 || !POSTPONING.has(tree.tokens[verb]!.lemma)) return false;
  return /\b(?:to|until|till)\s+(?:the\s+)?$/i.test(text.slice(tree.sentence.start, when.start));
}

/** What the day of issue makes of it; null for what is past and not told to have taken place. */
function statusOn(told: Status, when: When, published: string, isTold: boolean): Status | null {
  if (told === "cancelled") return "cancelled";
  if (told === "denied" || told === "proposed") return null;
  if (when.to > published && (told === "planned" || when.from > published)) return "planned";
  if (told === "planned") return when.to === published ? "planned" : null;
  return isTold && when.from <= published ? "happened" : when.to > published ? "planned" : null;
}

function countryAt({ country }: Party, countries: ReadonlyMap<string, Country>): Claim["where"] {
  const known = country === null ? undefined : countries.get(country);
  if (known === undefined) return null;
  return { name: known.name, country, lat: null, lon: null, precision: "country", span: null };
}

function isDate(tree: Tree, i: number, when: When): boolean {
  return tree.tokens[i]!.start < when.end && when.start < tree.tokens[i]!.end;
}

function names(layers: Layers, sentence: number, token: number): boolean {
  return layers.mentions.at(sentence, token) !== undefined;
}

// The noun with what stands before it, but for dates and names: "parliamentary elections", "summit season".
function occasionDetail(tree: Tree, noun: number, text: string, isOther: (token: number) => boolean): Detail {
  let start = noun;
  const before = childrenOf(tree, noun, "amod", "compound").filter((c) => c < noun);
  for (const c of [...before].reverse()) {
    if (subtreeOf(tree, c).some(isOther)) break;
    start = Math.min(start, tree.left[c]!);
  }
  const span = { start: tree.tokens[start]!.start, end: tree.tokens[noun]!.end };
  const value = text.slice(span.start, span.end).replace(/\s+/g, " ");
  return { role: "occasion", value, rule: "details/occasion", ...span };
}

function spanOf(tree: Tree, i: number): Span {
  const { start, end } = tree.tokens[i]!;
  return { start, end };
}
