import { writeFileSync } from "node:fs";
import type { Corpus } from "./corpus.ts";
import type { Outcome } from "./train.ts";

/** Writes the learning curve and the final scores as Markdown. */
export function writeReport(path: string, corpus: Corpus, outcome: Outcome): void {
  const { curve, shape } = outcome;
  const lines = [
    "# How the English model was trained",
    "",
    `Written by \`npm run train\`. ${corpus.train.length} sentences of EWT and free GUM, ${corpus.copies.length} of them again as headlines or in capitals.`,
    `${outcome.options.epochs} epochs; ${outcome.parameters} weights in the network, ${outcome.embeddings} in the embedding tables; ${outcome.bytes.length} bytes as shipped.`,
    `Tags ${shape.tags.length}, relations ${shape.relations.length}, known words ${shape.words.length}.`,
    "",
    "Dev scores are of the quantised file through the shipped inference: gold words, predicted tags, all punctuation counted.",
    "LAS compares the universal part of a relation as the CoNLL 2018 script does; in brackets with subtypes.",
    "",
    "| epoch | train tags | train arcs | EWT UPOS | EWT LAS | EWT names F1 | GUM UPOS | GUM LAS | GUM names F1 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...curve.map(
      ({ epoch, trainTags, trainArcs, ewt, gum, ewtNames, gumNames }) =>
        `| ${epoch} | ${trainTags} | ${trainArcs} | ${ewt.upos} | ${ewt.las} (${ewt.lasFull}) | ${ewtNames.f1} | ${gum.upos} | ${gum.las} (${gum.lasFull}) | ${gumNames.f1} |`,
    ),
    "",
  ];
  writeFileSync(path, lines.join("\n"));
}
