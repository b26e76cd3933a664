import type { Sentence } from "../../model/sentence.ts";
import type { Hit } from "./hits.ts";
import type { NameRun } from "./name-runs.ts";
import { isCapital, isInnerHyphen, isTemporal } from "./words.ts";

/** The outer words of a whole name, by which the article may call the person later. */
export function nameParts(sentence: Sentence, run: NameRun): readonly string[] {
  if (run.words < 2) return [];
  const { tokens } = sentence;
  return [tokens[run.first]!.form, tokens[run.last - 1]!.form].filter((w) => w.length > 1 && /^\p{Lu}/u.test(w));
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
