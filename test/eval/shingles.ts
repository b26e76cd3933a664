/** What two texts share, by runs of four words, as the article-extraction-benchmark counts it. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly hasOutput: boolean;
  readonly hasTruth: boolean;
}

/** Compares an extracted text with the true one. */
export function overlapOf(truth: string, output: string): Overlap {
  const [wanted, given] = [shinglesOf(truth), shinglesOf(output)];
  let shared = 0;
  let surplus = 0;
  let missing = 0;
  for (const shingle of new Set([...wanted.keys(), ...given.keys()])) {
    const [want, got] = [wanted.get(shingle) ?? 0, given.get(shingle) ?? 0];
    shared += Math.min(want, got);
    surplus += Math.max(0, got - want);
    missing += Math.max(0, want - got);
  }
  const isSame = surplus === 0 && missing === 0;
  return {
    precision: isSame ? 1 : shared === 0 ? 0 : shared / (shared + surplus),
    recall: isSame ? 1 : shared === 0 ? 0 : shared / (shared + missing),
    hasOutput: shared + surplus > 0,
    hasTruth: shared + missing > 0,
  };
}

/** Mean precision and recall over the pages that have output, or truth, and their harmonic mean. */
export function meanOverlap(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(overlaps.filter((o) => o.hasOutput).map((o) => o.precision));
  const recall = mean(overlaps.filter((o) => o.hasTruth).map((o) => o.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3) && words.length > 0; at++) {
    const shingle = words.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
