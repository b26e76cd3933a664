import { modalOf, nounArgumentsOf, prepositionOf, type Tree } from "../../language/tree.ts";
import type { Mention } from "../../model/mention.ts";
import type { PlaceMention } from "../../model/place.ts";
import type { KindSet, WordTest } from "../../ontology/kind-set.ts";
import { DAYS } from "./particles.ts";

/** What word tests may ask about the words of one sentence. */
export interface WordFacts {
  readonly tree: Tree;
  readonly kinds: KindSet;
  readonly mentionAt: (token: number) => Mention | undefined;
  /** The sentence's mentions in text order. */
  readonly mentionsHere: () => readonly Mention[];
  readonly placeAt: (token: number) => PlaceMention | undefined;
}

const FIRST_PERSON = new Set(["we", "i", "us", "our", "my", "me", "ourselves"]);

/** True when the word, or the noun that it merely measures, is one of the test's. */
export function passes(test: WordTest, token: number, facts: WordFacts): boolean {
  if (passesAlone(test, token, facts)) return true;
  const measured = measuredBy(token, facts);
  return measured >= 0 && passes(test, measured, facts);
}

/** The noun after "of" where the word only counts it: the missiles of "a barrage of missiles"; -1 otherwise. */
export function measuredBy(token: number, { tree, kinds }: WordFacts): number {
  if (!kinds.transparent.has(tree.tokens[token]!.lemma.toLowerCase()) && tree.tokens[token]!.upos !== "NUM") return -1;
  return nounArgumentsOf(tree, token).find((a) => a.preposition === "of")?.head ?? -1;
}

function passesAlone(test: WordTest, token: number, facts: WordFacts): boolean {
  const { tree } = facts;
  const word = tree.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  if (test.words.has(lemma) || test.words.has(word.form.toLowerCase())) return true;
  // Capitalised nouns of headlines keep their plural as a name's lemma; so do plurals whose singular is rare ("troops").
  if ((word.upos === "PROPN" || word.upos === "NOUN") && lemma.endsWith("s")) {
    if (test.words.has(lemma.slice(0, -1)) || test.words.has(lemma.replace(/ies$/, "y"))) return true;
  }
  // "reconnaissance satellite Malligyong", "Hwasong missile": a name is what the noun before it says.
  // Names of capitals alone are often tagged as nouns: "the broadcaster RFI".
  const isName = word.upos === "PROPN" || /^\p{Lu}{2,}$/u.test(word.form);
  if (isName && titleOf(tree, token).some((t) => test.words.has(t))) return true;
  const joined = hyphenated(tree, token);
  if (joined !== null && (test.words.has(joined.toLowerCase()) || test.patterns.some((p) => p.test(joined))))
    return true;
  if (test.patterns.some((p) => p.test(word.form))) return true;
  return test.builtIn.some((name) => passesBuiltIn(name, token, facts));
}

function titleOf(tree: Tree, name: number): readonly string[] {
  return tree.children[name]!.filter((c) => {
    const { upos, deprel } = tree.tokens[c]!;
    // "Ambassador Huang": a title keeps its capital.
    return c < name && (upos === "NOUN" || (upos === "PROPN" && deprel === "nmod:desc"));
  }).map((c) => tree.tokens[c]!.lemma.toLowerCase());
}

/** The hyphenated word around a token as written, or null: hyphens stand alone in the tree. */
export function hyphenated(tree: Tree, token: number): string | null {
  const { tokens } = tree;
  let first = token;
  let last = token;
  while (first >= 2 && tokens[first - 1]!.form === "-" && tokens[first - 2]!.end === tokens[first - 1]!.start)
    first -= 2;
  while (
    tokens[last + 1]?.form === "-" &&
    tokens[last + 2] !== undefined &&
    tokens[last + 1]!.start === tokens[last]!.end
  )
    last += 2;
  if (first === last) return null;
  let text = "";
  for (let i = first; i <= last; i++) text += tokens[i]!.form;
  return text;
}

function passesBuiltIn(name: string, token: number, facts: WordFacts): boolean {
  const { tree } = facts;
  const word = tree.tokens[token]!;
  switch (name) {
    case "any":
      return true;
    case "actor":
      return isActor(token, facts);
    case "person":
      return facts.mentionAt(token)?.actors.some((a) => a.type === "person" || a.type === "office") ?? false;
    case "state":
      return facts.mentionAt(token)?.actors.some((a) => a.type === "state" || a.type === "body") ?? false;
    case "place":
      return facts.placeAt(token) !== undefined;
    case "water":
      return facts.placeAt(token)?.place.precision === "water";
    case "no":
      return tree.children[token]!.some((c) => tree.tokens[c]!.form.toLowerCase() === "no");
    case "number":
      return word.upos === "NUM";
    case "we":
      return FIRST_PERSON.has(word.lemma.toLowerCase());
    case "subjunctive":
      return isSubjunctive(tree, token);
    case "assertion":
      return isAssertion(tree, token);
    case "question":
      return isQuestion(tree, token);
    case "will": {
      const modal = modalOf(tree, token);
      return modal === "will" || modal === "would";
    }
    case "plural":
      return word.xpos === "NNS" || word.xpos === "NNPS";
    case "named":
      return word.upos === "PROPN" && !DAYS.test(word.form);
    default:
      return false;
  }
}

/** Classes of common nouns that act: "gunmen", "the army", "a court". */
const ACTING = ["people", "force", "official", "organization"];

// Whoever has a mention or a name, and people or bodies without one.
function isActor(token: number, facts: WordFacts): boolean {
  const word = facts.tree.tokens[token]!;
  if (facts.mentionAt(token) !== undefined) return true;
  // "launched on Wednesday": names of days are written like names of people.
  if (DAYS.test(word.form)) return false;
  const lemma = word.lemma.toLowerCase();
  if (FIRST_PERSON.has(lemma)) return true;
  if (word.upos === "PROPN") return facts.placeAt(token)?.place.precision !== "water";
  return ACTING.some((name) => facts.kinds.classes.get(name)?.words.has(lemma));
}

// "agreed that ties have improved" tells how things stand, not what anybody will do.
function isAssertion(tree: Tree, clause: number): boolean {
  if (modalOf(tree, clause) !== undefined || /^(?:need|have|require)$/.test(tree.tokens[clause]!.lemma)) return false;
  const words = [clause, ...tree.children[clause]!.filter((c) => /^(?:aux|cop)/.test(tree.tokens[c]!.deprel))];
  return words.some((w) => /^VB[DZP]$/.test(tree.tokens[w]!.xpos));
}

// "asked if he would come", "asked what time it was"
function isQuestion(tree: Tree, clause: number): boolean {
  return tree.children[clause]!.some(
    (c) => tree.tokens[c]!.xpos.startsWith("W") || /^(?:if|whether)$/i.test(tree.tokens[c]!.form),
  );
}

// "demanded that he resign", "proposed that they should meet"
function isSubjunctive(tree: Tree, clause: number): boolean {
  const aux = tree.children[clause]!.filter(
    (c) => tree.tokens[c]!.deprel.startsWith("aux") || tree.tokens[c]!.deprel === "cop",
  );
  if (aux.some((a) => ["should", "must", "be"].includes(tree.tokens[a]!.form.toLowerCase()))) return true;
  return tree.tokens[clause]!.xpos === "VB" && aux.length === 0 && prepositionOf(tree, clause) === "";
}
