import type { Name } from "../../model/sentence.ts";
import { attach, baseOf, type Draft, dependents, isNominal, nameOver } from "./draft.ts";
import { isOffice } from "./office.ts";

const PARTS = new Set(["including", "include"]);

/** "hit five firms, including two banks": the part hangs on the whole, which stands right before the comma. */
export function hangPartsOnWhole(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    if (!PARTS.has(token.form.toLowerCase()) || baseOf(draft.deprel[at]!) !== "case" || tokens[at - 1]?.form !== ",")
      return;
    const part = draft.head[at]!;
    const verb = part < 0 ? -1 : draft.head[part]!;
    if (verb < 0 || baseOf(draft.deprel[part]!) !== "obl" || verb > at) return;
    const whole = nounBefore(draft, at - 2, verb);
    if (whole >= 0) attach(draft, part, whole, "nmod");
  });
}

/** The noun between `verb` and `from` that stands highest in the tree, climbing from the word at `from`. */
function nounBefore(draft: Draft, from: number, verb: number): number {
  let found = -1;
  for (let at = from; at > verb; at = draft.head[at]!) {
    if (isNominal(draft.tokens[at]!) && baseOf(draft.deprel[at]!) !== "obl") found = at;
    if (draft.head[at]! < 0) break;
  }
  return found;
}

/** Nouns that ask for a phrase of their own, by the preposition that opens it. */
const WANTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["to", new Set("visit trip tour journey mission return pilgrimage".split(" "))],
  ["for", new Set("proposal plan call demand bid appeal roadmap blueprint framework push".split(" "))],
]);

/** "shown to me during my visit to Norway", "studies a proposal for a truce": the phrase right behind such a noun is the noun's. */
export function hangPhraseOnNoun(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    const opener = tokens[at + 1]?.form;
    if (token.upos !== "NOUN" || opener === undefined || WANTS.get(opener)?.has(token.lemma) !== true) return;
    const phrase = draft.head[at + 1]!;
    const isPhrase = phrase > at && draft.deprel[at + 1] === "case" && baseOf(draft.deprel[phrase]!) === "obl";
    if (isPhrase && draft.head[phrase]! < at) attach(draft, phrase, at, "nmod");
  });
}

/** "Dorn, secretary of the Council of Norway, who was on a visit": somebody is who, not a council. */
export function giveWhoAPerson(draft: Draft, names: readonly Name[]): void {
  draft.tokens.forEach((token, who) => {
    const clause = draft.head[who]!;
    if (token.form.toLowerCase() !== "who" || clause < 0 || draft.deprel[clause] !== "acl:relcl") return;
    const noun = draft.head[clause]!;
    const type = nameOver(names, noun)?.type;
    if (type !== "ORG" && type !== "LOC") return;
    for (let at = draft.head[noun]!; at >= 0 && isNominal(draft.tokens[at]!); at = draft.head[at]!) {
      if (nameOver(names, at)?.type !== "PER" && !isOffice(draft.tokens[at]!.lemma.toLowerCase())) continue;
      attach(draft, clause, at, "acl:relcl");
      return;
    }
  });
}

const TELLING = new Set(
  (
    "call urge ask demand warn accuse say add vow express describe cite blame pledge note stress insist argue claim appeal " +
    "threaten promise condemn denounce reiterate reaffirm praise thank welcome emphasize emphasise underscore"
  ).split(" "),
);

/** "condemned the launch, calling on the North to stop": behind a comma, who condemns it also calls. */
export function hangTellingOnVerb(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, telling) => {
    if (token.xpos !== "VBG" || baseOf(draft.deprel[telling]!) !== "acl" || tokens[telling - 1]?.form !== ",") return;
    const noun = draft.head[telling]!;
    if (!TELLING.has(token.lemma) || !isObjectLike(draft, noun)) return;
    let verb = draft.head[noun]!;
    for (let k = 0; k < 3 && verb >= 0 && isNominal(tokens[verb]!) && isObjectLike(draft, verb); k++)
      verb = draft.head[verb]!;
    if (verb >= 0 && tokens[verb]!.upos === "VERB" && dependents(draft, verb, "nsubj").length > 0)
      attach(draft, telling, verb, "advcl");
  });
}

function isObjectLike(draft: Draft, noun: number): boolean {
  return /^(?:obj|obl|nmod)$/.test(baseOf(draft.deprel[noun]!));
}

/** "condemned the launch of a missile by Dornland": who does it belongs to what is done, not to the thing or the judge. */
export function hangDoerOnDeed(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, by) => {
    if (token.form !== "by" || draft.deprel[by] !== "case") return;
    const doer = draft.head[by]!;
    const relation = baseOf(draft.deprel[doer]!);
    const head = draft.head[doer]!;
    if (head < 0 || head > doer) return;
    if (relation === "nmod" && baseOf(draft.deprel[head]!) === "nmod") {
      const deed = draft.head[head]!;
      const isDone = hasCase(draft, head, "of") || (isDeed(tokens[deed]?.lemma ?? "") && hasCase(draft, head, "on"));
      if (isDone && !isDeed(tokens[head]!.lemma) && deed >= 0 && tokens[deed]!.upos === "NOUN")
        attach(draft, doer, deed, "nmod");
    } else if ((relation === "obl" || relation === "obj") && tokens[head]!.upos === "VERB") {
      const deed = dependents(draft, head, "obj").find((i) => i > head && i < doer && isDeed(tokens[i]!.lemma));
      // A passive has its own doer, and times and measures do nothing.
      const isJudged = /^(?:condemn|denounce|deplore|criticize|criticise|slam|decry)$/.test(tokens[head]!.lemma);
      const isName = tokens[doer]!.upos === "PROPN" || (isJudged && tokens[doer]!.xpos === "NNS");
      const mayAct = isName && draft.deprel[doer] !== "obl:agent";
      if (deed !== undefined && mayAct && (isJudged || dependents(draft, deed, "nmod").length > 0))
        attach(draft, doer, deed, "nmod");
    }
  });
}

function hasCase(draft: Draft, noun: number, word: string): boolean {
  return dependents(draft, noun, "case").some((i) => draft.tokens[i]!.form.toLowerCase() === word);
}

function isDeed(lemma: string): boolean {
  return (
    /(?:tion|sion|ment|ance|ence|ing|al|ure)$/.test(lemma) ||
    /^(?:launch|test|visit|attack|assault|use|strike|raid|call|work)$/.test(lemma)
  );
}

/** "vow to keep": under a verb an infinitive is its complement; only nouns are described by one. */
export function completeVerbs(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, at) => {
    const head = draft.head[at]!;
    if (draft.deprel[at] !== "acl" || head < 0 || head > at || tokens[head]!.upos !== "VERB" || token.xpos !== "VB")
      return;
    if (dependents(draft, at, "mark").some((i) => tokens[i]!.xpos === "TO")) draft.deprel[at] = "xcomp";
  });
}

/** "in response to Dornland moving its fleet": the name right before a participle is who acts, not the noun above it. */
export function giveParticipleItsDoer(draft: Draft): void {
  draft.tokens.forEach((token, at) => {
    if (token.xpos !== "VBG" || draft.deprel[at] !== "acl" || draft.tokens[at - 1]?.upos !== "PROPN") return;
    const above = draft.head[at]!;
    let name = at - 1;
    while (draft.tokens[name]!.upos === "PROPN" && draft.head[name]! > above && draft.head[name]! < at)
      name = draft.head[name]!;
    if (above < name && draft.head[name] === above && draft.deprel[name] === "nmod") attach(draft, at, name, "acl");
  });
}

const ADVERBIAL = new Set("while after before when since until as if although though because".split(" "));

/** "under a firm posture while keeping a close eye on it": a clause of time or reason tells of a verb, never of a noun. */
export function hangClauseOnVerb(draft: Draft): void {
  draft.tokens.forEach((token, clause) => {
    if (draft.deprel[clause] !== "acl" || token.upos !== "VERB") return;
    const mark = dependents(draft, clause, "mark")[0];
    if (mark === undefined || !ADVERBIAL.has(draft.tokens[mark]!.form.toLowerCase())) return;
    let at = draft.head[clause]!;
    while (at >= 0 && draft.tokens[at]!.upos !== "VERB") at = draft.head[at]!;
    if (at >= 0) attach(draft, clause, at, "advcl");
  });
}
