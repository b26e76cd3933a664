// Training sentences as numbers in shared memory, so that every thread reads the same ones.
import type { ModelShape } from "../src/language/network/model-file.ts";
import { type Vocabularies, wordRows } from "../src/language/network/word-features.ts";
import type { GoldSentence } from "./gold.ts";

/** One record a word: the rows of its embeddings, tag, head (0 the root, words from 1), relation, name label or -1. */
export interface Examples {
  readonly records: Int32Array;
  readonly starts: Int32Array;
  readonly recordSize: number;
}

function sharedInts(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * 4));
}

/** Encodes sentences for a shape whose answers include all of theirs. */
export function encodeExamples(
  sentences: readonly GoldSentence[],
  shape: ModelShape,
  vocabularies: Vocabularies,
): Examples {
  const recordSize = shape.slots.length + 4;
  const words = sentences.reduce((sum, sentence) => sum + sentence.forms.length, 0);
  const records = sharedInts(words * recordSize);
  const starts = sharedInts(sentences.length + 1);
  const tags = new Map(shape.tags.map((tag, index) => [tag, index]));
  const relations = new Map(shape.relations.map((relation, index) => [relation, index]));
  const labels = new Map(shape.nameLabels.map((label, index) => [label, index]));
  let at = 0;
  sentences.forEach((sentence, number) => {
    sentence.forms.forEach((form, word) => {
      records.set(
        [
          ...wordRows(form, shape.slots, vocabularies),
          tags.get(`${sentence.upos[word]} ${sentence.xpos[word]}`) as number,
          (sentence.head[word] as number) + 1,
          relations.get(sentence.deprel[word] as string) as number,
          sentence.names === undefined ? -1 : (labels.get(sentence.names[word] as string) as number),
        ],
        at,
      );
      at += recordSize;
    });
    starts[number + 1] = at / recordSize;
  });
  return { records, starts, recordSize };
}
