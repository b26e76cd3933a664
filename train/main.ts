// `npm run train`: makes src/language/english/model.bin from the treebanks, the same bytes on every run.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "./corpus.ts";
import { writeReport } from "./report.ts";
import { train } from "./train.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    out: { type: "string", default: "src/language/english/model.bin" },
    report: { type: "string", default: "train/REPORT.md" },
    epochs: { type: "string", default: "20" },
    threads: { type: "string", default: "3" },
  },
});

// Before the first epoch: a folder that cannot be made is worth knowing now, not after half an hour.
for (const path of [values.out, values.report]) mkdirSync(dirname(path), { recursive: true });

const corpus = readCorpus(values.data);
const outcome = await train(corpus, {
  epochs: Number(values.epochs),
  threads: Number(values.threads),
  log: (line) => process.stdout.write(`${line}\n`),
  checkpoint: (bytes) => writeFileSync(values.out, bytes),
});
writeReport(values.report, corpus, outcome);
