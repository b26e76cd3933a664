// Name spans from scores of BIO labels: the best sequence in which an inside label follows its own kind.
import type { NameType } from "../../model/sentence.ts";

/** A name as words `first` to one before `last`. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** The probability that the network gives the type, on average over the words: 0 to 1. */
  readonly confidence: number;
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

/** Groups a label sequence into spans; `scores` and `starts` are those that the sequence was found in. */
export function nameSpans(
  path: Int32Array,
  labels: readonly string[],
  scores: Float32Array,
  starts: Int32Array,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let word = 0; word < path.length; ) {
    const label = labels[path[word] as number] as string;
    let last = word + 1;
    if (label === "O") {
      word = last;
      continue;
    }
    const type = label.slice(2) as NameType;
    const inside = `I-${type}`;
    while (last < path.length && labels[path[last] as number] === inside) last++;
    let confidence = 0;
    for (let at = word; at < last; at++) confidence += shareOf(type, labels, scores, starts[at] as number);
    spans.push({ first: word, last, type, confidence: confidence / (last - word) });
    word = last;
  }
  return spans;
}

/** The probability of a type at one word, as the beginning or the inside of its name. */
function shareOf(type: NameType, labels: readonly string[], scores: Float32Array, start: number): number {
  let highest = -Infinity;
  for (let label = 0; label < labels.length; label++) highest = Math.max(highest, scores[start + label] as number);
  let share = 0;
  let all = 0;
  for (let label = 0; label < labels.length; label++) {
    const part = Math.exp((scores[start + label] as number) - highest);
    all += part;
    if ((labels[label] as string).endsWith(type)) share += part;
  }
  return share / all;
}
