import type { Name, NameType, Sentence, Token } from "../../src/model/sentence.ts";

/**
 * A text sketched sentence by sentence: words as `form/TAG` or `form/TAG/relation`, a leading `_` where no space
 * stands before the word, `form=lemma` where the lemma matters. Heads are filled in by habit: a compound hangs on the next word, a conjunct on the last
 * argument, a subject on the verb that follows (or comes before), everything else on the first verb. `[Kim Gunn]PER` names are given apart.
 */
export function sketch(...lines: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly Sentence[];
} {
  let text = "";
  const sentences = lines.map((line, block): Sentence => {
    if (text !== "") text += "\n";
    const start = text.length;
    const tokens: Token[] = [];
    for (const word of line.trim().split(/\s+/)) {
      const [written = "", xpos = "", relation] = word.split("/");
      const isGlued = written.startsWith("_") || tokens.length === 0;
      const [form = "", lemma = form.toLowerCase()] = (written.startsWith("_") ? written.slice(1) : written).split("=");
      if (!isGlued) text += " ";
      const from = text.length;
      text += form;
      const deprel = relation ?? (xpos === "NNP" || xpos === "JJ" ? "compound" : "dep");
      tokens.push({
        start: from,
        end: text.length,
        form,
        lemma,
        upos: universal(xpos),
        xpos,
        feats: "",
        head: 0,
        deprel,
      });
    }
    const verb = Math.max(
      0,
      tokens.findIndex((t) => t.upos === "VERB"),
    );
    const headed = tokens.map((token, i) => ({
      ...token,
      head: headOf(tokens, i, verb),
      deprel: i === verb ? "root" : token.deprel,
    }));
    return { start, end: text.length, tokens: headed, names: [], block };
  });
  return { text, sentences };
}

function headOf(tokens: readonly Token[], i: number, verb: number): number {
  if (i === verb) return -1;
  const { deprel } = tokens[i]!;
  if (deprel === "compound" && i + 1 < tokens.length) return i + 1;
  if (deprel === "det" || deprel === "case") return Math.min(i + 1, tokens.length - 1);
  if (deprel.startsWith("nsubj")) {
    const after = tokens.findIndex((t, k) => k > i && t.upos === "VERB");
    return after >= 0 ? after : tokens.findLastIndex((t) => t.upos === "VERB");
  }
  if (deprel === "conj") {
    for (let k = i - 1; k >= 0; k--) if (/^(?:nsubj|obj|obl)/.test(tokens[k]!.deprel)) return k;
  }
  return verb;
}

/** The sentences with a name of `type` over the first occurrence of `words`. */
export function withName(
  sentences: readonly Sentence[],
  text: string,
  type: NameType,
  words: string,
): readonly Sentence[] {
  const start = text.indexOf(words);
  return sentences.map((sentence) => {
    const first = sentence.tokens.findIndex((t) => t.start === start);
    if (first < 0) return sentence;
    const last = sentence.tokens.findLastIndex((t) => t.end <= start + words.length) + 1;
    const name: Name = { type, first, last, start, end: start + words.length };
    return { ...sentence, names: [...sentence.names, name] };
  });
}

function universal(xpos: string): string {
  if (xpos.startsWith("NNP")) return "PROPN";
  if (xpos.startsWith("NN")) return "NOUN";
  if (xpos.startsWith("VB")) return "VERB";
  if (xpos.startsWith("PRP")) return "PRON";
  const known: Readonly<Record<string, string>> = {
    MD: "AUX",
    IN: "ADP",
    TO: "PART",
    POS: "PART",
    DT: "DET",
    CC: "CCONJ",
    RB: "ADV",
    JJ: "ADJ",
    CD: "NUM",
  };
  return known[xpos] ?? "PUNCT";
}
