import { normalizeForm } from "../src/language/network/word-features.ts";
import { readCorpusWords } from "./corpus-words.ts";
import type { GoldSentence } from "./gold.ts";
import { headlined, shouted, withShoutedNames } from "./headline.ts";
import { groupAdjectives, gumNameLabels, withGroups } from "./name-labels.ts";
import { readNameLists } from "./name-lists.ts";
import { seededRandom } from "./random.ts";
import { readNameLabels, readTreebank } from "./read-treebank.ts";
import { learnVectors, type WordVectors } from "./word-vectors.ts";

/** What the network learns from, and what it is measured on. */
export interface Corpus {
  /** Sentences as the treebanks have them. */
  readonly train: readonly GoldSentence[];
  /** Copies in capitals and headline style. */
  readonly copies: readonly GoldSentence[];
  readonly ewtDev: readonly GoldSentence[];
  readonly gumDev: readonly GoldSentence[];
  readonly vectors: WordVectors;
  readonly lists: ReadonlyMap<string, number>;
}

const vectorWidth = 40;

function aligned(sentence: GoldSentence, labels: readonly string[] | undefined): string[] | undefined {
  return labels?.length === sentence.forms.length ? [...labels] : undefined;
}

/** Reads the treebanks below a folder. Dev sets carry their own gold names only (no derived NORP). */
export function readCorpus(folder: string): Corpus {
  const path = (name: string): string => `${folder}/treebank/${name}.gz`;
  const ewtTrain = readTreebank(path("en_ewt-train.conllu"));
  const gumTrain = readTreebank(path("en_gum_free-train.conllu"));
  const trainNames = readNameLabels(path("uner_ewt-train-first-version.iob2"));
  const devNames = readNameLabels(path("uner_ewt-dev.iob2"));
  const adjectives = groupAdjectives([...ewtTrain, ...gumTrain]);
  const train = [
    ...ewtTrain.map((sentence) => {
      const labels = aligned(sentence, trainNames.get(sentence.id));
      return { ...sentence, names: labels && withGroups(sentence, labels, adjectives) };
    }),
    ...gumTrain.map((sentence) => ({
      ...sentence,
      names: withGroups(sentence, gumNameLabels(sentence), adjectives),
    })),
  ];
  const random = seededRandom(5);
  const copies = train.flatMap((sentence) => {
    const draw = random.next();
    if (draw < 0.03) return [shouted(sentence)];
    if (draw < 0.06) return [withShoutedNames(sentence)];
    if (draw < 0.3) return headlined(sentence, random) ?? [];
    return [];
  });
  const running = [...train.map(({ forms }) => forms.map(normalizeForm)), ...readCorpusWords(folder)];
  return {
    train,
    copies,
    vectors: learnVectors(running, vectorWidth, 11),
    lists: readNameLists(folder),
    ewtDev: readTreebank(path("en_ewt-dev.conllu")).map((sentence) => ({
      ...sentence,
      names: aligned(sentence, devNames.get(sentence.id)),
    })),
    gumDev: readTreebank(path("en_gum_free-dev.conllu")).map((sentence) => ({
      ...sentence,
      names: gumNameLabels(sentence),
    })),
  };
}
