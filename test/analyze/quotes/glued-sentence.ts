import type { Sentence, Token } from "../../../src/model/sentence.ts";
import { sentenceOf } from "../../language/sentence-of.ts";

/**
 * Sentences written by hand as in `sentenceOf`, with their text as printed: a
 * word that begins with `+` stands close to the one before it. Each argument is
 * one sentence; `¶` in front of it begins a new paragraph.
 */
export function gluedText(...written: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly Sentence[];
} {
  let text = "";
  let block = 0;
  const sentences = written.map((marked): Sentence => {
    if (marked.startsWith("¶")) {
      block++;
      text += "\n\n";
    } else if (text !== "") text += " ";
    const words = marked.replace(/^¶/, "").trim().split(/\s+/);
    const plain = sentenceOf(words.map((w) => w.replace(/^\+/, "")).join(" "));
    const start = text.length;
    const tokens = plain.tokens.map((token, i): Token => {
      if (i > 0 && !words[i]!.startsWith("+")) text += " ";
      const at = text.length;
      text += token.form;
      return { ...token, start: at, end: text.length };
    });
    return { start, end: text.length, tokens, names: [], block };
  });
  return { text, sentences };
}
