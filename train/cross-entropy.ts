import { exponential } from "./exponential.ts";

/**
 * Softmax and cross-entropy of `count` scores at `at`, which become their own gradient times `weight`.
 * `smoothing` of the target's share is spread over all. Returns whether the target scored highest.
 */
export function crossEntropy(
  values: Float32Array,
  at: number,
  count: number,
  target: number,
  weight: number,
  smoothing: number,
): boolean {
  let best = -Infinity;
  let bestIndex = 0;
  for (let index = 0; index < count; index++) {
    const value = values[at + index] as number;
    if (value > best) {
      best = value;
      bestIndex = index;
    }
  }
  let total = 0;
  for (let index = 0; index < count; index++) {
    const share = exponential((values[at + index] as number) - best);
    values[at + index] = share;
    total += share;
  }
  const factor = weight / total;
  const spread = (smoothing / count) * weight;
  for (let index = 0; index < count; index++) {
    values[at + index] = (values[at + index] as number) * factor - spread;
  }
  values[at + target] = (values[at + target] as number) - (1 - smoothing) * weight;
  return bestIndex === target;
}
