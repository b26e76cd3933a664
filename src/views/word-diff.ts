/** A run of words that both texts have, or that only one of them has. */
export interface DiffRun {
  readonly in: "both" | "before" | "after";
  readonly text: string;
}

/** Beyond so many words on both sides together the texts are given whole: the table of comparisons would not fit. */
const MOST_WORDS = 4000;

/** The words that were taken out and put in between two texts; blanks and line ends become one blank. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length + b.length > MOST_WORDS) return joined([run("before", before), run("after", after)]);
  const same = commonWords(a, b);
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...same, [a.length, b.length] as const]) {
    while (i < x) runs.push(run("before", a[i++]!));
    while (j < y) runs.push(run("after", b[j++]!));
    if (i < a.length) runs.push(run("both", b[y]!));
    i = x + 1;
    j = y + 1;
  }
  return joined(runs);
}

function run(where: DiffRun["in"], text: string): DiffRun {
  return { in: where, text };
}

/** Each with one blank behind it, the last one too: a word is the same wherever it stands. */
function wordsOf(text: string): string[] {
  return (text.match(/\S+/g) ?? []).map((word) => `${word} `);
}

/** A longest common run of words, as pairs of positions. */
function commonWords(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const isSame = (i: number, j: number): boolean => a[i] === b[j];
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] = isSame(i, j)
        ? length[(i + 1) * width + j + 1]! + 1
        : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(i, j)) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Neighbours of one sort as one run; what was taken out comes before what was put in. */
function joined(runs: readonly DiffRun[]): DiffRun[] {
  const out: DiffRun[] = [];
  let gone = "";
  let come = "";
  const flush = (): void => {
    if (gone !== "") out.push(run("before", gone));
    if (come !== "") out.push(run("after", come));
    gone = "";
    come = "";
  };
  for (const { in: where, text } of runs) {
    if (where === "before") gone += text;
    else if (where === "after") come += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.in === "both") out[out.length - 1] = run("both", last.text + text);
      else out.push(run("both", text));
    }
  }
  flush();
  return out;
}
