import type { Notice } from "../model/notice.ts";
import type { Name, Sentence, Token } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { findBlocks } from "./find-blocks.ts";
import { hasEnglishWords, isLatinScript } from "./is-english.ts";
import { lemmatize } from "./lemmatize.ts";
import { findNames } from "./names/find-names.ts";
import { generalLexicon } from "./names/general-lexicon.ts";
import type { NameLexicon } from "./names/lexicon.ts";
import { type Annotation, annotate } from "./network/annotate.ts";
import type { LanguageModel } from "./network/load-model.ts";
import { repairTree } from "./repair/repair-tree.ts";
import { type Segment, segment } from "./segment.ts";

/** What a caller may know about a text beforehand. */
export interface ParseOptions {
  /**
   * The headline, paragraphs and bullets as ranges of the text, in order and
   * apart; sentences stay inside them and count them. Without it the text's
   * own lines decide.
   */
  readonly blocks?: readonly Span[];
  /** The names that the caller knows; `nameLexicon(lists, generalLexicon())` adds lists to the ones shipped here. */
  readonly lexicon?: NameLexicon;
}

/** A text's sentences in order, and what was odd about it. */
export interface Parsed {
  readonly sentences: readonly Sentence[];
  readonly notices: readonly Notice[];
}

/**
 * Analyses English text: sentences, words, tags, lemmas, dependencies and
 * names. Any string will do; text that is not English comes back as words
 * without a tree and a notice.
 *
 * @example parse("Envoys met in Oslo.", model).sentences[0]?.tokens[1]?.lemma // "meet"
 */
export function parse(text: string, model: LanguageModel, options: ParseOptions = {}): Parsed {
  const blocks = options.blocks ?? findBlocks(text);
  const drafts = segment(text, blocks);
  const forms = drafts.map((draft) => draft.tokens.map(({ start, end }) => text.slice(start, end)));
  const foreign = foreignBlocks(text, blocks, drafts, forms);
  const english = drafts.flatMap((draft, i) => (foreign.has(draft.block) ? [] : [i]));
  const annotations = annotate(
    model,
    english.map((i) => forms[i]!),
  );
  const tokens = drafts.map((draft, i) => flatTokens(draft, forms[i]!));
  english.forEach((i, k) => {
    tokens[i] = parsedTokens(drafts[i]!, forms[i]!, annotations[k]!);
  });
  const found = findNames(
    english.map((i) => tokens[i]!),
    annotations.map((annotation) => annotation.names),
    options.lexicon ?? generalLexicon(),
  );
  const names = new Map(english.map((i, k) => [i, found[k]!]));
  const sentences = drafts.map(({ block }, i) => {
    const known = names.get(i);
    return known === undefined
      ? sentenceOf(tokens[i]!, [], block)
      : sentenceOf(repairTree(tokens[i]!, known), known, block);
  });
  return { sentences, notices: foreignNotices(blocks, foreign) };
}

/** The blocks in another script or language; all of them when the text as a whole is in another one. */
function foreignBlocks(
  text: string,
  blocks: readonly Span[],
  drafts: readonly Segment[],
  forms: readonly (readonly string[])[],
): ReadonlySet<number> {
  const words = new Map<number, string[]>();
  drafts.forEach(({ block }, i) => {
    const known = words.get(block);
    if (known === undefined) words.set(block, [...forms[i]!]);
    else known.push(...forms[i]!);
  });
  const foreign = new Set([...words.keys()].filter((block) => !isLatinScript(text, blocks[block]!)));
  const latin = [...words].filter(([block]) => !foreign.has(block));
  const isWholeForeign = !hasEnglishWords(latin.flatMap(([, found]) => found));
  for (const [block, found] of latin) if (isWholeForeign || !hasEnglishWords(found)) foreign.add(block);
  return foreign;
}

function parsedTokens(draft: Segment, forms: readonly string[], annotation: Annotation): Token[] {
  const { upos, xpos, feats, head, deprel } = annotation;
  return draft.tokens.map(({ start, end }, i) => {
    const form = forms[i]!;
    return {
      start,
      end,
      form,
      lemma: lemmatize(form, upos[i]!, xpos[i]!),
      upos: upos[i]!,
      xpos: xpos[i]!,
      feats: feats[i]!,
      head: head[i]!,
      deprel: deprel[i]!,
    };
  });
}

// Words that hang on the first one without a claim about their grammar.
function flatTokens(draft: Segment, forms: readonly string[]): Token[] {
  return draft.tokens.map(({ start, end }, i) => {
    const form = forms[i]!;
    const head = i === 0 ? -1 : 0;
    return { start, end, form, lemma: form, upos: "X", xpos: "FW", feats: "", head, deprel: i === 0 ? "root" : "dep" };
  });
}

function sentenceOf(tokens: readonly Token[], names: readonly Name[], block: number): Sentence {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, names, block };
}

// One notice for each run of blocks, so that a foreign article says it once.
function foreignNotices(blocks: readonly Span[], foreign: ReadonlySet<number>): Notice[] {
  const notices: Notice[] = [];
  let last = -2;
  blocks.forEach((block, index) => {
    if (!foreign.has(index)) return;
    const open = notices.at(-1);
    const start = open !== undefined && last === index - 1 ? notices.pop()!.start : block.start;
    const message =
      "This text is not English: its words are kept, but it is not parsed. Give a translation to read it.";
    notices.push({ rule: "language/not-english", start, end: block.end, message });
    last = index;
  });
  return notices;
}
