import type { Party } from "../../model/claim.ts";
import type { SlotList } from "../../ontology/kind-set.ts";
import type { Act } from "./act.ts";
import { wordsOn } from "./frame.ts";
import { hearersOf } from "./hearers.ts";
import { partiesAt, unnamedAt } from "./parties.ts";
import { passes, type WordFacts } from "./word-test.ts";

/** The parties of both sides of an act. */
export interface Sides {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  /** The teller speaks of itself where the rule wants somebody else: no claim. */
  readonly isOwn: boolean;
}

/** Fills an act's sides from the slots that its rule names; nobody stands on both. */
export function sidesOf(act: Act, text: string, facts: WordFacts, speakers: () => readonly Party[]): Sides {
  const sources = fill(act, act.rule.source, text, facts, speakers);
  const onSource = new Set(sources.map((p) => p.actor));
  // "our commitment to its defense": those whose commitment it is are not those it is made to.
  const named = fill(act, act.rule.target, text, facts, speakers, onSource).filter(
    (p) => !/owner:.*we-of/.test(p.rule),
  );
  const targets = named.length > 0 || !isSaid(act) ? named : heard(act, text, facts, onSource);
  // A joint commitment binds those who make it; whom its words name besides is no party to it.
  const states = new Set(sources.map((p) => p.country).filter((c) => c !== null));
  if (act.rule.kind === "agree" && states.size > 1) {
    return { sources, targets: targets.filter((p) => !p.rule.includes("deep-")), isOwn: false };
  }
  if (act.rule.own.length > 0 && !actsItself(act, sources, text, facts, speakers))
    return { sources, targets: [], isOwn: true };
  if (isSpokenOfItself(act, sources, targets)) return { sources, targets: [], isOwn: true };
  return { sources, targets, isOwn: false };
}

// "said it would help": the pledge of whoever says so; "said the others would help" is no pledge.
function actsItself(
  act: Act,
  sources: readonly Party[],
  text: string,
  facts: WordFacts,
  speakers: () => readonly Party[],
): boolean {
  const acting = fill(act, act.rule.own, text, facts, speakers);
  return acting.some((a) =>
    sources.some((s) => s.actor === a.actor || (s.country !== null && s.country === a.country)),
  );
}

// "We must act", "the United States should lead", said by Washington: no demand on somebody else.
function isSpokenOfItself(act: Act, sources: readonly Party[], targets: readonly Party[]): boolean {
  if (act.rule.rule.source?.includes("voice") !== true || act.rule.rule.target?.includes("subj") !== true) return false;
  const own = new Set(sources.map((p) => p.country));
  return targets.every((p) => p.country === null || own.has(p.country));
}

// What the teller demands in his own name is said to whoever he tells.
function isSaid(act: Act): boolean {
  return act.rule.kind === "request" && act.rule.rule.source?.includes("voice") === true;
}

function heard(act: Act, text: string, facts: WordFacts, barred: ReadonlySet<string>): readonly Party[] {
  const parties = partiesAt(hearersOf(facts.tree, act.head), act.head, "frame/told", text, facts);
  return distinct(parties.filter((p) => !barred.has(p.actor) && p.country !== null));
}

const NOBODY: ReadonlySet<string> = new Set();

// The first alternative that names anybody wins; one that only holds words nobody can resolve is passed over.
function fill(
  act: Act,
  slots: SlotList,
  text: string,
  facts: WordFacts,
  speakers: () => readonly Party[],
  barred: ReadonlySet<string> = NOBODY,
): readonly Party[] {
  for (const alternative of slots) {
    const found = alternative.flatMap((path) => {
      if (path[0] === "voice") return speakers();
      const words = wordsOn(act.frame, path);
      const named = onlyNamed(act.rule.kind, path, partiesAt(words, act.head, `frame/${path.join(".")}`, text, facts));
      if (named.length > 0 || !isAddressee(act, path)) return named;
      return words
        .filter((w) => isSomebody(w, facts))
        .map((w) => unnamedAt(w, `frame/${path.join(".")}`, text, facts.tree));
    });
    // "appreciation to Oslo for its help": who stands on the other side does not fill this one.
    const parties = found.filter((p) => !barred.has(p.actor));
    if (parties.length > 0) return distinct(parties);
  }
  return [];
}

const ABSTRACT =
  /(?:tion|sion|ment|ity|ness|ance|ence|ism|reform|step|measure|effort|move|change|rule|tie|right|talk)$/;

// "urged other donors", "urged the crowd"; "urged restraint" names nobody.
function isSomebody(word: number, facts: WordFacts): boolean {
  const { upos, xpos, lemma } = facts.tree.tokens[word]!;
  const isPeople = () => ["people", "force", "official"].some((c) => passes(facts.kinds.classes.get(c)!, word, facts));
  const isThing = facts.kinds.nouns.has(lemma) || ABSTRACT.test(lemma);
  return upos === "NOUN" && ((xpos === "NNS" && !isThing) || isPeople());
}

// Whoever is urged or warned is somebody, also when no list knows the word: "urged other donors".
function isAddressee(act: Act, path: readonly string[]): boolean {
  return (
    act.rule.kind === "request" &&
    path.length === 1 &&
    ["obj", "iobj", "on", "upon"].includes(path[0]!) &&
    act.rule.target[0]?.[0]?.[0] === path[0]
  );
}

const PLACED_TARGETS = new Set(["accuse", "support", "reject", "request"]);

// In "a missile test" or "the ICBM launch" the modifier is no doer; in "the Russian attack" it is.
function onlyNamed(kind: string, path: readonly string[], parties: readonly Party[]): readonly Party[] {
  // "a launch at the Dorn site in Sorn County": where, not at whom.
  if (kind === "launch" && path.at(-1) === "at") return parties.filter((p) => !p.rule.endsWith(":place"));
  // "condemned the coup in Niger": the state named, not the town where it was said.
  if (path.at(-1) === "in" || path.at(-1) === "deep-in") {
    const isState = (p: Party) => /state-by-name|:unnamed/.test(p.rule);
    return PLACED_TARGETS.has(kind) ? parties.filter(isState) : parties;
  }
  return path.at(-1) === "mod" ? parties.filter((p) => !/:(?:unnamed|name|place)$/.test(p.rule)) : parties;
}

function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((p) => !seen.has(p.actor) && seen.add(p.actor) !== undefined);
}
