import type { PairTally } from "../model/tally.ts";

/** How often each of the busiest met each other; the same on both sides of the diagonal. */
export interface PairMatrix {
  readonly names: readonly { readonly id: string; readonly name: string; readonly sum: number }[];
  readonly rows: readonly (readonly number[])[];
  readonly highest: number;
}

/** A table of the pairs, those of most events first. */
export function pairMatrix(pairs: readonly PairTally[], most: number): PairMatrix {
  const sums = new Map<string, { readonly id: string; readonly name: string; readonly sum: number }>();
  for (const { a, b, aName, bName, count } of pairs) {
    sums.set(a, { id: a, name: aName, sum: (sums.get(a)?.sum ?? 0) + count });
    sums.set(b, { id: b, name: bName, sum: (sums.get(b)?.sum ?? 0) + count });
  }
  const names = [...sums.values()].sort((x, y) => y.sum - x.sum || (x.id < y.id ? -1 : 1)).slice(0, most);
  const counts = new Map(
    pairs.flatMap(
      (p) =>
        [
          [`${p.a} ${p.b}`, p.count],
          [`${p.b} ${p.a}`, p.count],
        ] as const,
    ),
  );
  return {
    names,
    rows: names.map((x) => names.map((y) => counts.get(`${x.id} ${y.id}`) ?? 0)),
    highest: Math.max(0, ...pairs.map((p) => p.count)),
  };
}
