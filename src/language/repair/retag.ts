import type { Name, Token } from "../../model/sentence.ts";
import { lemmatize } from "../lemmatize.ts";
import { isCallOfVerb, isWarning } from "./clauses.ts";
import { isWillOfSomebody } from "./nouns.ts";

/**
 * Sets right the tags that the tree's rules and every later reader go by: a
 * place that the tagger took for an adjective ("attacked Kyiv"), a
 * participle behind "had" or "was" that it took for a bare form ("had shot"),
 * the noun "will", and the verb in "and welcome the news".
 */
export function retag(tokens: readonly Token[], names: readonly Name[]): readonly Token[] {
  const places = new Set(names.filter((n) => n.type === "LOC" && n.last - n.first === 1).map((n) => n.first));
  const perfect = new Set(tokens.filter((t) => t.lemma === "have" && t.deprel === "aux").map((t) => t.head));
  const lost = lostVerb(tokens);
  const acting = headlineVerb(tokens);
  const told = toldPast(tokens);
  return tokens.map((token, i) => {
    if (places.has(i) && token.upos === "ADJ" && /^\p{Lu}\p{Ll}/u.test(token.form) && !describes(tokens, i)) {
      const { deprel } = token;
      return { ...token, upos: "PROPN", xpos: "NNP", lemma: token.form, deprel: deprel === "xcomp" ? "obj" : deprel };
    }
    // "is visiting Kyiv": a place is no predicate of its verb.
    if (places.has(i) && token.upos === "PROPN" && token.deprel === "xcomp" && token.head === i - 1)
      return { ...token, deprel: "obj" };
    if (token.upos === "AUX" && isWillOfSomebody(tokens, i))
      return { ...token, upos: "NOUN", xpos: "NN", lemma: "will" };
    if (token.xpos === "UH" && token.lemma === "welcome" && tokens.some((t) => t.head === i && t.deprel === "obj"))
      return { ...token, upos: "VERB", xpos: "VBP" };
    if (token.xpos === "NNS" && isCallOfVerb(tokens, i))
      return { ...token, upos: "VERB", xpos: "VBZ", lemma: lemmatize(token.form, "VERB", "VBZ") };
    if (isWarning(tokens, i)) return { ...token, upos: "VERB", xpos: "VBG", lemma: "warn" };
    if (i === acting) return { ...token, upos: "VERB", xpos: "VBZ", lemma: lemmatize(token.form, "VERB", "VBZ") };
    if (told.has(i)) return { ...token, xpos: "VBD" };
    if (isPastForm(token)) return { ...token, xpos: "VBD", lemma: lemmatize(token.form, "VERB", "VBD") };
    if (i === lost) return { ...token, upos: "VERB", xpos: "VBN", lemma: lemmatize(token.form, "VERB", "VBN") };
    if (perfect.has(i) && token.upos === "VERB" && token.xpos === "VB")
      return { ...token, xpos: "VBN", lemma: lemmatize(token.form, "VERB", "VBN") };
    return token;
  });
}

// "A bomb exploded in Kabul": with a subject in front and no auxiliary, the form is the past tense.
function toldPast(tokens: readonly Token[]): ReadonlySet<number> {
  const subjects = new Set(tokens.flatMap((t, i) => (t.deprel === "nsubj" && i < t.head ? [t.head] : [])));
  const helped = new Set(tokens.flatMap((t) => (/^(?:aux|cop)/.test(t.deprel) ? [t.head] : [])));
  return new Set(
    [...subjects].filter((i) => tokens[i]!.xpos === "VBN" && !helped.has(i) && /ed$/.test(tokens[i]!.form)),
  );
}

// "Washington eased sanctions on Oslo.": a full sentence without a verb, and a participle behind its first name.
function lostVerb(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.form !== "." || tokens.some((t) => t.upos === "VERB" || t.upos === "AUX")) return -1;
  return tokens.findIndex(
    (t, i) => t.upos === "ADJ" && /[a-z]ed$/.test(t.form) && tokens[i - 1]?.upos === "PROPN" && i < tokens.length - 2,
  );
}

// "Norway test-launches missile": a noun has no object, so the head of a headline that has one is its verb.
function headlineVerb(tokens: readonly Token[]): number {
  const root = tokens.findIndex((t) => t.head < 0);
  if (root < 1 || tokens[root]!.upos !== "NOUN" || tokens[root]!.xpos !== "NNS") return -1;
  const hasObject = tokens.some((t, i) => t.head === root && t.deprel === "obj" && i > root);
  const hasSubject = tokens.some(
    (t, i) => t.head === root && t.upos === "PROPN" && i < root && t.deprel !== "nmod:poss",
  );
  return hasObject && hasSubject && !tokens.some((t) => t.upos === "VERB" || t.upos === "AUX") ? root : -1;
}

/** Irregular past forms that are the present of no other verb. */
const PAST_FORMS = new Set(
  (
    "froze shot drove fled began broke chose drew flew forbade gave hid knew rode shook sank spoke stole struck swore took threw " +
    "withdrew wrote fought bought brought caught sought taught thought told sold held led met sent spent lent built dealt kept " +
    "lost meant swept won hung stood understood made paid said bred overthrew undertook oversaw overran"
  ).split(" "),
);

// "Norway froze the assets": an irregular past that was taken for a present.
function isPastForm({ form, upos, xpos }: Token): boolean {
  return upos === "VERB" && (xpos === "VBP" || xpos === "VBZ") && PAST_FORMS.has(form);
}

// "the Berlin wall", "a Kyiv suburb": a place before a noun may well be tagged as what describes it.
function describes(tokens: readonly Token[], i: number): boolean {
  return /^(?:amod|compound|nmod)/.test(tokens[i]!.deprel) && tokens[i]!.head > i;
}
