import { childrenOf, headOf, isNegated, isRelation, prepositionOf, type Tree } from "../../language/tree.ts";
import type { Status } from "../../model/kind.ts";
import type { Support } from "../claims/support.ts";
import { type Outlook, outlookOf } from "./outlook.ts";

const MODIFIERS: Readonly<Record<string, Status>> = Object.fromEntries([
  ..."planned upcoming forthcoming scheduled expected future next coming imminent impending"
    .split(" ")
    .map((w) => [w, "planned"]),
  ..."proposed possible potential prospective suggested further additional any hypothetical future likely more"
    .split(" ")
    .map((w) => [w, "proposed"]),
  ..."cancelled canceled aborted postponed scrapped".split(" ").map((w) => [w, "cancelled"]),
  ..."ongoing current continuing continued continuous".split(" ").map((w) => [w, "ongoing"]),
]) as Record<string, Status>;

/** Held out as possible by somebody in particular, an act is news: "a possible summit"; "any further talks" is not. */
const HELD_OUT = new Set("possible potential proposed prospective likely planned".split(" "));

/** Verbs of calling off; the act is their object. */
const CANCEL = new Set("cancel postpone scrap abort shelve delay call_off".split(" "));
/** Prepositions before an act that is still to come: "ahead of the talks". */
const BEFORE = new Set(["ahead of", "before", "prior to", "pending"]);
const TOPIC_VERBS = new Set("discuss review debate address talk speak confer consult meet assess".split(" "));
const TOPIC_PREPOSITIONS = new Set(["about", "on", "over", "regarding", "concerning"]);
/** Prepositions that make an act part of the one they hang on. */
const PART_OF = new Set(["as part of", "at", "during", "on the sidelines of"]);
/** Words that make the noun under them no act of its own. */
const UNREAL_VERBS = new Set(
  (
    "prevent avoid avert deter discourage oppose need require want seek hope fear expect anticipate " +
    "request ask offer invite seek refuse reject simulate counter prepare demand call urge propose suggest warn threaten rule exclude"
  ).split(" "),
);
/** What its own doer weighs is proposed: "is considering a visit". */
const WEIGHED = new Set("consider weigh mull contemplate eye".split(" "));
const UNREAL_NOUNS = new Set(
  (
    "possibility prospect threat risk chance need hope fear possible likelihood ability capability right plan call " +
    "demand effort attempt proposal idea purpose importance danger way condition offer invitation request alert vigilance lookout guard"
  ).split(" "),
);

/** The status of an act that a noun names: from its support verb, its modifiers, or what it stands under. */
export function nounOutlookOf(
  tree: Tree,
  noun: number,
  support: Support | null,
  isHeadline: boolean,
  usual: Status | undefined,
): Outlook {
  const real = (status: Status, rule: string, word = noun): Outlook => ({
    status,
    rule: `status/${rule}`,
    word,
    isUnreal: false,
  });
  for (const m of childrenOf(tree, noun, "amod", "compound", "det")) {
    const form = tree.tokens[m]!.form.toLowerCase();
    // "No meeting took place" says that there was none; "no talks" elsewhere says nothing of any.
    if (form === "no") return { ...real("denied", "negated-noun", m), isUnreal: support?.role !== "occur" };
    const status = MODIFIERS[form];
    // "called off a planned trip": the verb has the last word.
    if (status === "planned" && support?.role === "cancel") continue;
    // "discussed the ongoing dialogue": spoken of, not told.
    if (status === "ongoing" && (isTopic(tree, noun) || isDiscussed(tree, noun))) return real("happened", "topic", m);
    if (status !== undefined && !(status === "planned" && support !== null && form === "next"))
      return { ...real(status, "modifier", m), isUnreal: status === "proposed" && !HELD_OUT.has(form) };
  }
  // "a proposal for a truce, delivered by envoys": what is delivered is the proposal.
  const above = headOf(tree, noun);
  const isAim = above >= 0 && UNREAL_NOUNS.has(tree.tokens[above]!.lemma) && prepositionOf(tree, noun) === "for";
  if (isAim) return { ...real("proposed", "aim", above), isUnreal: true };
  // "The Geneva meeting will mark a beginning": what it will be seen to do says not when it is.
  const isJudged = support?.role === "occur" && JUDGING.has(tree.tokens[support.verb]!.lemma);
  if (support !== null && !isJudged) return supportedOutlook(tree, noun, support, isHeadline, usual);
  const denied = offTheAgenda(tree, noun);
  if (denied >= 0) return real("denied", "off-the-agenda", denied);
  // "Talks are under way"
  const state = underWay(tree, noun);
  if (state >= 0) return real("ongoing", "under-way", state);
  // "The vice-minister, on a visit to the republic, met"
  const isOnTrip = TRIPS.has(tree.tokens[noun]!.lemma) && prepositionOf(tree, noun) === "on";
  if (isOnTrip && isRelation(tree, noun, "nmod", "acl")) return real("ongoing", "on-a-trip");
  // "is on a visit to Russia"
  if (childrenOf(tree, noun, "cop").length > 0) {
    const outlook = outlookOf(tree, noun, false, isHeadline);
    return outlook.status === "happened" && tree.tokens[childrenOf(tree, noun, "cop")[0]!]!.xpos !== "VBD"
      ? real("ongoing", "copula-present")
      : outlook;
  }
  return bareOutlook(tree, noun, real, isHeadline, usual);
}

const JUDGING = new Set("mark cover focus discuss touch follow fail".split(" "));

// "discussed the dialogue", "spoke about the launches"
function isDiscussed(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (verb < 0 || !TOPIC_VERBS.has(tree.tokens[verb]!.lemma)) return false;
  return isRelation(tree, noun, "obj") || TOPIC_PREPOSITIONS.has(prepositionOf(tree, noun));
}

// "are under way in Almaty", "remain ongoing", "is in progress": the noun is the subject of its own course.
function underWay(tree: Tree, noun: number): number {
  const predicate = headOf(tree, noun);
  if (predicate < 0 || !isRelation(tree, noun, "nsubj")) return -1;
  const phrase = `${prepositionOf(tree, predicate)} ${tree.tokens[predicate]!.form.toLowerCase()}`.trim();
  const isPast = childrenOf(tree, predicate, "cop").some((c) => tree.tokens[c]!.xpos === "VBD");
  return !isPast && COURSE.test(phrase) ? predicate : -1;
}

// "A meeting with them is not on the agenda"
function offTheAgenda(tree: Tree, noun: number): number {
  const predicate = headOf(tree, noun);
  if (predicate < 0 || !isRelation(tree, noun, "nsubj")) return -1;
  const phrase = `${prepositionOf(tree, predicate)} ${tree.tokens[predicate]!.lemma}`.trim();
  if (phrase === "out of question") return predicate;
  return AGENDA.test(phrase) && isNegated(tree, predicate) ? predicate : -1;
}

const AGENDA =
  /^(?:on (?:agenda|cards?|table|schedule|calendar)|in (?:works|cards|offing)|planned|scheduled|envisaged)$/;

const COURSE = /^(?:under way|underway|ongoing|in progress|under progress|in full swing)$/;

const DECLARED = new Set(
  "withdrawal lifting removal closure suspension imposition expulsion sanction tariff embargo ban severance appointment resignation recognition ceasefire truce".split(
    " ",
  ),
);

function supportedOutlook(
  tree: Tree,
  noun: number,
  { verb, role, place }: Support,
  isHeadline: boolean,
  usual: Status | undefined,
): Outlook {
  const outlook = outlookOf(tree, verb, false, isHeadline);
  const with_ = (status: Status, rule: string): Outlook => ({ ...outlook, status, rule: `status/${rule}`, word: verb });
  if (role === "cancel")
    return outlook.status === "happened" || outlook.status === "ongoing" ? with_("cancelled", "called-off") : outlook;
  // "announced their withdrawal from the bloc": what states do by saying so.
  const isDeclared = tree.tokens[verb]!.lemma === "announce" && DECLARED.has(tree.tokens[noun]!.lemma);
  if (isDeclared && outlook.status === "happened") return with_("happened", "declared");
  if (role === "plan")
    return outlook.status === "happened" || outlook.status === "ongoing" ? with_("planned", "scheduled") : outlook;
  const isLasting = usual === "ongoing" || TRIPS.has(tree.tokens[noun]!.lemma);
  if (role === "begin" && outlook.status === "happened" && isLasting) return with_("ongoing", "begun");
  if (role === "continue" && outlook.status === "ongoing") return outlook;
  if (place === "exists" && outlook.status === "ongoing") return with_("happened", "exists");
  if (place === "participle" && tree.tokens[verb]!.xpos === "VBN") {
    const isToCome = childrenOf(tree, verb, "mark", "aux").some((m) => tree.tokens[m]!.xpos === "TO");
    if (isToCome) return with_("planned", "to-be-held");
  }
  if (isNegated(tree, verb)) return with_("denied", "negated");
  return outlook;
}

const TRIPS = new Set("visit trip tour".split(" "));

// "discussed issues including the attack": any depth of nouns under what is talked about.
function isTopic(tree: Tree, noun: number): boolean {
  let at = noun;
  while (
    isRelation(tree, at, "nmod", "conj", "appos") &&
    headOf(tree, at) >= 0 &&
    tree.tokens[headOf(tree, at)]!.upos !== "VERB"
  ) {
    at = headOf(tree, at);
  }
  const verb = headOf(tree, at);
  if (at === noun || verb < 0 || !TOPIC_VERBS.has(tree.tokens[verb]!.lemma)) return false;
  return isRelation(tree, at, "obj") || TOPIC_PREPOSITIONS.has(prepositionOf(tree, at));
}

function bareOutlook(
  tree: Tree,
  noun: number,
  real: (s: Status, r: string, w?: number) => Outlook,
  isHeadline: boolean,
  usual: Status | undefined,
): Outlook {
  let at = noun;
  while (isRelation(tree, at, "conj") && headOf(tree, at) >= 0) at = headOf(tree, at);
  const preposition = aheadOf(tree, at) ?? prepositionOf(tree, at);
  const governor = headOf(tree, at);
  if (BEFORE.has(preposition)) return real("planned", "before", governor < 0 ? noun : governor);
  if (governor >= 0) {
    const { lemma, upos } = tree.tokens[governor]!;
    if (upos === "VERB" && CANCEL.has(lemma)) return real("cancelled", "called-off", governor);
    if (isRelation(tree, at, "obj", "nsubj:pass") && WEIGHED.has(lemma)) return real("proposed", "weighed", governor);
    if (isRelation(tree, at, "obj", "obl", "nsubj:pass") && UNREAL_VERBS.has(lemma)) {
      return { status: "proposed", rule: "status/unreal-verb", word: governor, isUnreal: true };
    }
    if (isRelation(tree, at, "nmod") && OPENINGS.has(lemma)) return real("proposed", "held-out", governor);
    if (isRelation(tree, at, "nmod") && preposition === "of" && OUTCOMES.has(lemma))
      return { status: "happened", rule: "status/outcome-of", word: governor, isUnreal: true };
    const aim = aimOver(tree, at);
    if (aim >= 0) return { status: "proposed", rule: "status/unreal-noun", word: aim, isUnreal: true };
    if (isRelation(tree, at, "nmod") && UNREAL_NOUNS.has(lemma))
      return { status: "proposed", rule: "status/unreal-noun", word: governor, isUnreal: true };
    if (isTopic(tree, at)) return real("happened", "topic", governor);
    // "discussed the launches": what one talks about is past, and no news of it unless the text dates it.
    if (isDiscussed(tree, at)) return real("happened", "topic", governor);
    // "will meet as part of the session": what a planned act belongs to is planned as well.
    if (upos === "VERB" && PART_OF.has(preposition)) {
      const outlook = outlookOf(tree, governor, false, isHeadline);
      if (outlook.status === "planned") return { ...outlook, rule: "status/part-of-plan" };
    }
    // "is due in Seoul for talks"
    if (preposition === "for" && lemma === "due") return real("planned", "due", governor);
    if (preposition === "for" && upos === "VERB")
      return { status: "proposed", rule: "status/purpose", word: governor, isUnreal: true };
  }
  if (usual !== undefined) return real(usual, "usual");
  // A headline that only names a meeting tells of it.
  return real("happened", isHeadline ? "headline-noun" : "named");
}

const OPENINGS = new Set("opportunity room window opening scope".split(" "));
/** Papers and plans that carry the name of the gathering they come from: "true to the decisions of the plenary meeting". */
const OUTCOMES = new Set("decision resolution document spirit guideline idea principle minute task".split(" "));
const AIMED = new Set("effort importance urgency necessity need desirability goal aim".split(" "));
const FAR = 4;

// "efforts in support of a ceasefire", "the importance of concluding talks": an aim further up, or -1.
function aimOver(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < FAR; steps++) {
    const above = headOf(tree, at);
    if (above < 0 || !isRelation(tree, at, "nmod", "obj", "obl", "acl")) return -1;
    const isIdle = isRelation(tree, at, "obj", "obl") && tree.tokens[above]!.xpos !== "VBG";
    if (isIdle || isRelation(tree, at, "acl:relcl")) return -1;
    if (AIMED.has(tree.tokens[above]!.lemma) && steps > 0) return above;
    at = above;
  }
  return -1;
}

// "Ahead of the talks": parsers take "ahead" for an adverb of its own.
function aheadOf(tree: Tree, noun: number): string | null {
  const marker = childrenOf(tree, noun, "case").find((c) => tree.tokens[c]!.form.toLowerCase() === "of");
  const isAhead = marker !== undefined && tree.tokens[marker - 1]?.form.toLowerCase() === "ahead";
  return isAhead ? "ahead of" : null;
}
