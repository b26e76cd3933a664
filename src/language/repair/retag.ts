import type { Name, Token } from "../../model/sentence.ts";
import { lemmatize } from "../lemmatize.ts";

/**
 * Sets right the tags that the tree's rules and every later reader go by: a
 * place that the tagger took for an adjective ("attacked Kyiv"), and a
 * participle behind "had" or "was" that it took for a bare form ("had shot").
 */
export function retag(tokens: readonly Token[], names: readonly Name[]): readonly Token[] {
  const places = new Set(names.filter((n) => n.type === "LOC" && n.last - n.first === 1).map((n) => n.first));
  const perfect = new Set(tokens.filter((t) => t.lemma === "have" && t.deprel === "aux").map((t) => t.head));
  if (places.size === 0 && perfect.size === 0) return tokens;
  return tokens.map((token, i) => {
    if (places.has(i) && token.upos === "ADJ" && /^\p{Lu}\p{Ll}/u.test(token.form) && !describes(tokens, i)) {
      const { deprel } = token;
      return { ...token, upos: "PROPN", xpos: "NNP", lemma: token.form, deprel: deprel === "xcomp" ? "obj" : deprel };
    }
    if (perfect.has(i) && token.upos === "VERB" && token.xpos === "VB")
      return { ...token, xpos: "VBN", lemma: lemmatize(token.form, "VERB", "VBN") };
    return token;
  });
}

// "the Berlin wall", "a Kyiv suburb": a place before a noun may well be tagged as what describes it.
function describes(tokens: readonly Token[], i: number): boolean {
  return /^(?:amod|compound|nmod)/.test(tokens[i]!.deprel) && tokens[i]!.head > i;
}
