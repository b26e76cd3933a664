/** A sentence of a treebank, one entry a word; `head` is -1 for the root. */
export interface GoldSentence {
  readonly id: string;
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly lemmas: readonly string[];
  readonly misc: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** BIO labels, or undefined where nobody marked names. */
  readonly names: readonly string[] | undefined;
}
