import {
  argumentsOf,
  childrenOf,
  headOf,
  isRelation,
  isReportingVerb,
  reportedBy,
  type Tree,
  tenseOf,
  treeOf,
} from "../../language/tree.ts";
import type { Party } from "../../model/claim.ts";
import type { Kind } from "../../model/kind.ts";
import type { Quote } from "../../model/reading.ts";
import type { Sentence } from "../../model/sentence.ts";
import { covers } from "../../model/span.ts";
import type { MentionLookup } from "../quotes/mention-lookup.ts";
import { partyAt } from "../quotes/party-at.ts";
import { sourceHeadAt } from "../quotes/source-head.ts";
import { speakerHeads } from "../quotes/speaker-heads.ts";
import { headlineTeller } from "./headline-teller.ts";
import { isOutlet } from "./is-outlet.ts";

/** The layers that voices are read from. */
export interface VoiceLayers {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: MentionLookup;
  readonly quotes: readonly Quote[];
  /** The name of the outlet itself; null when unknown. */
  readonly outlet: string | null;
}

/** An act whose teller is asked for. */
export interface ToldAct {
  readonly sentence: number;
  /** Index of the word that names the act. */
  readonly trigger: number;
  /** Null for a clause of no kind: only its teller is asked for. */
  readonly kind: Kind | null;
  readonly sources: readonly Pick<Party, "actor" | "country">[];
}

export interface Voice {
  readonly saidBy: Party | null;
  readonly rule: string;
}

/** Acts done by speaking: whoever speaks them is their source, not their teller. */
const SPEECH_ACTS = new Set<Kind>(["agree", "support", "request", "accuse", "reject", "threaten"]);

/** These verbs show what somebody thinks or intends; they report no happening. */
const NO_TELLING = new Set(
  "vow pledge promise urge demand ask believe think hope expect fear predict estimate suggest signal indicate hint point continue".split(
    " ",
  ),
);

/** "claimed a test", "reported an attack": the verb tells its object. */
const TELLS_OBJECT = new Set(["claim", "report", "allege", "confirm"]);

const OWN: Voice = { saidBy: null, rule: "voice/outlet" };

/**
 * To whom the article attributes the report of an act: the speaker of the
 * quotation it stands in, else the nearest teller in the tree. Null in the
 * outlet's own voice, and where a speech act's source merely speaks it.
 */
export function voiceOf(layers: VoiceLayers, act: ToldAct): Voice {
  const told =
    quotedTeller(layers, act) ??
    clauseTeller(layers, act) ??
    sentenceTeller(layers, act) ??
    headlineTeller(layers, act);
  if (told === null || told.saidBy === null) return told ?? OWN;
  if (isOutlet(told.saidBy, layers)) return { saidBy: null, rule: "voice/outlet-names-itself" };
  if (act.kind !== null && SPEECH_ACTS.has(act.kind) && isOwnWords(layers, act, told.saidBy))
    return { saidBy: null, rule: "voice/own-words" };
  return told;
}

function quotedTeller({ sentences, quotes }: VoiceLayers, act: ToldAct): Voice | null {
  const token = sentences[act.sentence]!.tokens[act.trigger]!;
  const quote = quotes.find((q) => covers(q, token));
  return quote === undefined || quote.speaker === null ? null : { saidBy: quote.speaker, rule: "voice/quotation" };
}

function clauseTeller(layers: VoiceLayers, act: ToldAct): Voice | null {
  const tree = treeOf(layers.sentences[act.sentence]!);
  const seen = new Set<number>();
  let at = act.trigger;
  const object = objectTeller(layers, act, tree);
  if (object !== null) return object;
  for (;;) {
    const reporter = reportedBy(tree, at);
    if (reporter === undefined || seen.has(reporter.by) || reporter.by === act.trigger) return null;
    seen.add(reporter.by);
    if (isBesideReporter(tree, act.trigger, reporter.by) || !coversAct(tree, act.trigger, reporter.by)) {
      at = reporter.by;
      continue;
    }
    if (!NO_TELLING.has(tree.tokens[reporter.by]!.lemma))
      return byReporter(layers, act.sentence, tree, reporter.by, reporter.speakers);
    at = reporter.by;
  }
}

// "According to the ministry, ...", "..., according to the ministry.": at either end of a sentence the phrase
// covers all of it, wherever the parser hangs it.
function sentenceTeller(layers: VoiceLayers, act: ToldAct): Voice | null {
  const tree = treeOf(layers.sentences[act.sentence]!);
  const at = tree.tokens.findIndex((_, i) => sourceHeadAt(tree, i) >= 0);
  if (at < 0 || (at > 0 && tree.tokens[at - 1]!.upos !== "PUNCT")) return null;
  const source = sourceHeadAt(tree, at);
  const isClosing = at > act.trigger && tree.tokens.slice(source).every((t) => t.upos !== "VERB" && t.upos !== "AUX");
  if (at > 1 && !isClosing) return null;
  const rule = "voice/according-to";
  const saidBy = partyAt(layers.text, tree, act.sentence, source, layers.mentions, rule);
  return saidBy === null ? null : { saidBy, rule };
}

// "The North has claimed a submarine launch", "the launch, reported by the agency".
function objectTeller(layers: VoiceLayers, act: ToldAct, tree: Tree): Voice | null {
  const head = headOf(tree, act.trigger);
  if (head >= 0 && isRelation(tree, act.trigger, "obj", "nsubj:pass") && TELLS_OBJECT.has(tree.tokens[head]!.lemma)) {
    const speakers = argumentsOf(tree, head).subjects.map((a) => a.head);
    return speakers.length === 0 ? null : byReporter(layers, act.sentence, tree, head, speakers);
  }
  const participle = childrenOf(tree, act.trigger, "acl").find(
    (c) => TELLS_OBJECT.has(tree.tokens[c]!.lemma) && tree.tokens[c]!.xpos === "VBN",
  );
  if (participle === undefined) return null;
  const speakers = argumentsOf(tree, participle).subjects.map((a) => a.head);
  return speakers.length === 0 ? null : byReporter(layers, act.sentence, tree, participle, speakers);
}

function byReporter(
  layers: VoiceLayers,
  sentence: number,
  tree: Tree,
  by: number,
  speakers: readonly number[],
): Voice | null {
  const told =
    citedSource(tree, by, speakers) ?? (speakers.length > 0 ? speakers : unfoundSpeakers(layers, sentence, tree, by));
  const isVerb = isReportingVerb(tree, by);
  const rule = isVerb ? "voice/said" : "voice/according-to";
  const parties = told
    .map((head) => partyAt(layers.text, tree, sentence, head, layers.mentions, rule))
    .filter((p) => p !== null)
    // A word inside somebody's quotation tells nothing outside it.
    .filter((p) => p.span === null || !layers.quotes.some((q) => covers(q, p.span ?? q)));
  const first = parties[0];
  if (first === undefined) return { saidBy: null, rule: "voice/unnamed" };
  // A comma behind "according to" leads on in the sentence more often than it lists further sources.
  if (!isVerb) return { saidBy: first, rule };
  // Several states that tell it together speak as one.
  const countries = new Set(parties.map((p) => p.country).filter((c) => c !== null));
  return {
    saidBy: countries.size > 1 ? { ...first, name: parties.map((p) => p.name).join(", "), country: "INT" } : first,
    rule,
  };
}

// "Yonhap said, quoting the North's agency": the one quoted is nearer to the act.
function citedSource(tree: Tree, by: number, speakers: readonly number[]): readonly number[] | null {
  for (const at of [by, ...speakers]) {
    for (const c of childrenOf(tree, at, "advcl", "acl")) {
      const { lemma, xpos } = tree.tokens[c]!;
      if ((lemma !== "quote" && lemma !== "cite") || xpos !== "VBG") continue;
      const objects = argumentsOf(tree, c).objects.map((a) => a.head);
      if (objects.length > 0) return objects;
    }
  }
  return null;
}

function unfoundSpeakers(layers: VoiceLayers, sentence: number, tree: Tree, by: number): readonly number[] {
  const quoted = quotedSubject(tree, by);
  return quoted.length > 0 || tree.tokens[by]!.upos !== "VERB"
    ? quoted
    : speakerHeads(tree, sentence, by, layers.mentions, () => true);
}

// "stressed that the door is open and urged the North": a past verb without a subject, joined to a clause in the
// present, goes on from the past verb of saying and is not part of what was said.
function isBesideReporter(tree: Tree, trigger: number, by: number): boolean {
  const { xpos } = tree.tokens[trigger]!;
  if (xpos !== "VBD" || tree.tokens[by]!.xpos !== "VBD" || !isRelation(tree, trigger, "conj")) return false;
  if (childrenOf(tree, trigger, "nsubj", "aux").length > 0) return false;
  let at = trigger;
  while (at >= 0 && isRelation(tree, at, "conj")) at = headOf(tree, at);
  return at >= 0 && isRelation(tree, at, "ccomp") && tenseOf(tree, at) !== "past";
}

// "..., which, according to the agency, were banned": set inside a later clause, the phrase does not reach back.
function coversAct(tree: Tree, trigger: number, by: number): boolean {
  if (tree.tokens[by]!.upos === "VERB" || by < trigger) return true;
  return tree.tokens.slice(by).every((t) => t.upos !== "VERB" && t.upos !== "AUX");
}

// "was quoted as saying that ...": the speaker is the passive's subject, one verb up.
function quotedSubject(tree: Tree, by: number): readonly number[] {
  const head = headOf(tree, by);
  if (head < 0 || (tree.tokens[head]!.lemma !== "quote" && tree.tokens[head]!.lemma !== "cite")) return [];
  return argumentsOf(tree, head).objects.map((a) => a.head);
}

// A promise or charge is made by speaking it: told by its own source, or by an officer of the
// same state in the present or future ("said Washington will respond"), the words are the act.
function isOwnWords({ sentences }: VoiceLayers, act: ToldAct, teller: Party): boolean {
  if (act.sources.some((s) => s.actor === teller.actor)) return true;
  const tree = treeOf(sentences[act.sentence]!);
  if (isFirstPerson(tree, act.trigger)) return true;
  const isSameState =
    act.sources.length > 0 && act.sources.every((s) => s.country !== null && s.country === teller.country);
  return isSameState && !isPast(tree, act.trigger);
}

// "remains committed" lasts, and "affirmed that it remained committed" only shifts it back.
function isPast(tree: Tree, trigger: number): boolean {
  let at = trigger;
  while (isRelation(tree, at, "xcomp") && headOf(tree, at) >= 0) at = headOf(tree, at);
  return tenseOf(tree, at) === "past" && !LASTING.has(tree.tokens[at]!.lemma);
}

const LASTING = new Set(["remain", "stay", "be", "stand"]);

// "We condemn", "We are one in condemning": the speaker's own act, whoever "we" takes in besides.
function isFirstPerson(tree: Tree, trigger: number): boolean {
  for (let at = trigger; at >= 0; at = headOf(tree, at)) {
    const subject = childrenOf(tree, at, "nsubj")[0];
    if (subject === undefined) continue;
    return FIRST_PERSON.has(tree.tokens[subject]!.form.toLowerCase());
  }
  return false;
}

const FIRST_PERSON = new Set(["we", "i"]);
