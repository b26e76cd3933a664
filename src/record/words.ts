/** Lower-cased words of a text in any script; hyphens and apostrophes part them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const STOP = new Set(
  (
    "a an the and or but nor of to in on at by for from with into over under about against between during through after before " +
    "as is are was were be been being am has have had having do does did will would shall should can could may might must " +
    "it its he she they them their his her him we us our you your i me my this that these those there here which who whom whose what " +
    "when where why how not no so than too very also just only both each other such own same s t d ll re ve if then again further " +
    "once more most some any all few while because until up down out off above below said says say told mr ms mrs dr one two"
  ).split(" "),
);

/** True for words that say nothing about a text's subject. */
export function isStopWord(word: string): boolean {
  return STOP.has(word) || (word.length < 2 && !/\p{N}/u.test(word));
}

/**
 * A word cut back so that its forms meet: `respond`, `responds`, `response`
 * share `respon`. Cruder than a lemma, but it needs no model and never changes.
 */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const cut = word.replace(/(?:ations?|ments?|ities|ity|ingly|edly|ings?|ied|ies|ely|es|ed|ly|s|e)$/, "");
  const root = cut.length >= 3 ? cut : word;
  return root.length > 6 ? root.slice(0, 6) : root;
}

/** Stems of the words that carry meaning, in order, each once. */
export function contentStems(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .filter((w) => !isStopWord(w))
        .map(stem),
    ),
  ];
}
