import type { Sentence, Token } from "../../model/sentence.ts";

/** A stretch of tokens that may be a name. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Names of one list, each found through another, are at most so many steps apart. */
const ROUNDS = 4;

/**
 * Adds the doubtful runs that stand in one list with a person: "A, B and C"
 * where only A looks like a name, and "A of X, B of Y" where the tree joins them.
 */
export function withListedNames<T extends Stretch>(
  { tokens }: Sentence,
  runs: readonly T[],
  doubtful: readonly T[],
): readonly T[] {
  const found = [...runs];
  let open = [...doubtful];
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const listed = open.filter((run) => found.some((known) => areListed(tokens, known, run)));
    if (listed.length === 0) break;
    found.push(...listed);
    open = open.filter((run) => !listed.includes(run));
  }
  return found.length === runs.length ? runs : found.sort((a, b) => a.first - b.first);
}

function areListed(tokens: readonly Token[], known: Stretch, run: Stretch): boolean {
  return isConjunct(tokens, run, known) || isConjunct(tokens, known, run) || areSideBySide(tokens, known, run);
}

// A token of the one hangs on a token of the other as a list does, whichever way the tree reads its commas.
function isConjunct(tokens: readonly Token[], run: Stretch, of: Stretch): boolean {
  for (let i = run.first; i < run.last; i++) {
    const { deprel, head } = tokens[i]!;
    if ((deprel === "conj" || deprel === "appos") && head >= of.first && head < of.last) return true;
  }
  return false;
}

// Nothing but a comma or "and" between them.
function areSideBySide(tokens: readonly Token[], a: Stretch, b: Stretch): boolean {
  const [before, after] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(before.last, after.first);
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every((t) => t.form === "," || /^(?:and|&)$/.test(t.form)) &&
    between.some((t) => t.form !== ",")
  );
}
