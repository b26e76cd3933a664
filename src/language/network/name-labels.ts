// Name spans from scores of BIO labels: the best sequence in which an inside label follows its own kind.
import type { NameType } from "../../model/sentence.ts";

/** A name as words `first` to one before `last`. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

function mayFollow(label: string, previous: string | undefined): boolean {
  if (!label.startsWith("I-")) return true;
  return previous !== undefined && previous !== "O" && previous.slice(2) === label.slice(2);
}

/** For every label the labels that may stand before it; the first list is for the start of a sentence. */
export function labelTransitions(labels: readonly string[]): readonly (readonly number[])[] {
  return labels.map((label) => labels.flatMap((previous, index) => (mayFollow(label, previous) ? [index] : [])));
}

/** The best allowed label of each word, whose scores begin at its entry of `starts`. */
export function bestLabels(
  scores: Float32Array,
  starts: Int32Array,
  labels: readonly string[],
  transitions: readonly (readonly number[])[],
): Int32Array {
  const count = starts.length;
  const size = labels.length;
  let totals = new Float64Array(size);
  let next = new Float64Array(size);
  const back = new Int32Array(size * count);
  for (let word = 0; word < count; word++) {
    for (let label = 0; label < size; label++) {
      let best = -Infinity;
      let from = 0;
      if (word === 0) best = (labels[label] as string).startsWith("I-") ? -Infinity : 0;
      else {
        for (const previous of transitions[label] as readonly number[]) {
          if ((totals[previous] as number) > best) {
            best = totals[previous] as number;
            from = previous;
          }
        }
      }
      next[label] = best + (scores[(starts[word] as number) + label] as number);
      back[word * size + label] = from;
    }
    [totals, next] = [next, totals];
  }
  const path = new Int32Array(count);
  let last = 0;
  for (let label = 1; label < size; label++) {
    if ((totals[label] as number) > (totals[last] as number)) last = label;
  }
  for (let word = count - 1; word >= 0; word--) {
    path[word] = last;
    last = back[word * size + last] as number;
  }
  return path;
}

/** Groups a label sequence into spans. */
export function nameSpans(path: Int32Array, labels: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let word = 0; word < path.length; ) {
    const label = labels[path[word] as number] as string;
    let last = word + 1;
    if (label === "O") {
      word = last;
      continue;
    }
    const inside = `I-${label.slice(2)}`;
    while (last < path.length && labels[path[last] as number] === inside) last++;
    spans.push({ first: word, last, type: label.slice(2) as NameType });
    word = last;
  }
  return spans;
}
