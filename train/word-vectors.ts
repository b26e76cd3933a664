// Word vectors by skip-gram with negative sampling, one thread, our own arithmetic: small, and always the same.
import { countSorted } from "./count-sorted.ts";
import { exponential } from "./exponential.ts";
import { seededRandom } from "./random.ts";

export interface WordVectors {
  readonly words: readonly string[];
  readonly width: number;
  /** `width` numbers a word, mean square 1. */
  readonly values: Float32Array;
}

const window = 2;
const negatives = 5;
const passes = 5;
const leastCount = 4;
const firstRate = 0.05;

function logistic(x: number): number {
  const share = exponential(-Math.abs(x));
  return x > 0 ? 1 / (1 + share) : share / (1 + share);
}

/** Learns vectors of the words that occur often enough in these lines. */
export function learnVectors(lines: readonly (readonly string[])[], width: number, seed: number): WordVectors {
  const counted = countSorted(lines.flat()).filter(([, count]) => count >= leastCount);
  const words = counted.map(([word]) => word);
  const numbers = new Map(words.map((word, index) => [word, index]));
  const random = seededRandom(seed);
  const values = new Float32Array(words.length * width).map(() => (random.next() - 0.5) / width);
  const contexts = new Float32Array(words.length * width);
  // Negatives are drawn by count^0.75 (two square roots: exact everywhere).
  const noise: number[] = [];
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  counted.forEach(([, count], index) => {
    const root = Math.sqrt(count);
    const share = Math.ceil((root * Math.sqrt(root) * 20) / Math.sqrt(Math.sqrt(all)));
    for (let copy = 0; copy < share; copy++) noise.push(index);
  });
  const keepChance = counted.map(([, count]) => Math.sqrt((0.0005 * all) / count));
  const slope = new Float32Array(width);
  const texts = lines.map((line) => Int32Array.from(line.flatMap((word) => numbers.get(word) ?? [])));
  const total = passes * texts.reduce((sum, text) => sum + text.length, 0);
  let seen = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const text of texts) {
      const rate = firstRate * Math.max(0.02, 1 - seen / total);
      seen += text.length;
      const kept = text.filter((word) => random.next() < (keepChance[word] as number));
      for (let at = 0; at < kept.length; at++) {
        for (let near = Math.max(0, at - window); near <= at + window; near++) {
          if (near !== at && near < kept.length) learnPair(kept[at] as number, kept[near] as number, rate);
        }
      }
    }
  }
  return { words, width, values: normalized(values) };

  function learnPair(word: number, context: number, rate: number): void {
    const from = word * width;
    slope.fill(0);
    for (let draw = 0; draw <= negatives; draw++) {
      const other = draw === 0 ? context : (noise[random.below(noise.length)] as number);
      if (draw > 0 && other === context) continue;
      const to = other * width;
      let product = 0;
      for (let unit = 0; unit < width; unit++) {
        product += (values[from + unit] as number) * (contexts[to + unit] as number);
      }
      const step = rate * ((draw === 0 ? 1 : 0) - logistic(product));
      for (let unit = 0; unit < width; unit++) {
        slope[unit] = (slope[unit] as number) + step * (contexts[to + unit] as number);
        contexts[to + unit] = (contexts[to + unit] as number) + step * (values[from + unit] as number);
      }
    }
    for (let unit = 0; unit < width; unit++) {
      values[from + unit] = (values[from + unit] as number) + (slope[unit] as number);
    }
  }
}

function normalized(values: Float32Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const factor = 1 / Math.sqrt(squares / values.length);
  return values.map((value) => value * factor);
}
