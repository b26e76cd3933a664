import { byText } from "./order.ts";

/** How two items stand: joined by themselves, or only allowed to meet through a third. */
export type Pairing = { readonly joins: boolean; readonly score: number };

/**
 * Groups items bottom up: the best pair first, and two groups become one only
 * if no pair across them is forbidden. Ties are broken by id, so the groups
 * depend on the items alone.
 */
export function cluster<T extends { readonly id: string }>(
  items: readonly T[],
  compare: (a: T, b: T) => Pairing | null,
  mayShare: (a: T, b: T) => boolean,
): T[][] {
  const sorted = [...items].sort((a, b) => byText(a.id, b.id));
  const pairs: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  const scores = new Map<number, Pairing>();
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      const pairing = compare(sorted[i]!, sorted[j]!);
      if (pairing === null) continue;
      scores.set(i * sorted.length + j, pairing);
      if (pairing.joins) pairs.push({ i, j, score: pairing.score });
    }
  }
  pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const groupOf = sorted.map((_, i) => [i]);
  const isAllowed = (i: number, j: number): boolean => {
    const [low, high] = i < j ? [i, j] : [j, i];
    const pairing = scores.get(low * sorted.length + high);
    // A pair that was vetoed (no pairing kept) must not meet through a third either.
    return pairing !== undefined && mayShare(sorted[low]!, sorted[high]!);
  };
  for (const { i, j } of pairs) {
    const x = groupOf[i]!;
    const y = groupOf[j]!;
    if (x === y || !x.every((p) => y.every((q) => isAllowed(p, q)))) continue;
    const joined = [...x, ...y];
    for (const member of joined) groupOf[member] = joined;
  }
  return [...new Set(groupOf)].map((group) => group.sort((a, b) => a - b).map((i) => sorted[i]!));
}
