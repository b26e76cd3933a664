import { fileURLToPath } from "node:url";
import { parse } from "../../src/language/parse.ts";
import { openEnglish } from "../../src/open-english.ts";
import { readNameLabels, readTreebank } from "../../train/read-treebank.ts";
import { type Scores, scoreNames, scoreTrees } from "../../train/score.ts";
import { addScores, f1, noScores, type RawScores, rangesOf } from "./raw-scores.ts";
import { readDocuments, type TreebankDocument } from "./treebank-documents.ts";

const sets = [
  { name: "EWT dev", file: "en_ewt-dev", upos: 95.3 },
  { name: "GUM free dev", file: "en_gum_free-dev", upos: 96 },
] as const;
const lasBar = 83;
const nameBar = 72;
const sentenceBar = 97;

const against = (value: number, bar: number): string => `${value.toFixed(2)} ${value >= bar ? ">=" : "BELOW"} ${bar}`;

/**
 * Scores the shipped language model on the dev sets: gold words first, then raw text through `parse`.
 * `--data DIR` points at another data folder.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf("--data");
  const data = at >= 0 ? (args[at + 1] as string) : fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const model = openEnglish();
  const path = (name: string): string => `${data}/treebank/${name}.gz`;
  console.log("Gold words, predicted tags, all punctuation counted (LAS by universal relation; full with subtypes)");
  for (const { name, file, upos } of sets) {
    const scores: Scores = scoreTrees(model, readTreebank(path(`${file}.conllu`)));
    console.log(
      `  ${name.padEnd(14)} UPOS ${against(scores.upos, upos)}   LAS ${against(scores.las, lasBar)}` +
        `   full ${scores.lasFull}  UAS ${scores.uas}  XPOS ${scores.xpos}  feats ${scores.feats}  (${scores.words} words)`,
    );
  }
  const labels = readNameLabels(path("uner_ewt-dev.iob2"));
  const named = readTreebank(path("en_ewt-dev.conllu")).map((sentence) => {
    const names = labels.get(sentence.id);
    return { ...sentence, names: names?.length === sentence.forms.length ? names : undefined };
  });
  const names = scoreNames(model, named);
  console.log("Names, network alone on gold words (exact span and type; PER, ORG, LOC)");
  console.log(
    `  UNER EWT dev   F1 ${against(names.f1, nameBar)}   precision ${names.precision}  recall ${names.recall}  (${names.gold} names)`,
  );
  console.log("Raw text (F1)");
  for (const { name, file } of sets) {
    const documents = readDocuments(path(`${file}.conllu`));
    const score = (label: string, some: readonly TreebankDocument[]): void => {
      console.log(`  ${label.padEnd(14)} ${describe(scoreDocuments(some))}`);
    };
    score(name, documents);
    const news = documents.filter(({ id }) => id.startsWith("GUM_news"));
    if (news.length > 0) score("GUM news dev", news);
  }

  function scoreDocuments(documents: readonly TreebankDocument[]): RawScores {
    const scores = noScores();
    for (const { text, gold } of documents) {
      addScores(scores, gold, rangesOf(text, parse(text, model).sentences));
    }
    return scores;
  }
}

function describe(scores: RawScores): string {
  const of = (layer: keyof RawScores): string => f1(scores[layer]).toFixed(2);
  return `sentences ${against(f1(scores.sentences), sentenceBar)}   words ${of("words")}  UPOS ${of("upos")}  LAS ${of("las")}`;
}
