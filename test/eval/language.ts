import { fileURLToPath } from "node:url";
import { readConllu } from "../../src/language/conllu.ts";
import { annotate } from "../../src/language/network/annotate.ts";
import { parse } from "../../src/language/parse.ts";
import { reparse } from "../../src/language/reparse.ts";
import type { Sentence } from "../../src/model/sentence.ts";
import { openEnglish } from "../../src/open-english.ts";
import { readGzip, readNameLabels, readTreebank } from "../../train/read-treebank.ts";
import { type Answer, scoreNames, scoreTrees } from "../../train/score.ts";
import { addScores, f1, noScores, type RawScores, rangesOf } from "./raw-scores.ts";
import { readDocuments, type TreebankDocument } from "./treebank-documents.ts";

const sets = [
  { name: "EWT dev", file: "en_ewt-dev", upos: 95.3 },
  { name: "GUM free dev", file: "en_gum_free-dev", upos: 96 },
] as const;
const lasBar = 83;
const nameBar = 72;
const sentenceBar = 97;
const newsSet = "GUM news dev";

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
  const labels = readNameLabels(path("uner_ewt-dev.iob2"));
  console.log("Gold words, predicted tags, all punctuation counted (LAS by universal relation; full with subtypes)");
  for (const { name, file, upos } of sets) {
    const gold = readTreebank(path(`${file}.conllu`)).map((sentence) => {
      const names = labels.get(sentence.id);
      return { ...sentence, names: names?.length === sentence.forms.length ? names : undefined };
    });
    const words = gold.map(({ forms }) => forms);
    const whole = reparse(readConllu(readGzip(path(`${file}.conllu`))), model).map(({ sentence }) =>
      answerOf(sentence),
    );
    for (const [way, answers] of [
      ["network", annotate(model, words)],
      ["engine", whole],
    ] as const) {
      const scores = scoreTrees(gold, answers);
      console.log(
        `  ${name.padEnd(13)} ${way.padEnd(8)} UPOS ${against(scores.upos, upos)}   LAS ${against(scores.las, lasBar)}` +
          `   full ${scores.lasFull}  UAS ${scores.uas}  XPOS ${scores.xpos}  feats ${scores.feats}  (${scores.words} words)`,
      );
      const names = scoreNames(gold, answers);
      if (names.gold === 0) continue;
      console.log(
        `  UNER EWT dev  ${way.padEnd(8)} names F1 ${against(names.f1, nameBar)}   precision ${names.precision}  recall ${names.recall}` +
          `  (${names.gold} names PER, ORG, LOC; exact span and type)`,
      );
    }
  }
  console.log("Raw text (F1)");
  for (const { name, file } of sets) {
    const documents = readDocuments(path(`${file}.conllu`));
    const score = (label: string, some: readonly TreebankDocument[]): void => {
      const scores = scoreDocuments(some);
      const of = (layer: keyof RawScores): string => f1(scores[layer]).toFixed(2);
      // Web text breaks where its writers did not; the bar is for news.
      const sentences = label === newsSet ? against(f1(scores.sentences), sentenceBar) : of("sentences");
      console.log(
        `  ${label.padEnd(13)} sentences ${sentences}   words ${of("words")}  UPOS ${of("upos")}  LAS ${of("las")}` +
          `  (${some.length} texts)`,
      );
    };
    score(name, documents);
    const news = documents.filter(({ id }) => id.startsWith("GUM_news"));
    if (news.length > 0) score(newsSet, news);
  }

  function scoreDocuments(documents: readonly TreebankDocument[]): RawScores {
    const scores = noScores();
    for (const { text, gold } of documents) {
      addScores(scores, gold, rangesOf(text, parse(text, model).sentences));
    }
    return scores;
  }
}

/** The analysis of the whole engine, whose rules come after the network. */
function answerOf({ tokens, names }: Sentence): Answer {
  return {
    upos: tokens.map((token) => token.upos),
    xpos: tokens.map((token) => token.xpos),
    feats: tokens.map((token) => token.feats),
    head: tokens.map((token) => token.head),
    deprel: tokens.map((token) => token.deprel),
    names,
  };
}
