import type { Span } from "./span.ts";

/** A fact that a brief may cite: the words of one claim as they stood when it was collected. */
export interface BriefFact extends Span {
  /** What the text cites it by, `f1`; never given out twice in a brief. */
  readonly key: string;
  readonly event: string;
  readonly claim: string;
  readonly article: string;
  /** The sentence. */
  readonly text: string;
  readonly outlet: string;
  /** ISO day. */
  readonly published: string | null;
}

/**
 * What an analyst writes from facts of the record. The text is paragraphs and
 * `# headings`; a sentence cites its evidence as `[^f1]`.
 */
export interface Brief {
  /** `brief:` + hash of author, time and title. */
  readonly id: string;
  readonly title: string;
  readonly by: string;
  /** ISO 8601 instants. */
  readonly madeAt: string;
  readonly changedAt: string;
  /** 1 when made, one more with each change: two editors cannot overwrite each other. */
  readonly version: number;
  /** In the order they are arranged in. */
  readonly facts: readonly BriefFact[];
  readonly text: string;
}
