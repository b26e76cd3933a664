import type { Party } from "../../model/claim.ts";
import type { Outlook } from "../status/outlook.ts";
import type { Act } from "./act.ts";
import { wordsOn } from "./frame.ts";
import type { Sides } from "./sides.ts";

/** Kinds whose doers and victims are often people without a name or state. */
const UNNAMED_COUNT = new Set(["protest", "assault", "coerce", "aid", "concede"]);

/** Kinds that are news by themselves: a rally in a square, a bomb in a town. */
const EVENTFUL = new Set(["protest", "launch", "nuclear-test", "exercise", "assault", "coerce"]);

/** What the text says of an act's day and place. */
export interface Setting {
  /** It has a day or a place, be it the story's. */
  readonly isFixed: boolean;
  readonly isDated: boolean;
  /** The words around the act give it a day or a place of its own. */
  readonly isPlaced: boolean;
}

/**
 * Whether an act names enough to stand as a claim: `yes`; `echo` when it can
 * only tell again what another sentence tells; `no`.
 */
export function meetsNeed(
  act: Act,
  sides: Sides,
  { isFixed, isDated, isPlaced }: Setting,
  outlook: Outlook,
): "yes" | "echo" | "no" {
  const { rule, frame } = act;
  if (isTimeAnchor(act, isPlaced) || isBacking(act, isPlaced) || isManner(act)) return "no";
  // "is accused of rigging", "attends meetings": by whom and with whom, others may tell.
  if (isUnspoken(act, sides, isPlaced)) return "echo";
  if (isLoneAttendance(act, sides, isPlaced)) return "echo";
  const needs = rule.rule.needs ?? ["side"];
  const all = [...sides.sources, ...sides.targets];
  const counted = UNNAMED_COUNT.has(rule.kind) ? all : all.filter(isNamed);
  const met = needs.some((need) => {
    switch (need) {
      case "nothing":
        return true;
      case "side":
        return counted.length > 0;
      case "sides":
        return counted.length > 1;
      case "target":
        return sides.targets.length > 0;
      case "supported":
        return frame.support !== null && counted.length > 0;
      case "dated":
        return isFixed && counted.length > 0;
      case "placed":
        return isPlaced || counted.length > 1;
      default:
        return false;
    }
  });
  // Asked about "the arrest of the editors by Oslo" one speaks of a deed; talks are mere matter for other talks.
  const isNamedInFull = DEEDS.has(rule.kind) && sides.sources.length > 0 && sides.targets.length > 0;
  if (isDescription(act) || isPassing(act, isDated || isNamedInFull, outlook)) return "echo";
  if (met) return isUnsettled(act, sides, isFixed) ? "echo" : "yes";
  // "an ICBM test was conducted on Thursday": a dated act stands, though its doer is told elsewhere.
  if (rule.kind === "agree" && speaksOfTalks(act)) return "yes";
  if (isPlaced && needs.includes("side") && (frame.support !== null || EVENTFUL.has(rule.kind))) return "yes";
  // "since the last talks in August": a dated sitting stands, and the story tells whose it was.
  if (isPlaced && rule.kind === "meet" && frame.isNoun && SITTINGS.has(act.tree.tokens[act.head]!.lemma)) return "yes";
  return frame.isNoun && (needs.includes("side") || needs.includes("sides") || needs.includes("target"))
    ? "echo"
    : "no";
}

/** Acts of speech that are nobody's without a speaker. */
const SPOKEN_BY = new Set(["accuse", "support", "threaten"]);

// An envoy is summoned by whoever receives him; any other charge is somebody's.
function isUnspoken({ tree, head, rule }: Act, { sources }: Sides, isPlaced: boolean): boolean {
  return SPOKEN_BY.has(rule.kind) && sources.length === 0 && !isPlaced && tree.tokens[head]!.lemma !== "summon";
}

const ANCHORS = /^(?:since|before|until|till|after|when|once|while)$/i;

// "the second since he took office": only says since when.
function isTimeAnchor({ tree, head, frame, rule }: Act, isPlaced: boolean): boolean {
  const verb = frame.support?.verb ?? head;
  if (rule.kind !== "office" || isPlaced || !tree.tokens[verb]!.deprel.startsWith("advcl")) return false;
  return tree.children[verb]!.some((c) => c < verb && ANCHORS.test(tree.tokens[c]!.form));
}

// "Rebels, backed by Rwanda, attacked": says whose they are.
function isBacking({ tree, head, rule }: Act, isPlaced: boolean): boolean {
  const { lemma, xpos, deprel } = tree.tokens[head]!;
  const isAside = xpos === "VBN" && /^(?:acl|advcl|amod)/.test(deprel);
  return rule.kind === "support" && isAside && !isPlaced && (lemma === "back" || lemma === "support");
}

// "will be decided in consultation with allies": how, not that they meet.
function isManner({ tree, head, frame, rule }: Act): boolean {
  const { lemma } = tree.tokens[head]!;
  if (rule.kind !== "meet" || !frame.isNoun || lemma !== "consultation") return false;
  return tree.tokens[head - 1]?.form.toLowerCase() === "in" && tree.tokens[head + 1]?.form === "with";
}

function isLoneAttendance({ tree, head, frame, rule }: Act, sides: Sides, isPlaced: boolean): boolean {
  if (rule.kind !== "meet" || !frame.isNoun || isPlaced || tree.tokens[head]!.xpos !== "NNS") return false;
  return sides.sources.length === 1 && sides.targets.length === 0 && isOnePerson(sides.sources[0]!);
}

function isOnePerson({ rule, office }: Party): boolean {
  return office !== null || /full-name|surname|given-name|pronoun-person/.test(rule);
}

const DEEDS = new Set(["assault", "coerce", "launch", "sanction", "protest"]);

function isNamed(party: Party): boolean {
  return party.country !== null || !party.rule.endsWith(":unnamed");
}

const SITTINGS = new Set(["talk", "meeting", "summit", "negotiation", "consultation"]);
const MEETING = new Set(["meet", "gather", "convene", "confer"]);

// "discussed the launches", "before their talks": named in passing, and news only with a day or names of its own.
function isPassing({ tree, head, frame }: Act, isTold: boolean, outlook: Outlook): boolean {
  if (outlook.rule === "status/topic") return !isTold;
  // "met for talks", "meet for their first meeting": the verb has told it.
  if (frame.support?.place === "purpose" && MEETING.has(tree.tokens[frame.support.verb]!.lemma)) return true;
  if (outlook.rule !== "status/before") return false;
  return tree.children[head]!.some((c) => tree.tokens[c]!.deprel === "nmod:poss" && tree.tokens[c]!.upos === "PRON");
}

const TALKS = new Set("talk meeting summit negotiation dialogue consultation discussion conference".split(" "));

// "The talks reached a consensus": the sides stand elsewhere.
function speaksOfTalks({ tree, frame }: Act): boolean {
  return wordsOn(frame, ["subj"]).some((w) => TALKS.has(tree.tokens[w]!.lemma));
}

// "which were tests of a new missile": the noun says what something was and tells no act of its own.
function isDescription({ tree, head, frame, rule }: Act): boolean {
  if (!frame.isNoun || rule.rule.copular === true || frame.support !== null) return false;
  const isPredicate = tree.children[head]!.some((c) => tree.tokens[c]!.deprel === "cop");
  return isPredicate && !tree.children[head]!.some((c) => tree.tokens[c]!.deprel === "case");
}

// "those detained in May", "the envoys sanctioned": a participle without doer, day or place only recalls an act.
function isUnsettled({ tree, head, frame }: Act, sides: Sides, isFixed: boolean): boolean {
  const { xpos, deprel } = tree.tokens[head]!;
  // "jailed critic": a participle before its noun recalls it as well.
  if (frame.isNoun || xpos !== "VBN" || sides.sources.length > 0) return false;
  return deprel === "amod" || (deprel === "acl" && !isFixed);
}
