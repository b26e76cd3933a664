// The shape of the network, and the words and answers it knows, from the training sentences.
import type { ModelShape } from "../src/language/network/model-file.ts";
import { normalizeForm } from "../src/language/network/word-features.ts";
import { countSorted } from "./count-sorted.ts";
import type { GoldSentence } from "./gold.ts";
import type { WordVectors } from "./word-vectors.ts";

/** Builds the shape. Words seen once are left to the unknown word, their spelling tells enough. */
export function shapeFrom(
  sentences: readonly GoldSentence[],
  vectors: WordVectors,
  lists: ReadonlyMap<string, number>,
): ModelShape {
  const forms = countSorted(sentences.flatMap(({ forms }) => forms.map(normalizeForm)));
  const words = forms.filter(([, count]) => count > 1).map(([form]) => form);
  const tagOf = (sentence: GoldSentence, word: number): string => `${sentence.upos[word]} ${sentence.xpos[word]}`;
  const tags = countSorted(sentences.flatMap((s) => s.forms.map((_, word) => tagOf(s, word))));
  const relations = countSorted(sentences.flatMap(({ deprel }) => deprel));
  return {
    hidden: 112,
    arcWidth: 96,
    relationWidth: 80,
    nameWidth: 64,
    slots: [
      { kind: "word", length: 0, rows: words.length + 1, width: 96 },
      { kind: "vector", length: 0, rows: vectors.words.length + 1, width: vectors.width },
      { kind: "list", length: 0, rows: 16, width: 8 },
      { kind: "suffix", length: 2, rows: 1024, width: 16 },
      { kind: "suffix", length: 3, rows: 4096, width: 32 },
      { kind: "suffix", length: 4, rows: 8192, width: 24 },
      { kind: "prefix", length: 2, rows: 1024, width: 16 },
      { kind: "prefix", length: 3, rows: 4096, width: 24 },
      { kind: "shape", length: 0, rows: 512, width: 24 },
    ],
    tags: tags.map(([tag]) => tag),
    relations: relations.map(([relation]) => relation),
    nameLabels: ["O", ...["PER", "ORG", "LOC", "NORP"].flatMap((type) => [`B-${type}`, `I-${type}`])],
    words,
    vectorWords: vectors.words,
    listedWords: [...lists.keys()],
    listedClasses: [...lists.values()],
    ...features(sentences),
  };
}

/** Morphology by tag, and for words that often differ from their tag's most usual. */
function features(sentences: readonly GoldSentence[]) {
  const byTag = new Map<string, string[]>();
  const byWord = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    const values = map.get(key);
    if (values === undefined) map.set(key, [value]);
    else values.push(value);
  };
  for (const { forms, upos, xpos, feats } of sentences) {
    forms.forEach((form, word) => {
      const tag = `${upos[word]} ${xpos[word]}`;
      add(byTag, tag, feats[word] as string);
      add(byWord, `${normalizeForm(form)} ${tag}`, feats[word] as string);
    });
  }
  const usual = (values: readonly string[]) => countSorted(values)[0] as [string, number];
  const tagFeatures = Object.fromEntries([...byTag].map(([tag, values]) => [tag, usual(values)[0]]));
  const wordFeatures = Object.fromEntries(
    [...byWord].flatMap(([key, values]) => {
      const [value, count] = usual(values);
      const tag = key.slice(key.indexOf(" ") + 1);
      return count > 1 && value !== tagFeatures[tag] ? [[key, value]] : [];
    }),
  );
  return { tagFeatures, wordFeatures };
}
