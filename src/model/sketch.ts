/**
 * What finding an article's relatives needs: made once from its text, small
 * enough to hold thousands of in memory.
 */
export interface Sketch {
  readonly article: string;
  readonly published: string | null;
  readonly publishedAt: string | null;
  readonly revisedAt?: string;
  readonly outlet: string;
  /** The agency that the dateline or the outlet names; who wrote the text first. */
  readonly agency: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly edition: string | null;
  readonly editionNumber: number;
  readonly isCorrection: boolean;
  /** Number of distinct shingles. */
  readonly size: number;
  /** Least hash per bin of the 5-word shingles; -1 for an empty bin. */
  readonly mins: readonly number[];
  /** Hashes of the words that say what it is about, heaviest first, and their weights. */
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}
