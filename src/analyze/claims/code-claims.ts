import { childrenOf, headOf, isFirstTo, isPassive, prepositionOf, type Tree, treeOf } from "../../language/tree.ts";
import type { Claim, Party, Reason } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { Status } from "../../model/kind.ts";
import type { Span } from "../../model/span.ts";
import type { KindSet } from "../../ontology/kind-set.ts";
import { type WhenChoice, whenOf } from "../dates/when-of.ts";
import { nounOutlookOf } from "../status/noun-outlook.ts";
import { type Outlook, outlookOf } from "../status/outlook.ts";
import type { Voice } from "../voice/voice-of.ts";
import type { Act } from "./act.ts";
import { addressed, RAISED } from "./addressed.ts";
import { atHome, ofOwnState } from "./at-home.ts";
import { detailsOf } from "./details-of.ts";
import { findActs } from "./find-acts.ts";
import { homeState, inService } from "./home-state.ts";
import type { Layers } from "./layers.ts";
import { meetsNeed } from "./needs.ts";
import { oneDeed, sidesOfDeed } from "./one-deed.ts";
import { withOwnSpeaker } from "./own-speaker.ts";
import { placeAtTarget } from "./place-at-target.ts";
import type { FoundPlace } from "./place-found.ts";
import { placeInStory } from "./place-in-story.ts";
import { placeOf } from "./place-of.ts";
import { inConstituency } from "./place-of-election.ts";
import type { PlaceHere } from "./place-ties.ts";
import { refusals } from "./refusals.ts";
import { type Sides, sidesOf } from "./sides.ts";
import { statusOnDay } from "./status-on-day.ts";
import { subjectMatter } from "./subject-matter.ts";
import { speakersOf, tellerOf } from "./teller.ts";
import { toldInside } from "./told-inside.ts";
import { unitsOf } from "./units-of.ts";
import { vows } from "./vows.ts";
import type { WordFacts } from "./word-test.ts";

/**
 * What an article's sentences assert, one claim for each act, in text order.
 * A claim whose rule ends in `/echo` only tells again what another sentence
 * tells; `foldTellings` joins it to that event or drops it.
 */
export function codeClaims(layers: Layers, kinds: KindSet): readonly Claim[] {
  const matter = subjectMatter(layers.sentences);
  // "Attacked", "struck", "agreed a deal": sport and markets borrow the words of states.
  if (matter.isPrivate) return [];
  const told = layers.sentences.flatMap((_, sentence) => claimsOf(sentence, layers, kinds));
  const isOwnPaper = layers.article.outlet !== null && layers.issuers.length > 0;
  const home = isOwnPaper || told.some((c) => OF_ONE_STATE.has(c.kind)) ? homeState(layers) : null;
  return inConstituency(addressed(told, layers), layers)
    .filter((claim) => claim.kind !== "agree" || claim.sources.length > 0)
    .filter((claim) => !isConcernAboutNobody(claim) && !isTalkOfNobody(claim))
    .map((claim) => ofOwnState(atHome(inService(claim, home, layers), home), home, layers))
    .filter((claim) => matter.isPublic || isPublic(claim));
}

// Concern about a situation accuses nobody.
function isConcernAboutNobody({ rule, targets }: Claim): boolean {
  return RAISED.test(rule) && targets.every((p) => p.country === null);
}

// "the talks in August", where the story names nobody who talks.
function isTalkOfNobody({ kind, sources, targets, rule }: Claim): boolean {
  return kind === "meet" && !rule.endsWith("/echo") && sources.length + targets.length === 0;
}

/** Acts that mostly stay within a state. */
const OF_ONE_STATE = new Set(["office", "protest", "coerce", "assault", "mobilize"]);

/** Acts that people without a state do or suffer as news; words between private people are none. */
const BETWEEN_ANYBODY = new Set([
  "assault",
  "coerce",
  "protest",
  "aid",
  "concede",
  "office",
  "retreat",
  "sanction",
  "launch",
]);

function isPublic(claim: Claim): boolean {
  if (claim.rule.endsWith("/echo") || BETWEEN_ANYBODY.has(claim.kind)) return true;
  return [...claim.sources, ...claim.targets].some((p) => p.country !== null || p.office !== null);
}

function claimsOf(sentence: number, layers: Layers, kinds: KindSet): readonly Claim[] {
  const tree = treeOf(layers.sentences[sentence]!);
  // Who asks tells nothing.
  if (/^\?/.test(tree.tokens.findLast((t) => t.form !== '"' && t.form !== "”")?.form ?? "")) return [];
  let known: readonly PlaceHere[] | null = null;
  // Few words ask for a place.
  const placesHere = (): readonly PlaceHere[] => {
    known ??= placesIn(tree, layers);
    return known;
  };
  const facts: WordFacts = {
    tree,
    kinds,
    mentionAt: (token) => layers.mentions.at(sentence, token),
    mentionsHere: () => layers.mentions.in(sentence),
    // "The Iranian capital" stands for its state, whose name is in it.
    placeAt: (token) => placesHere().find((p) => p.token === token && p.rule !== "places/capital-of-country"),
  };
  const speakers = (head: number) => () => speakersOf(layers, sentence, head);
  const found = findActs(sentence, facts, (head) => speakers(head)().length > 0);
  const acts = vows(refusals(found, kinds), kinds);
  if (acts.length === 0) return [];
  const places = placesHere();
  const outlooks = new Map(acts.map((act) => [act, lookAt(act, layers)]));
  const heads = new Set(acts.map((a) => a.head));
  const dayOf = (act: Act, status: Status) =>
    whenOf(layers.dates, {
      sentence,
      trigger: act.head,
      kind: act.rule.kind,
      status,
      isCharge: act.rule.rule.source?.includes("voice") === true,
      others: without(heads, act.head),
    });
  // A day that the text gives the act itself, not one it would inherit from the story.
  const isFixed = (act: Act) => dayOf(act, "planned").isOwn || placeOf(act, layers, places, heads).value !== null;
  const { kept, tellers, announced } = toldInside(acts, isFixed);
  const deeds = oneDeed(kept);
  return deeds.acts.flatMap((act) => {
    const own = outlooks.get(act)!;
    // "undertook to send an envoy": what is undertaken is to come.
    const isToCome = announced.has(act) && (own.status === "happened" || own.rule === "status/wish");
    const outlook: Outlook = isToCome ? { ...own, status: "planned", rule: "status/announced", isUnreal: false } : own;
    // "should be prepared", "need to be ready": what has to be is not there.
    const mayBeUnreal = act.rule.rule.status !== undefined && act.rule.rule.adjectives === undefined;
    if (outlook.isUnreal && !mayBeUnreal) return [];
    const parts = (deeds.parts.get(act) ?? []).map((a) => sidesOf(a, layers.article.text, facts, speakers(a.head)));
    const told = sidesOfDeed(sidesOf(act, layers.article.text, facts, speakers(act.head)), parts);
    if (told.isOwn) return [];
    const sides = withOwnSpeaker(act.rule.kind, told, speakers(act.head)(), layers);
    const teller = tellers.get(act);
    const accuser =
      teller === undefined
        ? null
        : (sidesOf(teller, layers.article.text, facts, speakers(teller.head)).sources[0] ?? null);
    return build(act, outlook, sides, accuser, dayOf, layers, { places, heads }, facts);
  });
}

const DONE_ONCE = new Set(["assault", "coerce", "launch", "retreat"]);
const LASTING = new Set(["hold", "keep", "occupy", "surround", "besiege", "blockade", "block", "ban"]);

function lookAt(act: Act, layers: Layers): Outlook {
  const { tree, head, frame, rule } = act;
  const isHeadline = layers.isHeadline(act.sentence);
  const { performative } = rule.definition;
  const outlook = frame.isNoun
    ? nounOutlookOf(tree, head, frame.support, isHeadline, rule.rule.status)
    : outlookOf(tree, head, performative, isHeadline);
  // "became the first leader to visit Oslo": told as done.
  const noun = headOf(tree, head);
  if (outlook.isUnreal && tree.tokens[head]!.deprel === "acl" && noun >= 0 && isFirstTo(tree, noun))
    return { ...outlook, status: "happened", rule: "status/first-to", isUnreal: false };
  if (isAimedAt(tree, head)) return { ...outlook, status: "proposed", rule: "status/aim", isUnreal: true };
  if (performative && outlook.status === "ongoing" && rule.rule.status === undefined) {
    return { ...outlook, status: "happened", rule: "status/told-as-it-happens" };
  }
  // "are detained": what was done shows in how things stand.
  if (
    outlook.rule === "status/present" &&
    DONE_ONCE.has(rule.kind) &&
    isPassive(tree, head) &&
    !isContinued(tree, head) &&
    !LASTING.has(tree.tokens[head]!.lemma)
  ) {
    return { ...outlook, status: "happened", rule: "status/result" };
  }
  // The rule has read its modal and negation as part of the act: "will not accept" refuses now.
  if (rule.rule.modal !== undefined || rule.rule.negated === true) {
    return outlook.rule === "status/conditional"
      ? outlook
      : { ...outlook, status: rule.rule.status ?? "happened", rule: "status/of-the-rule", isUnreal: false };
  }
  if (rule.rule.status === undefined || frame.isNoun) return outlook;
  return outlook.status === "happened" || outlook.status === "ongoing"
    ? { ...outlook, status: rule.rule.status, rule: "status/of-the-rule" }
    : outlook;
}

// "continue to be detained"
function isContinued(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb);
  return (
    above >= 0 && tree.tokens[verb]!.deprel === "xcomp" && /^(?:continue|remain|keep)$/.test(tree.tokens[above]!.lemma)
  );
}

// "efforts on resuming the truce", "the risk of attacking": what a noun is about is not done yet.
function isAimedAt(tree: Tree, head: number): boolean {
  const { xpos, deprel } = tree.tokens[head]!;
  if (xpos !== "VBG" || deprel !== "acl") return false;
  const noun = tree.tokens[headOf(tree, head)]!;
  if (TEXTS.has(noun.lemma) && isDraft(tree, headOf(tree, head))) return true;
  const mark = childrenOf(tree, head, "mark", "case").map((c) => tree.tokens[c]!.form.toLowerCase());
  return noun.upos === "NOUN" && AIMS.has(noun.lemma) && mark.some((m) => /^(?:on|of|for|about|at|in)$/.test(m));
}

const TEXTS = new Set("statement resolution declaration text letter communique document".split(" "));
const DRAFTING = new Set(
  "fail propose draft circulate reject veto block oppose consider discuss negotiate prepare seek".split(" "),
);

// "failed to adopt a statement condemning the test", "a draft statement condemning it": nobody has condemned it yet.
function isDraft(tree: Tree, noun: number): boolean {
  if (tree.children[noun]!.some((c) => tree.tokens[c]!.lemma === "draft")) return true;
  const verb = headOf(tree, noun);
  if (verb < 0) return false;
  const above = headOf(tree, verb);
  return DRAFTING.has(tree.tokens[verb]!.lemma) || (above >= 0 && tree.tokens[above]!.lemma === "fail");
}

const AIMS = new Set(
  (
    "effort plan hope possibility risk chance prospect goal aim view way option intention idea purpose need proposal talk " +
    "discussion question task cost benefit importance danger thought threat means interest path condition"
  ).split(" "),
);

/** Acts that the present tense tells ahead: "The minister visits Minsk in February". */
const TIMETABLED = new Set(["visit", "meet", "exercise"]);

function build(
  act: Act,
  outlook: Outlook,
  sides: Sides,
  accuser: Party | null,
  dayOf: (act: Act, status: Status) => WhenChoice,
  layers: Layers,
  { places, heads }: { readonly places: readonly PlaceHere[]; readonly heads: ReadonlySet<number> },
  facts: WordFacts,
): readonly Claim[] {
  const { tree, rule } = act;
  const when = dayOf(act, outlook.status);
  const own = placeOf(act, layers, places, heads);
  const where = own.value === null ? (placeAtTarget(act, sides, layers) ?? placeInStory(act, sides, layers)) : own;
  const setting = {
    isFixed: when.when !== null || where.value !== null,
    isDated: when.when !== null,
    isPlaced: when.isOwn || own.value !== null,
  };
  const need = meetsNeed(act, sides, setting, outlook);
  if (need === "no") return [];
  const voice = accuser === null ? tellerOf(layers, act, sides.sources) : { saidBy: accuser, rule: "voice/accuser" };
  const published = layers.article.published?.value ?? null;
  const isTimetabled = outlook.rule === "status/present" && TIMETABLED.has(rule.kind) && when.isOwn;
  const status = statusOnDay(outlook.status, when.when, published, isTimetabled);
  const isEcho = rule.rule.echo === true || need === "echo";
  const id = `${rule.id}${isEcho ? "/echo" : ""}`;
  const evidence: Span = { start: tree.sentence.start, end: tree.sentence.end };
  const units = unitsOf(act, when);
  return units.map((unit, i) => ({
    id: contentId("claim", layers.article.id, triggerOf(act).start, rule.kind, i),
    article: layers.article.id,
    kind: rule.kind,
    status,
    sources: sides.sources,
    targets: localPeople(act, sides, where),
    when: unit.when,
    where: where.value,
    saidBy: voice.saidBy,
    evidence,
    trigger: triggerOf(act),
    details: detailsOf(unit.act, layers.article.text, facts),
    reasons: reasonsOf(act, outlook, status, sides, when, where, voice),
    rule: id,
    confidence: confidenceOf(act, sides, isEcho),
  }));
}

function reasonsOf(
  act: Act,
  outlook: Outlook,
  status: Status,
  sides: Sides,
  when: WhenChoice,
  where: FoundPlace,
  voice: Voice,
): readonly Reason[] {
  const word = act.tree.tokens[outlook.word]!;
  const side = (field: "sources" | "targets", parties: readonly Party[]): Reason[] =>
    parties.map((p) => ({ field, rule: p.rule, span: p.span, alternatives: [] }));
  return [
    { field: "kind", rule: act.rule.id, span: triggerOf(act), alternatives: [] },
    ...(isAnother(act)
      ? [{ field: "kind" as const, rule: "discourse/another-act", span: triggerOf(act), alternatives: [] }]
      : []),
    {
      field: "status",
      rule: status === outlook.status ? outlook.rule : "status/day-to-come",
      span: { start: word.start, end: word.end },
      alternatives: status === outlook.status ? [] : [outlook.status],
    },
    ...side("sources", sides.sources),
    ...side("targets", sides.targets),
    { field: "when", rule: when.rule, span: when.when, alternatives: when.alternatives },
    { field: "where", rule: where.rule, span: where.span, alternatives: where.alternatives },
    { field: "saidBy", rule: voice.rule, span: voice.saidBy?.span ?? null, alternatives: [] },
  ];
}

function without(heads: ReadonlySet<number>, head: number): ReadonlySet<number> {
  const others = new Set(heads);
  others.delete(head);
  return others;
}

/** Acts whose sufferers, where the text names no state of theirs, are those of the place. */
const ON_THE_SPOT = new Set(["meet", "assault"]);

// "met with officials in Rabat", "bombed an armed group near Rabat": those without a state are of the place.
function localPeople(act: Act, { sources, targets }: Sides, where: FoundPlace): readonly Party[] {
  const country = where.value?.country ?? null;
  if (!ON_THE_SPOT.has(act.rule.kind) || country === null) return targets;
  if (act.rule.kind !== "assault" && sources.some((p) => p.country === country)) return targets;
  if (act.rule.kind === "assault" && !sources.some((p) => p.country !== null)) return targets;
  if (act.rule.kind === "assault")
    return targets.map((p) => (p.country === null && !/name$/.test(p.rule) ? { ...p, country } : p));
  return targets.map((p) => (p.country === null && /unnamed|without-state/.test(p.rule) ? { ...p, country } : p));
}

const ADDING = new Set(["also", "additionally", "besides", "separately", "again"]);

// "will also meet": told as another act beside those before.
function isAnother({ tree, head, frame }: Act): boolean {
  const verb = frame.support?.verb ?? head;
  return tree.children[verb]!.some(
    (c) => ADDING.has(tree.tokens[c]!.form.toLowerCase()) && tree.tokens[c]!.upos === "ADV",
  );
}

function triggerOf({ tree, head }: Act): Span {
  const { start, end } = tree.tokens[head]!;
  return { start, end };
}

// A rule is surer of itself when both of its sides are named.
function confidenceOf(act: Act, sides: Sides, isEcho: boolean): number {
  const base = act.rule.rule.sure ?? 0.6;
  const isNamed = (parties: readonly Party[]) => parties.some((p) => p.country !== null);
  const sided = (isNamed(sides.sources) ? 0.5 : 0) + (isNamed(sides.targets) || act.rule.target.length === 0 ? 0.5 : 0);
  return Math.round((isEcho ? 0.5 : 1) * base * (0.8 + 0.2 * sided) * 100) / 100;
}

function placesIn(tree: Tree, layers: Layers): readonly PlaceHere[] {
  const { start, end, tokens } = tree.sentence;
  return layers.places
    .filter((p) => p.start >= start && p.end <= end)
    .flatMap((p) => {
      // The head of a place name is the token in it whose own head lies outside; where parsing splits the name, the
      // part that has the preposition.
      const inside = tokens.flatMap((t, i) => (t.start >= p.start && t.end <= p.end ? [i] : []));
      const outer = inside.filter((i) => !inside.includes(tokens[i]!.head));
      const token = outer.find((i) => prepositionOf(tree, i) !== "") ?? outer[0] ?? inside.at(-1);
      return token === undefined ? [] : [{ ...p, token }];
    });
}
