import type { Span } from "./span.ts";

/** One syntactic word. Universal Dependencies, English guidelines. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, ... */
  readonly upos: string;
  /** Penn Treebank tag: NNP, VBD, ... */
  readonly xpos: string;
  /** Morphology in UD's own form, `Number=Sing|Person=3`; empty when there is none. */
  readonly feats: string;
  /** Index of the head in `Sentence.tokens`, or -1 for the root. */
  readonly head: number;
  /** UD relation to the head with its subtype: `nsubj`, `nsubj:pass`, `obl`, ... */
  readonly deprel: string;
}

export type NameType = "PER" | "ORG" | "LOC" | "NORP";

/** A proper name as the language engine sees it, before anyone knows whose it is. */
export interface Name extends Span {
  readonly type: NameType;
  /** First token and one past the last, as indexes into `Sentence.tokens`. */
  readonly first: number;
  readonly last: number;
}

/** A sentence of one text: its words with their tree, and its names. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  /** Index of the block (headline, paragraph, bullet) it stands in. */
  readonly block: number;
}
