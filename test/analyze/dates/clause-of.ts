import type { Sentence, Token } from "../../../src/model/sentence.ts";

const AUX: Readonly<Record<string, string>> = {
  will: "MD",
  would: "MD",
  has: "VBZ",
  have: "VBP",
  had: "VBD",
  was: "VBD",
  were: "VBD",
};

/**
 * One clause around the verb written as `[met/VBD]`: every other word hangs on
 * it, which is all that dates ask of a tree. Without a verb there is no tree.
 */
export function clauseOf(marked: string, start = 0): { readonly text: string; readonly sentence: Sentence } {
  const verb = /\[(?<form>[^/\]]+)\/(?<xpos>\w+)\]/.exec(marked);
  const text = marked.replace(/\[([^/\]]+)\/\w+\]/g, "$1");
  const words = [
    ...text.matchAll(/[A-Z]\.(?:[A-Z]\.)+|[\p{L}\p{N}]+(?:[.:/'’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu),
  ];
  const head = verb === null ? -1 : words.findIndex((w) => w.index === verb.index);
  const tokens = words.map((word, i): Token => {
    const form = word[0];
    const at = {
      start: start + word.index,
      end: start + word.index + form.length,
      form,
      lemma: form.toLowerCase(),
      feats: "",
    };
    if (i === head) return { ...at, upos: "VERB", xpos: verb?.groups?.xpos ?? "VB", head: -1, deprel: "root" };
    const aux = i < head ? AUX[form.toLowerCase()] : undefined;
    if (aux !== undefined) return { ...at, upos: "AUX", xpos: aux, head, deprel: "aux" };
    return { ...at, upos: "NOUN", xpos: "NN", head, deprel: head < 0 ? "root" : "obl" };
  });
  return { text, sentence: { start, end: start + text.length, tokens, names: [], block: 0 } };
}
