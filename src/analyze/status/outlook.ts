import {
  auxiliariesOf,
  childrenOf,
  headOf,
  isNegated,
  isPerfect,
  isPredicate,
  isProgressive,
  isRelation,
  modalOf,
  prepositionOf,
  type Tree,
  tenseOf,
} from "../../language/tree.ts";
import type { Status } from "../../model/kind.ts";
import { doubtOver } from "./doubt.ts";

/** How a text holds an act out: its status, the rule that says so, and the word that shows it. */
export interface Outlook {
  readonly status: Status;
  readonly rule: string;
  readonly word: number;
  /** Told only as a wish, purpose, condition or possibility of somebody's, not as an act. */
  readonly isUnreal: boolean;
}

/** "is set to", "plans to", "decided to": what follows is to come. */
const PROSPECTIVE = new Set(
  (
    "go set due schedule slate expect likely plan about poise bind intend aim prepare book sure certain decide " +
    "choose opt resolve determine agree announce project arrange commit promise pledge vow order instruct " +
    "anticipate envisage envision foresee select assign task"
  ).split(" "),
);
/** "began to", "managed to": what follows is as real as they are. */
const ASPECTUAL = new Set(
  "begin start resume manage proceed help come get use tend go forge proceed return rush move work hasten".split(" "),
);
const READY = new Set("ready willing able open eager".split(" "));
const DECIDING = new Set("decide choose opt resolve vote".split(" "));
const CONTINUING = new Set("continue keep remain persist".split(" "));
/** "refused to", "failed to": what follows was not done. */
const UNDOING = new Set(
  "refuse fail decline neglect avoid prevent stop cease bar ban prohibit forbid forgo refrain deter dissuade abstain".split(
    " ",
  ),
);
/** "is believed to have", "is said to": what follows is told as fact. */
const REPORTED = new Set(
  "appear seem claim believe say report know allege think understand find suspect accuse see".split(" "),
);
/** "a plan to", "its decision to" */
const PLANS = new Set(
  "project campaign operation plan decision intention pledge promise vow move agreement order deal schedule commitment mandate".split(
    " ",
  ),
);
const WISHES = new Set(
  "need urgency importance necessity possibility prospect risk chance hope goal aim idea way means benefit option value".split(
    " ",
  ),
);
const CONDITIONAL = new Set(["if", "unless", "whether", "should", "lest", "provided"]);
const EARLIER = new Set([
  "after",
  "by",
  "following",
  "since",
  "for",
  "upon",
  "on",
  "in",
  "of",
  "through",
  "over",
  "about",
  "while",
  "when",
  "as",
  "despite",
]);

/** The status of a clause from its verb group and what governs it. `performative` acts happen as they are told. */
export function outlookOf(tree: Tree, verb: number, performative: boolean, isHeadline: boolean): Outlook {
  const own = dueOutlook(tree, verb) ?? ownOutlook(tree, verb, performative, isHeadline);
  const doubt = doubtOver(tree, verb);
  if (doubt >= 0) return { status: "proposed", rule: "status/doubted", word: doubt, isUnreal: true };
  const condition = conditionOver(tree, verb);
  // "If sanctions are lifted, Iran will meet them": what hangs on a condition is only held out.
  const premise = own.status === "planned" && !performative ? premiseOf(tree, verb) : -1;
  if (condition < 0 && premise >= 0) return { ...own, status: "proposed", rule: "status/on-condition", word: premise };
  return condition < 0 ? own : { status: "proposed", rule: "status/conditional", word: condition, isUnreal: true };
}

// "was due to visit", which parsers read as a mark in front of the verb; "had been due to", "was to have visited": it came to nothing.
function dueOutlook(tree: Tree, verb: number): Outlook | null {
  let due = -1;
  let had = false;
  let was = false;
  let have = false;
  for (const c of tree.children[verb]!) {
    const { form, deprel } = tree.tokens[c]!;
    if (c > verb) break;
    if (form === "due") due = c;
    if (!deprel.startsWith("aux") && !deprel.startsWith("cop")) continue;
    if (form === "had") had = true;
    if (form === "have") have = true;
    if (form === "was" || form === "were") was = true;
  }
  const isLost = due >= 0 ? had : was && have && hasTo(tree, verb);
  if (isLost) return { status: "cancelled", rule: "status/was-to-have", word: due < 0 ? verb : due, isUnreal: false };
  return due < 0 ? null : { status: "planned", rule: "status/due", word: due, isUnreal: false };
}

// The clause of condition beside the act, or -1; "even if" and "as if" set none.
function premiseOf(tree: Tree, verb: number): number {
  for (const clause of childrenOf(tree, verb, "advcl")) {
    for (const m of childrenOf(tree, clause, "mark")) {
      const isPlain = !/^(?:even|as)$/i.test(tree.tokens[m - 1]?.form ?? "");
      if (isPlain && /^(?:if|unless|provided)$/i.test(tree.tokens[m]!.form)) return m;
    }
  }
  return -1;
}

// "9:30 a.m. The minister meets ...": the present tense of a programme for the day.
function isProgrammeItem({ tokens }: Tree): boolean {
  const isHour = /^(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?$/.test(tokens[0]?.form ?? "");
  const isDay = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/.test(tokens[0]?.form ?? "");
  return isDay || (isHour && /^[ap]\.?m\.?$/i.test(tokens[1]?.form ?? ""));
}

function ownOutlook(tree: Tree, verb: number, performative: boolean, isHeadline: boolean): Outlook {
  const real = (status: Status, rule: string, word = verb): Outlook => ({
    status,
    rule: `status/${rule}`,
    word,
    isUnreal: false,
  });
  const unreal = (rule: string, word = verb): Outlook => ({
    status: "proposed",
    rule: `status/${rule}`,
    word,
    isUnreal: true,
  });
  // "will no longer travel": a plan was called off.
  // "ended without reaching a deal": nothing that anybody denies.
  if (isNegated(tree, verb) && isWithout(tree, verb)) return { ...real("denied", "without"), isUnreal: true };
  if (isNegated(tree, verb))
    return isCalledOff(tree, verb) ? real("cancelled", "no-longer") : real("denied", "negated");
  const modal = modalOf(tree, verb);
  if (modal !== undefined) return modalOutlook(tree, verb, modal, real, unreal);
  const { xpos } = tree.tokens[verb]!;
  const aux = auxiliariesOf(tree, verb);
  if (isToBlame(tree, verb)) return real("happened", "state");
  if (hasTo(tree, verb)) return infinitiveOutlook(tree, verb, performative, isHeadline, real, unreal);
  if (isProgressive(tree, verb)) {
    if (performative) return real("happened", "told-as-it-happens");
    const isPast = aux.some((a) => tree.tokens[a]!.xpos === "VBD");
    return isPast ? real("happened", "past-progressive") : real("ongoing", "progressive");
  }
  if (isPerfect(tree, verb)) return real("happened", "perfect");
  if (aux.some((a) => tree.tokens[a]!.xpos === "VBD") || xpos === "VBD") return real("happened", "past");
  if (xpos === "VBG" && aux.length === 0) return participleOutlook(tree, verb, performative, isHeadline, real, unreal);
  if (xpos === "VBN" && aux.length === 0) return real("happened", "participle");
  if (isProgrammeItem(tree)) return real("planned", "programme", 0);
  if (isHeadline || performative) return real("happened", isHeadline ? "headline-present" : "told-as-it-happens");
  // "Police beat a reporter": news tells with these forms what was done.
  const mayBePast = LIKE_PAST.has(tree.tokens[verb]!.form) && childrenOf(tree, verb, "nsubj").length > 0;
  if (mayBePast && (xpos === "VBP" || xpos === "VB") && aux.length === 0) return real("happened", "past");
  if (isRelation(tree, verb, "conj") && aux.length === 0 && xpos === "VB") {
    return ownOutlook(tree, headOf(tree, verb), performative, isHeadline);
  }
  return real("ongoing", "present");
}

// "the junta is to blame": how things stand, whatever the infinitive looks like.
function isToBlame(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]!.lemma !== "blame" || childrenOf(tree, verb, "obj").length > 0) return false;
  return auxiliariesOf(tree, verb).some((a) => tree.tokens[a]!.lemma === "be") && hasTo(tree, verb);
}

function isWithout(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, "mark", "case").some((m) => tree.tokens[m]!.form.toLowerCase() === "without");
}

function isCalledOff(tree: Tree, verb: number): boolean {
  const isNoLonger = tree.children[verb]!.some((c) => tree.tokens[c]!.form.toLowerCase() === "longer");
  return isNoLonger && (modalOf(tree, verb) === "will" || modalOf(tree, verb) === "would");
}

const LIKE_PAST = new Set("beat cut hit put set shut burst spread quit shed rid froze".split(" "));

type Real = (status: Status, rule: string, word?: number) => Outlook;
type Unreal = (rule: string, word?: number) => Outlook;

function modalOutlook(tree: Tree, verb: number, modal: string, real: Real, unreal: Unreal): Outlook {
  switch (modal) {
    case "will":
    case "shall":
      return real("planned", "future");
    case "would":
      return tenseOf(tree, verb) === "future" ? real("planned", "future-in-past") : unreal("would");
    case "must":
    case "should":
    case "ought":
      return unreal("duty");
    default:
      return real("proposed", "possible");
  }
}

function infinitiveOutlook(
  tree: Tree,
  verb: number,
  performative: boolean,
  isHeadline: boolean,
  real: Real,
  unreal: Unreal,
): Outlook {
  let at = verb;
  while (isRelation(tree, at, "conj") && headOf(tree, at) >= 0) at = headOf(tree, at);
  const governor = headOf(tree, at);
  if (governor < 0 || isRelation(tree, at, "root", "parataxis")) return real("planned", "headline-infinitive");
  const { lemma, upos } = tree.tokens[governor]!;
  if (isRelation(tree, at, "acl")) {
    // "took a step to cut the link": the step is the cutting.
    if (isStepTaken(tree, governor)) return outlookOf(tree, headOf(tree, governor), performative, isHeadline);
    // "the decision to lift sanctions": what states do by deciding is done.
    if (performative && lemma === "decision") return real("happened", "decided", governor);
    // "China's move to press Vietnam angered Hanoi": whose move it is, who has made it.
    if (lemma === "move" && childrenOf(tree, governor, "nmod:poss").length > 0)
      return real("happened", "moved", governor);
    return PLANS.has(lemma) ? real("planned", "planned-noun", governor) : unreal("purpose-noun", governor);
  }
  // "dumped manure to protest against the deal": doing the one is the other.
  if (isRelation(tree, at, "advcl") && tree.tokens[verb]!.lemma === "protest")
    return outlookOf(tree, governor, performative, isHeadline);
  if (isRelation(tree, at, "advcl")) return purposeOutlook(tree, governor, performative, isHeadline, unreal);
  const above = (): Outlook => outlookOf(tree, governor, false, isHeadline);
  if (REPORTED.has(lemma))
    return isPerfectInfinitive(tree, verb)
      ? real("happened", "reported", governor)
      : real("ongoing", "reported", governor);
  if (UNDOING.has(lemma)) return { ...real("denied", "not-done", governor), isUnreal: true };
  if (CONTINUING.has(lemma)) {
    const outlook = above();
    return outlook.status === "happened" && tenseOf(tree, governor) !== "past"
      ? real("ongoing", "continues", governor)
      : outlook;
  }
  if (ASPECTUAL.has(lemma) && !(lemma === "go" && tree.tokens[governor]!.xpos === "VBG")) {
    const outlook = above();
    return performative && outlook.status === "ongoing" ? real("happened", "told-as-it-happens", governor) : outlook;
  }
  // "has decided to close its embassy": what states do by saying so is done once decided.
  if (performative && DECIDING.has(lemma) && upos === "VERB" && !isNegated(tree, governor)) {
    const outlook = above();
    return outlook.status === "ongoing" ? real("happened", "decided", governor) : outlook;
  }
  // "prompted Oslo to ban imports", "was forced to cancel": what is caused is done.
  if (CAUSING.has(lemma) && upos === "VERB") {
    const outlook = above();
    return outlook.status === "ongoing" ? real("happened", "caused", governor) : outlook;
  }
  if (READY.has(lemma)) return real("proposed", "ready", governor);
  if (PROSPECTIVE.has(lemma) || lemma === "be") {
    const outlook =
      upos === "VERB" && isNegated(tree, governor)
        ? real("denied", "negated", governor)
        : real("planned", "prospective", governor);
    return outlook;
  }
  return unreal("wish", governor);
}

const CAUSING = new Set("prompt force compel lead cause push drive spur oblige".split(" "));

const STEPS = new Set("measure step action move".split(" "));
/** "is carrying out a campaign to supply": the campaign is the supplying. */
const COURSES = new Set("campaign operation drive mission project programme program".split(" "));
const RUNNING = new Set(
  "carry conduct wage mount launch run lead stage undertake pursue continue begin start".split(" "),
);
const TAKING = new Set("take make undertake".split(" "));

function isStepTaken(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (verb < 0 || !isRelation(tree, noun, "obj")) return false;
  const { lemma } = tree.tokens[noun]!;
  return STEPS.has(lemma)
    ? TAKING.has(tree.tokens[verb]!.lemma)
    : COURSES.has(lemma) && RUNNING.has(tree.tokens[verb]!.lemma);
}

function isPerfectInfinitive(tree: Tree, verb: number): boolean {
  return auxiliariesOf(tree, verb).some((a) => tree.tokens[a]!.lemma === "have");
}

// "travelled to Oslo to meet": real where the journey is; any other purpose stays a purpose.
function purposeOutlook(
  tree: Tree,
  governor: number,
  performative: boolean,
  isHeadline: boolean,
  unreal: Unreal,
): Outlook {
  const { lemma } = tree.tokens[governor]!;
  const step = TAKING.has(lemma)
    ? childrenOf(tree, governor, "obj").find((o) => STEPS.has(tree.tokens[o]!.lemma))
    : undefined;
  if (step !== undefined) return outlookOf(tree, governor, performative, isHeadline);
  // "will begin her trip in Oslo to meet": the trip is the journey.
  const isTrip = childrenOf(tree, governor, "obj").some((o) => TRIPS.has(tree.tokens[o]!.lemma));
  // "sent an envoy to urge restraint", "summoned the envoy to protest": what is said is part of it.
  const isSpoken = performative && SENDING.has(lemma);
  if (!JOURNEYS.has(lemma) && !isTrip && !isSpoken) return unreal("purpose", governor);
  // "met to restart talks" tells an aim; "met to condemn the coup" is the condemning.
  if (GATHERING.has(lemma) && !performative) return unreal("purpose", governor);
  const outlook = outlookOf(tree, governor, performative, isHeadline);
  return ARRIVALS.has(lemma) && outlook.status === "happened"
    ? { ...outlook, status: "planned", rule: "status/purpose-of-journey" }
    : outlook;
}

const JOURNEYS = new Set(
  "stand unite rally travel visit fly come go gather meet convene join arrive leave depart head land return call phone".split(
    " ",
  ),
);
const SENDING = new Set("send dispatch summon telephone write".split(" "));
const TRIPS = new Set("trip visit tour journey".split(" "));
const GATHERING = new Set("meet gather convene join stand unite rally call phone".split(" "));
const ARRIVALS = new Set("arrive leave depart head land fly send dispatch".split(" "));

function participleOutlook(
  tree: Tree,
  verb: number,
  performative: boolean,
  isHeadline: boolean,
  real: Real,
  unreal: Unreal,
): Outlook {
  let at = verb;
  while (isRelation(tree, at, "conj") && headOf(tree, at) >= 0 && tree.tokens[headOf(tree, at)]!.xpos === "VBG")
    at = headOf(tree, at);
  const governor = headOf(tree, at);
  if (governor < 0) return real("ongoing", "participle");
  const marks = childrenOf(tree, at, "mark", "case").map((m) => tree.tokens[m]!.form.toLowerCase());
  const { lemma } = tree.tokens[governor]!;
  if (marks.includes("before")) return real("planned", "before", governor);
  // "the urgency of holding talks": somebody's wish or chance, not the talks.
  if (WISHES.has(lemma)) return unreal("purpose-noun", governor);
  if (marks.some((m) => m === "from" || m === "against") || UNDOING.has(lemma))
    return { ...real("denied", "not-done", governor), isUnreal: true };
  // "exchanged views on resuming the truce": a matter of talk.
  const isMatter = MATTERS.has(lemma) || !isPredicate(tree, governor);
  if (marks.some((m) => m === "on" || m === "about" || m === "over") && isMatter && !performative)
    return unreal("topic", governor);
  if (marks.some((m) => EARLIER.has(m)))
    return marks.includes("for") && !performative ? unreal("purpose", governor) : real("happened", "earlier");
  if (isRelation(tree, at, "xcomp") && CONTINUING.has(lemma))
    return tenseOf(tree, governor) === "past" ? real("happened", "continued") : real("ongoing", "continues", governor);
  // "looked forward to meeting again"
  const isAwaited =
    lemma === "look" && tree.children[governor]!.some((c) => tree.tokens[c]!.form.toLowerCase() === "forward");
  if (isAwaited && marks.includes("to")) return real("planned", "prospective", governor);
  if (isRelation(tree, at, "xcomp") && FORESEEING.has(lemma)) return real("planned", "prospective", governor);
  if (isRelation(tree, at, "xcomp") && !ASPECTUAL.has(lemma)) return unreal("wish", governor);
  // "in response to Oslo moving its fleet"
  if (isRelation(tree, at, "acl") && isAnswered(tree, governor)) return real("happened", "answered");
  if (isRelation(tree, at, "acl")) return performative ? real("happened", "participle") : real("ongoing", "participle");
  if (!isPredicate(tree, governor)) return real("happened", "participle");
  return outlookOf(tree, governor, performative, isHeadline);
}

/** "anticipates providing": what follows is to come. */
const FORESEEING = new Set("anticipate envisage envision foresee plan expect".split(" "));

const MATTERS = new Set(
  "focus discuss talk speak confer consult concentrate centre center negotiate debate".split(" "),
);

const ANSWERS = new Set("response reaction retaliation answer respond react retaliate".split(" "));

function isAnswered(tree: Tree, noun: number): boolean {
  const above = headOf(tree, noun);
  return prepositionOf(tree, noun) === "to" && above >= 0 && ANSWERS.has(tree.tokens[above]!.lemma);
}

function hasTo(tree: Tree, verb: number): boolean {
  if (childrenOf(tree, verb, "mark", "aux").some((m) => tree.tokens[m]!.xpos === "TO")) return true;
  const shares =
    isRelation(tree, verb, "conj") &&
    tree.tokens[verb]!.xpos === "VB" &&
    headOf(tree, verb) >= 0 &&
    auxiliariesOf(tree, verb).length === 0;
  return shares && hasTo(tree, headOf(tree, verb));
}

/** The word that makes the clause around `verb` a condition ("if", "whether"), or -1. */
export function conditionOver(tree: Tree, verb: number): number {
  for (let at = verb; at >= 0; at = headOf(tree, at)) {
    for (const m of tree.children[at]!) {
      if (!isRelation(tree, m, "mark", "advmod") || m > at) continue;
      const form = tree.tokens[m]!.form.toLowerCase();
      if (CONDITIONAL.has(form) && form !== "should") return m;
      // "as long as they attack", "so long as"
      if (form === "as" && tree.tokens[m - 1]?.form.toLowerCase() === "long") return m - 1;
    }
    if (isRelation(tree, at, "acl:relcl", "root")) return -1;
  }
  return -1;
}
