import type { Notice } from "../model/notice.ts";
import type { Name, Sentence, Token } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { findBlocks } from "./find-blocks.ts";
import { countSmallWords, isLatinScript, type LanguageCount, mayBeEnglish } from "./is-english.ts";
import { lemmatize } from "./lemmatize.ts";
import { findNames } from "./names/find-names.ts";
import { generalLexicon } from "./names/general-lexicon.ts";
import type { NameLexicon } from "./names/lexicon.ts";
import { type Annotation, annotate } from "./network/annotate.ts";
import type { LanguageModel } from "./network/load-model.ts";
import type { NameSpan } from "./network/name-labels.ts";
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
  const foreign = foreignBlocks(text, blocks, drafts);
  const english = drafts.filter(({ block }) => !foreign.has(block));
  const { tokens, proposed } = annotated(text, english, model);
  const names = findNames(tokens, proposed, options.lexicon ?? generalLexicon());
  let next = 0;
  const sentences = drafts.map((draft) => {
    const { block } = draft;
    if (foreign.has(block)) return sentenceOf(flatTokens(draft, text), [], block);
    const k = next++;
    return sentenceOf(repairTree(tokens[k]!, names[k]!), names[k]!, block);
  });
  return { sentences, notices: foreignNotices(blocks, foreign) };
}

/** Words for the network at a time: enough to keep it busy, few enough that a book's answers do not pile up. */
const BATCH = 16_384;

/** The sentences' words with tags and trees, and the names that the network proposes for each sentence. */
function annotated(text: string, drafts: readonly Segment[], model: LanguageModel) {
  const tokens: Token[][] = [];
  const proposed: (readonly NameSpan[])[] = [];
  const strings = new Map<string, string>();
  for (let first = 0; first < drafts.length; ) {
    let last = first;
    for (let words = 0; last < drafts.length && words < BATCH; last++) words += drafts[last]!.tokens.length;
    const forms = drafts
      .slice(first, last)
      .map((draft) => draft.tokens.map(({ start, end }) => oneOf(strings, text.slice(start, end))));
    annotate(model, forms).forEach((annotation, i) => {
      tokens.push(parsedTokens(drafts[first + i]!, forms[i]!, annotation, strings));
      proposed.push(annotation.names);
    });
    first = last;
  }
  return { tokens, proposed };
}

// Most words of a text come again: one string serves them all.
function oneOf(strings: Map<string, string>, text: string): string {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, text);
  return text;
}

/** The blocks in another script or language; all of them when the text as a whole is in another one. */
function foreignBlocks(text: string, blocks: readonly Span[], drafts: readonly Segment[]): ReadonlySet<number> {
  const drafted = new Map<number, Segment[]>();
  for (const draft of drafts) {
    const known = drafted.get(draft.block);
    if (known === undefined) drafted.set(draft.block, [draft]);
    else known.push(draft);
  }
  const foreign = new Set([...drafted.keys()].filter((block) => !isLatinScript(text, blocks[block]!)));
  const counts = new Map<number, LanguageCount>();
  for (const [block, found] of drafted) {
    if (!foreign.has(block)) counts.set(block, countSmallWords(wordsOf(text, found)));
  }
  const isWholeForeign = !mayBeEnglish(sumOf(counts.values()));
  for (const [block, count] of counts) if (isWholeForeign || !mayBeEnglish(count)) foreign.add(block);
  return foreign;
}

function sumOf(counts: Iterable<LanguageCount>): LanguageCount {
  const sum = { words: 0, english: 0, foreign: 0 };
  for (const { words, english, foreign } of counts) {
    sum.words += words;
    sum.english += english;
    sum.foreign += foreign;
  }
  return sum;
}

function* wordsOf(text: string, drafts: readonly Segment[]): Generator<string> {
  for (const { tokens } of drafts) for (const { start, end } of tokens) yield text.slice(start, end);
}

function parsedTokens(
  draft: Segment,
  forms: readonly string[],
  annotation: Annotation,
  strings: Map<string, string>,
): Token[] {
  const { upos, xpos, feats, head, deprel } = annotation;
  return draft.tokens.map(({ start, end }, i) => {
    const form = forms[i]!;
    return {
      start,
      end,
      form,
      lemma: oneOf(strings, lemmatize(form, upos[i]!, xpos[i]!)),
      upos: upos[i]!,
      xpos: xpos[i]!,
      feats: oneOf(strings, feats[i]!),
      head: head[i]!,
      deprel: deprel[i]!,
    };
  });
}

// Words that hang on the first one without a claim about their grammar.
function flatTokens(draft: Segment, text: string): Token[] {
  return draft.tokens.map(({ start, end }, i) => {
    const form = text.slice(start, end);
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
