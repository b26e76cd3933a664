import {
  childrenOf,
  conjunctsOf,
  headOf,
  isRelation,
  isUnder,
  nounArgumentsOf,
  prepositionOf,
  type Tree,
} from "../../language/tree.ts";
import type { Party } from "../../model/claim.ts";
import { contentId } from "../../model/id.ts";
import type { Mention } from "../../model/mention.ts";
import type { PlaceMention } from "../../model/place.ts";
import { argumentsAt } from "./arguments.ts";
import { leadersOf } from "./led-by.ts";
import { listedWith, listTakenUp } from "./listed.ts";
import { mentionOf } from "./mention-of.ts";
import { DAYS } from "./particles.ts";
import { measuredBy, passes, type WordFacts } from "./word-test.ts";

/** The prepositions by which a noun names who is behind it, the likeliest first. */
const OWNERS = [
  "'s",
  "by",
  "of",
  "from",
  "between",
  "in",
  "inside",
  "including",
  "such as",
  "against",
  "on",
  "with",
  "at",
];

/** "on behalf of his people", "on the anniversary of the war": nothing is directed at these. */
const NOBODY = new Set("behalf occasion anniversary eve sideline margin invitation basis condition ground".split(" "));

/** Deeds whose "of" names the victim: "the arrest of two editors". */
const DONE_TO = new Set(
  (
    "arrest detention killing murder assassination abduction kidnapping imprisonment execution persecution treatment " +
    "shooting bombing shelling poisoning jailing deportation expulsion harassment torture beating removal ouster overthrow " +
    "massacre siege blockade mistreatment repression oppression attack strike airstrike raid assault offensive invasion " +
    "bombardment incursion aggression violence crackdown onslaught ambush war hostility operation sanction embargo threat"
  ).split(" "),
);
const UPON = new Set(["of", "against", "on", "with", "at"]);

/** The actors that words stand for: by their own mention, or by the owner of the thing ("the decision of the court"). */
export function partiesAt(
  words: readonly number[],
  asked: number,
  rule: string,
  text: string,
  facts: WordFacts,
): readonly Party[] {
  const found = new Map<string, Party>();
  const crowds = new Map<number, Party>();
  for (const word of words.flatMap((w) => wordsFor(w, facts))) {
    const parties = partiesOf(word, asked, rule, text, facts, 0);
    const before = crowds.get(headOf(facts.tree, word));
    const [crowd] = parties;
    if (crowd === undefined || parties.length > 1 || !isCrowd(word, crowd, facts)) {
      for (const party of parties) if (!found.has(party.actor)) found.set(party.actor, party);
    } else if (before !== undefined && isBare(word, facts) && isOfSameState(before, crowd)) {
      const joint = asOneCrowd(before, crowd, text);
      found.delete(before.actor);
      found.set(joint.actor, joint);
      crowds.set(headOf(facts.tree, word), joint);
    } else {
      crowds.set(word, crowd);
      if (!found.has(crowd.actor)) found.set(crowd.actor, crowd);
    }
  }
  return [...found.values()];
}

function wordsFor(word: number, facts: WordFacts): readonly number[] {
  const taken = listTakenUp(word, facts);
  return taken.length > 0 ? taken : [word, ...listedWith(word, facts)];
}

const CROWD = /:(?:unnamed|actors\/(?:unnamed-states|officials-|group-|people-of))/;

function isCrowd(word: number, party: Party, { tree }: WordFacts): boolean {
  return tree.tokens[word]!.xpos === "NNS" && party.span !== null && CROWD.test(party.rule);
}

// What stands before the first of "our allies and partners" goes for both.
function isBare(word: number, { tree }: WordFacts): boolean {
  return (
    isRelation(tree, word, "conj") && childrenOf(tree, word, "det", "nummod", "nmod", "case").every((c) => c > word)
  );
}

function isOfSameState(first: Party, last: Party): boolean {
  return last.country === null || last.country === first.country;
}

function asOneCrowd(first: Party, last: Party, text: string): Party {
  const span = { start: first.span!.start, end: last.span!.end };
  const name = text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|our|its|their|his|her) /i, "");
  const country = first.country ?? last.country;
  return { ...first, name, country, actor: contentId("actor", name, country ?? ""), span };
}

function partiesOf(
  word: number,
  asked: number,
  rule: string,
  text: string,
  facts: WordFacts,
  depth: number,
): readonly Party[] {
  const { tree } = facts;
  if (NOBODY.has(tree.tokens[word]!.lemma)) return [];
  const named = namedAsPredicate(word, facts);
  if (named >= 0 && depth === 0)
    return [named, ...listedWith(named, facts)].flatMap((w) => partiesOf(w, asked, `${rule}/who-are`, text, facts, 1));
  const mention = mentionOf(word, facts);
  const nations = (mention?.actors.length ?? 0) > 1 ? [] : ofSeveralNations(word, rule, text, facts);
  if (nations.length > 1) return nations;
  if (mention !== undefined && mention.actors.length > 0) {
    const named = withLeaders(fromMention(mention, rule), word, asked, text, facts, depth);
    return named.some((p) => p.country !== null) || depth > 0
      ? named
      : withOwnersState(named, word, asked, text, facts);
  }
  const place = facts.placeAt(word);
  if (place !== undefined && place.place.country !== null) return [atPlace(place, place.place.country, rule)];
  const measured = measuredBy(word, facts);
  if (measured >= 0) {
    const through = partiesOf(measured, asked, rule, text, facts, depth);
    if (through.length > 0) return through;
  }
  if (depth >= 3 || tree.tokens[word]!.upos === "PRON") return [];
  const classes = ["people", "force", "official"].map((name) => facts.kinds.classes.get(name)!);
  const people = classes.some((test) => passes(test, word, facts));
  // "the victims of the Dornian attack" are not those who attacked.
  const behind = ownersOf(word, asked, facts).filter((w) => !people || !DONE_TO.has(tree.tokens[w]!.lemma));
  const owners = behind.flatMap((w) => partiesOf(w, asked, `${rule}/owner`, text, facts, depth + 1));
  if (!people) return owners.length > 0 || !isName(word, facts) ? owners : [unresolved(word, rule, text, tree)];
  return withLeaders([unnamed(word, rule, text, tree, owners[0]?.country ?? null)], word, asked, text, facts, depth);
}

// "The others elected were Anders Dorn and Nils Krag": the sentence goes on to name them.
function namedAsPredicate(word: number, { tree, mentionAt }: WordFacts): number {
  const name = headOf(tree, word);
  if (name < 0 || name < word || tree.tokens[word]!.upos === "PROPN" || !isRelation(tree, word, "nsubj")) return -1;
  const isName = tree.tokens[name]!.upos === "PROPN" && childrenOf(tree, name, "cop").length > 0;
  return isName && mentionAt(name)?.actors[0]?.type === "person" ? name : -1;
}

// "a delegation led by Anders Dorn": both act, and each is of the other's state.
function withLeaders(
  group: readonly Party[],
  word: number,
  asked: number,
  text: string,
  facts: WordFacts,
  depth: number,
): readonly Party[] {
  const heads = leadersOf(facts.tree, word);
  // Two groups, each said to lead the other, lead no further.
  if (heads.length === 0 || depth >= 3) return group;
  const leaders = heads
    .flatMap((w) => partiesOf(w, asked, "led-by", text, facts, depth + 1))
    .filter((p) => !group.some((g) => g.actor === p.actor));
  const own = group.find((p) => p.country !== null)?.country ?? null;
  const theirs = leaders.find((p) => p.country !== null)?.country ?? null;
  return [
    ...group.map((p) => (p.country === null ? { ...p, country: theirs } : p)),
    ...leaders.map((p) => (p.country === null ? { ...p, country: own } : p)),
  ];
}

// "Indian and Chinese soldiers": the noun stands for people of each nation before it.
function ofSeveralNations(word: number, rule: string, text: string, { tree, mentionAt }: WordFacts): readonly Party[] {
  if (tree.tokens[word]!.upos !== "NOUN") return [];
  const words = childrenOf(tree, word, "amod", "compound").flatMap((c) => conjunctsOf(tree, c));
  // "North Korean" is two words and one nation.
  const nations = [...new Set(words.flatMap((c) => mentionAt(c) ?? []))]
    // "the Russian military delegation": its own mention answers for the words before it.
    .filter((m) => m.actors.length === 1 && m.head !== word && /state|demonym/.test(m.rule));
  const noun = text.slice(tree.tokens[word]!.start, tree.tokens[word]!.end);
  return nations.map((m) => {
    const name = `${m.text} ${noun}`;
    const { country } = m.actors[0]!;
    const span = { start: m.start, end: m.end };
    return {
      name,
      country,
      office: null,
      actor: contentId("actor", name, country ?? ""),
      span,
      rule: `${rule}:${m.rule}`,
    };
  });
}

/** "the president's son": whoever belongs to somebody is of the same state. */
const KIN = new Set(
  (
    "son daughter wife husband brother sister father mother nephew cousin widow aide adviser advisor spokesman spokeswoman " +
    "spokesperson deputy successor predecessor lawyer office entourage"
  ).split(" "),
);

// "dissidents from Egypt", "rebels in Syria": people without a state of their own have that of the place they are of.
function withOwnersState(
  parties: readonly Party[],
  word: number,
  asked: number,
  text: string,
  facts: WordFacts,
): readonly Party[] {
  // A person is only of the state that is named outright: "President Lena Sandvik of Norway".
  const isCrowd =
    parties.every((p) => /(?:group|officials)-without-state/.test(p.rule)) || KIN.has(facts.tree.tokens[word]!.lemma);
  const owner = ownersOf(word, asked, facts)
    .flatMap((w) => partiesOf(w, asked, "owner", text, facts, 1))
    .find((p) => p.country !== null && (isCrowd || /state-by-name|demonym/.test(p.rule)));
  return owner === undefined ? parties : parties.map((p) => ({ ...p, country: owner.country }));
}

// "an offensive on Marib", "abuses in Tibet": the place stands for the state it lies in.
function atPlace(mention: PlaceMention, country: string, rule: string): Party {
  const { place, start, end } = mention;
  return {
    name: place.name,
    country,
    office: null,
    actor: contentId("actor", place.name, country),
    span: { start, end },
    rule: `${rule}:place`,
  };
}

function fromMention(mention: Mention, rule: string): readonly Party[] {
  const span = { start: mention.start, end: mention.end };
  return mention.actors.map((a) => ({
    name: a.name,
    country: a.country,
    office: a.office,
    actor: a.id,
    span,
    rule: `${rule}:${mention.rule}`,
  }));
}

function ownersOf(
  word: number,
  asked: number,
  { tree, mentionAt }: Pick<WordFacts, "tree" | "mentionAt">,
): readonly number[] {
  const args = nounArgumentsOf(tree, word);
  const groups = new Map<string, number[]>();
  for (const a of args) groups.set(a.preposition, [...(groups.get(a.preposition) ?? []), a.head]);
  const own = groups.get("'s");
  if (own !== undefined) return own;
  const modifiers = before(tree, word).filter((c) => isOther(mentionAt(c), mentionAt(word)));
  if (modifiers.length > 0) return modifiers;
  // "a Dornian-flagged ship", "a Sornian-owned plant"
  const flags = childrenOf(tree, word, "amod")
    .filter((c) => BELONGING.test(tree.tokens[c]!.form))
    .flatMap((c) => childrenOf(tree, c, "compound", "amod", "advmod", "obl").filter((i) => mentionAt(i) !== undefined));
  if (flags.length > 0) return flags;
  const isDoneTo = DONE_TO.has(tree.tokens[word]!.lemma);
  for (const preposition of OWNERS) {
    const heads = isDoneTo && UPON.has(preposition) ? undefined : groups.get(preposition);
    if (heads !== undefined) return heads;
  }
  if (TEXTS.has(tree.tokens[word]!.lemma)) {
    const seats = seatsOf(word, tree, mentionAt);
    if (seats.length > 0)
      return seats.flatMap((s) => (mentionAt(s) === undefined ? ownersOf(s, asked, { tree, mentionAt }) : [s]));
  }
  // "the tests conducted by the North"
  const agents = childrenOf(tree, word, "acl").flatMap((c) =>
    childrenOf(tree, c, "obl")
      .filter((o) => prepositionOf(tree, o) === "by")
      .flatMap((o) => conjunctsOf(tree, o)),
  );
  return agents.length > 0 ? agents : doersOver(word, tree, asked);
}

// "the Norwegian-Chilean defense treaty": also what the tree hangs on another word before the noun.
function before(tree: Tree, word: number): readonly number[] {
  return childrenOf(tree, word, "amod", "compound", "nmod")
    .filter((c) => c < word && tree.tokens[c]!.deprel !== "nmod:poss")
    .flatMap((c) => [c, ...(tree.tokens[c]!.upos === "NOUN" ? before(tree, c) : [])]);
}

const BELONGING = /^(?:flagged|bound|owned|registered|based|run|controlled|made|operated|held|administered|led)$/i;

// "a report released in the Dornian capital": what a government puts out at its seat.
function seatsOf(word: number, tree: Tree, mentionAt: WordFacts["mentionAt"]): readonly number[] {
  return childrenOf(tree, word, "acl")
    .flatMap((c) => childrenOf(tree, c, "obl").filter((o) => prepositionOf(tree, o) === "in"))
    .filter((o) => tree.tokens[o]!.lemma === "capital" || mentionAt(o)?.rule.includes("capital") === true);
}

// The title within a name's own mention is no owner.
function isOther(mention: Mention | undefined, own: Mention | undefined): boolean {
  return mention !== undefined && (own === undefined || mention.start !== own.start);
}

const TEXTS = new Set("statement declaration resolution communique communiqué letter report message".split(" "));

// "the rebels continue an offensive that Oslo condemns": outside the clause that describes it, the noun has a doer.
function doersOver(word: number, tree: Tree, asked: number): readonly number[] {
  const verb = headOf(tree, word);
  if (verb < 0 || verb === asked || !isUnder(tree, asked, word)) return [];
  // "agreed on a statement which called on both": a text speaks for its authors.
  const isMade =
    isRelation(tree, word, "obj") || (isRelation(tree, word, "obl") && TEXTS.has(tree.tokens[word]!.lemma));
  if (!isMade) return [];
  return argumentsAt(tree, verb).subjects.map((a) => a.head);
}

/** A party of whom the text gives no more than the words. */
export function unnamedAt(word: number, rule: string, text: string, tree: Tree): Party {
  return unnamed(word, rule, text, tree, null);
}

function unnamed(word: number, rule: string, text: string, tree: Tree, country: string | null): Party {
  const { start, end } = phraseOf(tree, word);
  const name = text.slice(start, end).replace(/\s+/g, " ");
  return {
    name,
    country,
    office: null,
    actor: contentId("actor", name, country ?? ""),
    span: { start, end },
    rule: `${rule}:unnamed`,
  };
}

// Names of days, weapons and seas act for nobody.
function isName(word: number, { tree, kinds, placeAt }: WordFacts): boolean {
  const { upos, form } = tree.tokens[word]!;
  if (upos !== "PROPN" || DAYS.test(form) || placeAt(word) !== undefined) return false;
  return kinds.classes.get("weapon")?.words.has(form.toLowerCase()) !== true && /^\p{Lu}/u.test(form);
}

// A name that nobody knows is still a party: "Blender.io".
function unresolved(word: number, rule: string, text: string, tree: Tree): Party {
  const last = childrenOf(tree, word, "flat").at(-1) ?? word;
  const { start } = phraseOf(tree, word);
  const { end } = tree.tokens[Math.max(last, word)]!;
  const name = text.slice(start, end).replace(/\s+/g, " ");
  return {
    name,
    country: null,
    office: null,
    actor: contentId("actor", name),
    span: { start, end },
    rule: `${rule}:name`,
  };
}

// The noun with its modifiers; preposition and article are no part of a name, nor are clauses that follow.
function phraseOf(tree: Tree, word: number): { start: number; end: number } {
  const first = tree.children[word]!.find(
    (c) => c < word && isRelation(tree, c, "amod", "compound", "nummod", "nmod", "advmod"),
  );
  // "at least 20 people" are 20 people.
  const from = first === undefined ? word : isRelation(tree, first, "nummod") ? first : tree.left[first]!;
  return { start: tree.tokens[from]!.start, end: tree.tokens[word]!.end };
}
