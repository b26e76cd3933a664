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
import { covers } from "../../model/span.ts";
import { eachPartyAt, partyAt } from "../quotes/party-at.ts";
import { speakerHeads } from "../quotes/speaker-heads.ts";
import type { ToldAct, Voice, VoiceLayers } from "./told-act.ts";

/** These verbs show what somebody thinks or intends; they report no happening. */
const NO_TELLING = new Set(
  "vow pledge promise urge demand ask believe think hope expect fear predict estimate suggest signal indicate hint point continue".split(
    " ",
  ),
);

/** "claimed a test", "reported an attack": the verb tells its object. */
const TELLS_OBJECT = new Set(["claim", "report", "allege", "confirm"]);

/** The nearest teller in the tree: "the ministry said (that) ...", "..., he said", "the launch, reported by the agency". */
export function clauseTeller(layers: VoiceLayers, act: ToldAct): Voice | null {
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
  const tellers = told.flatMap((head) => eachPartyAt(layers.text, tree, sentence, head, layers.mentions, rule));
  // Several states that tell it together speak as one.
  const countries = new Set(parties.map((p) => p.country).filter((c) => c !== null));
  return {
    saidBy: countries.size > 1 ? { ...first, name: parties.map((p) => p.name).join(", "), country: "INT" } : first,
    rule,
    ...(tellers.length > 1 ? { tellers } : {}),
  };
}

// "Yonhap said, quoting the North's agency": the one quoted is nearer to the act.
function citedSource(tree: Tree, by: number, speakers: readonly number[]): readonly number[] | null {
  // "According to one agency, quoting another, ...": the participle hangs on the clause, next to the source.
  const beside = tree.tokens[by]!.upos === "VERB" || headOf(tree, by) < 0 ? [] : [headOf(tree, by)];
  for (const at of [by, ...speakers, ...beside]) {
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
