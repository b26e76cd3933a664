import type { Sentence, Token } from "../../src/model/sentence.ts";

/**
 * A sentence written out by hand: one word per item, `form/XPOS/head/relation`
 * with heads counted from 1 and 0 for the root, and `form=lemma` where the
 * lemma is not the lower-cased form. Words stand one space apart.
 */
export function sentenceOf(words: string): Sentence {
  let at = 0;
  const tokens = words
    .trim()
    .split(/\s+/)
    .map((word): Token => {
      const [spelling = "", xpos = "", head = "0", deprel = ""] = word.split("/");
      const [form = "", lemma = form.toLowerCase()] = spelling.split("=");
      const start = at;
      at += form.length + 1;
      const upos = xpos.startsWith("VB")
        ? deprel.startsWith("aux") || deprel === "cop"
          ? "AUX"
          : "VERB"
        : universal(xpos);
      return { start, end: start + form.length, form, lemma, upos, xpos, feats: "", head: Number(head) - 1, deprel };
    });
  return { start: 0, end: at - 1, tokens, names: [], block: 0 };
}

function universal(xpos: string): string {
  if (xpos.startsWith("NNP")) return "PROPN";
  if (xpos.startsWith("NN")) return "NOUN";
  if (xpos.startsWith("PRP") || xpos.startsWith("W")) return "PRON";
  const known: Readonly<Record<string, string>> = {
    MD: "AUX",
    IN: "ADP",
    TO: "PART",
    DT: "DET",
    CC: "CCONJ",
    RB: "ADV",
    JJ: "ADJ",
    CD: "NUM",
  };
  return known[xpos] ?? "X";
}
