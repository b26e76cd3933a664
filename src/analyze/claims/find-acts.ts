import { isNegated, isPassive, isRelation, modalOf, type Tree } from "../../language/tree.ts";
import type { Condition, KindSet, TriggerEntry } from "../../ontology/kind-set.ts";
import type { Act } from "./act.ts";
import { type Frame, frameOf, wordsAt } from "./frame.ts";
import { hasParticles } from "./particles.ts";
import { type Support, supportOf } from "./support.ts";
import { passes, type WordFacts } from "./word-test.ts";

/** Whether somebody is known to tell a clause, for rules that speak for the teller. */
export type HasVoice = (head: number) => boolean;

/** The acts that one sentence's words tell, in text order: for each trigger word the most demanding rule that fits. */
export function findActs(sentence: number, facts: WordFacts, hasVoice: HasVoice): readonly Act[] {
  const { tree } = facts;
  const acts: Act[] = [];
  // Nouns carried by a verb's rule ("imposed sanctions", "expressed concern") are part of that act.
  const carried = new Set<number>();
  for (let head = 0; head < tree.tokens.length; head++) {
    const act = actAt(sentence, head, facts, hasVoice);
    if (act === null) continue;
    acts.push(act);
    for (const c of act.frame.carried) carried.add(c);
  }
  return carried.size === 0 ? acts : acts.filter((a) => !(carried.has(a.head) && a.frame.isNoun));
}

function actAt(sentence: number, head: number, facts: WordFacts, hasVoice: HasVoice): Act | null {
  const { tree, kinds } = facts;
  const { upos } = tree.tokens[head]!;
  if (isMonth(tree, head)) return null;
  const index =
    upos === "VERB"
      ? kinds.verbs
      : upos === "NOUN" || upos === "PROPN"
        ? kinds.nouns
        : upos === "ADJ"
          ? kinds.adjectives
          : null;
  if (index === null) return null;
  const lemma = lemmaOf(tree, head, index);
  // Lemmas of rare verbs may lack their final e: "telephoned".
  const entries = index.get(lemma) ?? index.get(`${lemma}e`) ?? index.get(respelt(lemma));
  // "must be ready": any predicate under a modal.
  const any = upos === "VERB" || modalOf(tree, head) !== undefined ? kinds.verbs.get("*") : undefined;
  // Participles after "remain" and "be" are tagged now verb, now adjective: "remains committed".
  const others =
    upos === "VERB"
      ? kinds.adjectives.get(tree.tokens[head]!.form.toLowerCase())
      : upos === "ADJ"
        ? participleEntries(kinds, tree, head)
        : undefined;
  if (entries === undefined && any === undefined && others === undefined) return null;
  let support: Support | null | undefined;
  let asVerb: Frame | undefined;
  let asState: Frame | undefined;
  const own = [...(entries ?? NO_ENTRIES), ...(others ?? NO_ENTRIES)];
  // "must hold them accountable" is first of all a demand, whatever the verb would tell by itself.
  const isDuty = any !== undefined && DUTY.has(modalOf(tree, head) ?? "");
  for (const entry of isDuty ? [...any, ...own] : [...own, ...(any ?? NO_ENTRIES)]) {
    if (!hasWords(tree, head, entry)) continue;
    if (support === undefined) support = upos === "NOUN" || upos === "PROPN" ? supportOf(tree, head, kinds) : null;
    const isState = entry.rule.rule.adjectives !== undefined;
    if (isState) asState ??= frameOf(tree, head, support, [], true);
    else asVerb ??= frameOf(tree, head, support);
    const bare = (isState ? asState : asVerb)!;
    const act = matchRule(sentence, head, entry, bare, facts, hasVoice);
    if (act !== null) return act;
  }
  return null;
}

// "from February 28 to March 11": the month is no march.
function isMonth({ tokens }: Tree, at: number): boolean {
  return (
    tokens[at]!.form === "March" && [tokens[at - 1], tokens[at + 1]].some((t) => t !== undefined && /^\d/.test(t.form))
  );
}

const DUTY = new Set(["must", "should", "ought", "shall"]);
const NO_ENTRIES: readonly TriggerEntry[] = [];

function participleEntries(kinds: KindSet, tree: Tree, head: number): readonly TriggerEntry[] {
  const form = tree.tokens[head]!.form.toLowerCase();
  if (!form.endsWith("ed") || !isRelation(tree, head, "xcomp", "root", "conj", "ccomp", "acl", "advcl"))
    return NO_ENTRIES;
  const entries = kinds.verbs.get(form.slice(0, -2)) ?? kinds.verbs.get(form.slice(0, -1)) ?? NO_ENTRIES;
  // "left several injured": whoever is in a state did not do the deed.
  return entries.filter((e) => !DONE_TO.has(e.rule.kind));
}

// "boycot", "patroll": lemmas of rare verbs may have a letter too few or too many at the end.
function respelt(lemma: string): string {
  const last = lemma.at(-1) ?? "";
  return lemma.at(-2) === last ? lemma.slice(0, -1) : lemma + last;
}

const DONE_TO = new Set(["assault", "coerce", "launch", "sanction", "transfer", "aid", "concede"]);

function lemmaOf(tree: Tree, head: number, index: ReadonlyMap<string, unknown>): string {
  const { lemma, upos } = tree.tokens[head]!;
  const lower = lemma.toLowerCase();
  if (upos !== "PROPN" || index.has(lower)) return lower;
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

function hasWords(tree: Tree, head: number, { before, particles }: TriggerEntry): boolean {
  let at = head;
  for (let k = before.length - 1; k >= 0; k--) {
    if (tree.tokens[at - 1]?.form === "-") at -= 2;
    else at -= 1;
    if (tree.tokens[at]?.form.toLowerCase() !== before[k]) return false;
  }
  return particles.length === 0 || hasParticles(tree, head, particles);
}

function matchRule(
  sentence: number,
  head: number,
  { rule, particles }: TriggerEntry,
  bare: Frame,
  facts: WordFacts,
  hasVoice: HasVoice,
): Act | null {
  const { tree } = facts;
  const { rule: written } = rule;
  if (written.modal !== undefined && !written.modal.includes(modalOf(tree, head) ?? "")) return null;
  if (written.negated !== undefined && isNegated(tree, head) !== written.negated) return null;
  if (written.passive === true && !isPassive(tree, head)) return null;
  if (written.copular === true && !isRelationOfPredicate(tree, head)) return null;
  let frame: Frame = bare;
  if (rule.object !== null) {
    const objects = objectsOf(bare, particles).filter((o) => passes(rule.object!, o, facts));
    if (objects.length === 0) return null;
    frame = { ...bare, carried: objects, known: new Map() };
  }
  const holds = (condition: Condition) => meets(condition, frame, facts, hasVoice);
  if (!rule.if.every(holds) || rule.unless.some(holds)) return null;
  return { rule, sentence, tree, head, frame, content: wordsAt(frame, rule.content) };
}

const OBJECT = [[["obj"]]];

// "entered into an agreement": what stands behind the verb's own preposition is its object.
function objectsOf(bare: Frame, particles: readonly string[]): readonly number[] {
  const direct = wordsAt(bare, OBJECT);
  const preposition = particles.at(-1);
  return direct.length > 0 || preposition === undefined ? direct : wordsAt(bare, [[[preposition]]]);
}

function isRelationOfPredicate(tree: Tree, head: number): boolean {
  return tree.children[head]!.some((c) => isRelation(tree, c, "cop", "nsubj"));
}

function meets({ slots, test }: Condition, frame: Frame, facts: WordFacts, hasVoice: HasVoice): boolean {
  for (const alternative of slots) {
    for (const path of alternative) {
      if (path[0] === "voice") {
        if (hasVoice(frame.head)) return true;
        continue;
      }
      if (wordsAt(frame, [[path]]).some((word) => passes(test, word, facts))) return true;
    }
  }
  return false;
}
