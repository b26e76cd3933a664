import type { Notice } from "../../model/notice.ts";
import type { Sentence, Token } from "../../model/sentence.ts";

/** A text that a machine has rewritten or translated badly, by its sentences. */
export interface Garbled {
  /** Indices of the sentences that are no English; empty for a text in order. */
  readonly sentences: ReadonlySet<number>;
  readonly notice: Notice | null;
}

const NONE: Garbled = { sentences: new Set(), notice: null };
/** Shorter ones are headlines, captions and list items, which have a grammar of their own. */
const SHORT = 8;
/** So many broken sentences, and this share of all longer ones, make a text garbled. */
const LEAST = 2;
const SHARE = 0.3;

const ARTICLES = new Set(["a", "an", "the"]);
const FUNCTION_WORDS = new Set(["of", "to", "in", "for", "and", "with", "from", "by", "at", "on", "as", "or", "but"]);

/** Finds the sentences of a text that break the grammar of their small words, which writers never do and word spinners often. */
export function findGarbled(sentences: readonly Sentence[]): Garbled {
  const broken: number[] = [];
  let longer = 0;
  for (const [index, { tokens }] of sentences.entries()) {
    if (tokens.length < SHORT) continue;
    longer++;
    if (faultsIn(tokens) > 0) broken.push(index);
  }
  if (broken.length < LEAST || broken.length < longer * SHARE) return NONE;
  const { start, end } = sentences[broken[0]!]!;
  const message = `${broken.length} of ${longer} sentences are no English, as in machine rewrites: only claims with both sides named are kept`;
  return { sentences: new Set(broken), notice: { rule: "genre/garbled", start, end, message } };
}

function faultsIn(tokens: readonly Token[]): number {
  let faults = 0;
  for (let i = 0; i + 1 < tokens.length; i++) if (isFault(tokens, i)) faults++;
  return faults;
}

/** Every fault begins with one of these; most words are none. */
const OPENINGS = new Set([
  ...ARTICLES,
  ...FUNCTION_WORDS,
  ..."into onto among they we you he she it is are was were".split(" "),
]);

function isFault(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i]!;
  if (a.form.length > 5) return false;
  const x = a.form.toLowerCase();
  if (!OPENINGS.has(x)) return false;
  const b = tokens[i + 1]!;
  const y = b.form.toLowerCase();
  // "the the", "of of"; "had had" and "that that" are English.
  if (x === y && (ARTICLES.has(x) || FUNCTION_WORDS.has(x))) return true;
  if (ARTICLES.has(x) && a.end < b.start) {
    // "the of", "a is", "an the"
    if (ARTICLES.has(y) || (FUNCTION_WORDS.has(y) && b.upos === "ADP")) return true;
    if (/^(?:is|are|was|were|has|have|had|he|she|they|it|we|him|them|his|her|their|not|and|or)$/.test(y)) return true;
    if (x === "a" && /^[aeiou][a-z]/.test(b.form) && !/^(?:uni|use|usu|eu|one|once|ura|uti|u[.-])/.test(y)) return true;
  }
  // "of said", "in did", "they was", "he have"
  if (
    /^(?:of|from|into|onto|among)$/.test(x) &&
    /^(?:is|are|was|were|said|has|had|did|will|would|must|and|or)$/.test(y)
  )
    return true;
  if (/^(?:they|we|you)$/.test(x) && /^(?:is|was|has|does)$/.test(y)) return true;
  if (/^(?:he|she|it)$/.test(x) && /^(?:are|were|have|do)$/.test(y)) return !isConditional(tokens, i);
  if (/^(?:to)$/.test(x) && /^(?:is|are|was|were|said|has|had|did|would|goes|went)$/.test(y)) return true;
  return /^(?:is|are|was|were)$/.test(x) && /^(?:is|are|was|were|has|have|had|did|said)$/.test(y);
}

// "if he were", "as it were", "would it have", "nor do they": English of a kind.
function isConditional(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.form.toLowerCase());
  return before.some((w) =>
    /^(?:if|as|though|wish|that|lest|would|could|should|may|might|did|does|let|help|make|see)$/.test(w),
  );
}
