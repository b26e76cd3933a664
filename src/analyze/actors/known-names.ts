import type { Sentence } from "../../model/sentence.ts";
import type { Hit } from "./hits.ts";
import type { NameRun } from "./name-runs.ts";
import { isCapital, isInnerHyphen, isTemporal, isTitleCase, wordsOf } from "./words.ts";

/** The outer words of a whole name, by which the article may call the person later. */
export function nameParts(sentence: Sentence, run: NameRun): readonly string[] {
  if (run.words < 2) return [];
  const { tokens } = sentence;
  return [tokens[run.first]!.form, tokens[run.last - 1]!.form].filter((w) => w.length > 1 && /^\p{Lu}/u.test(w));
}

/** The whole names that a story gives outside headlines, where capitals tell names from other words. */
export function wholeNames(
  text: string,
  sentences: readonly Sentence[],
  runs: readonly (readonly NameRun[])[],
): ReadonlySet<string> {
  const names = new Set<string>();
  runs.forEach((list, s) => {
    const whole = list.filter((run) => run.words > 1);
    if (whole.length === 0 || isTitleCase(sentences[s]!)) return;
    for (const run of whole) names.add(wordsOf(text, sentences[s]!, run.first, run.last));
  });
  return names;
}

const LONGEST = 7;

/** Reads a headline's capitals by the names that the story gives: "Peace Nils Krag Travels" holds Nils Krag and no other. */
export function withWholeNames(
  text: string,
  sentence: Sentence,
  runs: readonly NameRun[],
  names: ReadonlySet<string>,
): readonly NameRun[] {
  if (names.size === 0 || !isTitleCase(sentence)) return runs;
  const { tokens } = sentence;
  const known: NameRun[] = [];
  for (let first = 0; first < tokens.length - 1; first++) {
    if (!isCapital(tokens[first]!)) continue;
    for (let last = Math.min(tokens.length, first + LONGEST); last > first + 1; last--) {
      if (!names.has(wordsOf(text, sentence, first, last))) continue;
      known.push({ first, last, words: last - first, score: 3 });
      first = last - 1;
      break;
    }
  }
  if (known.length === 0) return runs;
  const others = runs.filter((run) => !known.some((k) => run.first < k.last && k.first < run.last));
  return [...others, ...known].sort((a, b) => a.first - b.first);
}

/** Adds single words that the article knows from a whole name. */
export function withKnownNames(
  sentence: Sentence,
  runs: readonly NameRun[],
  hitAt: readonly (Hit | undefined)[],
  known: ReadonlySet<string>,
): readonly NameRun[] {
  const { tokens } = sentence;
  const taken = new Set<number>();
  for (const run of runs) for (let i = run.first; i < run.last; i++) taken.add(i);
  const added: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!known.has(token.form) || taken.has(i) || hitAt[i] !== undefined || isTemporal(token)) continue;
    if (!isCapital(token) || token.upos === "VERB" || token.upos === "DET" || token.upos === "ADP") continue;
    // Part of another name: "Kim" in "Kim Jong-un Institute", "al-Kim".
    if (isInnerHyphen(tokens, i + 1) || isInnerHyphen(tokens, i - 1)) continue;
    const after = tokens[i + 1];
    if (
      after !== undefined &&
      after.upos === "PROPN" &&
      isCapital(after) &&
      !taken.has(i + 1) &&
      !isTemporal(after) &&
      after.head !== token.head &&
      token.head === i + 1
    )
      continue;
    added.push({ first: i, last: i + 1, words: 1, score: 2 });
  }
  return added.length === 0 ? runs : [...runs, ...added].sort((a, b) => a.first - b.first);
}
