// Counts in what share of news texts each stem occurs, and writes src/record/common-stems.ts.
//   tsx train/stems/count-stems.ts SHARED_FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { contentStems } from "../../src/record/words.ts";

const [shared = "../shared"] = process.argv.slice(2);
/** Rarer stems are told by their absence from the table. */
const LEAST_SHARE = 0.004;
/** Texts are compared by their beginnings. */
const WORDS = 250;

interface Line {
  readonly headline?: string;
  readonly text?: string;
  readonly versions?: readonly { readonly title: string; readonly text: string }[];
}

function textsOf(name: string): string[] {
  const lines = gunzipSync(readFileSync(join(shared, "data/corpora", name)))
    .toString("utf8")
    .split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const { headline = "", text = "", versions } = JSON.parse(line) as Line;
      const last = versions?.at(-1);
      return last === undefined ? `${headline} ${text}` : `${last.title} ${last.text}`;
    });
}

/** Sentences of the treebanks in lumps of a text's length: English that is not only diplomacy. */
function treebankTexts(name: string): string[] {
  const lines = gunzipSync(readFileSync(join(shared, "data/treebank", name)))
    .toString("utf8")
    .split("\n");
  const sentences = lines.filter((line) => line.startsWith("# text = ")).map((line) => line.slice(9));
  const texts: string[] = [];
  for (let i = 0; i < sentences.length; i += 12) texts.push(sentences.slice(i, i + 12).join(" "));
  return texts;
}

const corpora = [
  textsOf("state-releases.jsonl.gz"),
  textsOf("kcna-2024.jsonl.gz"),
  [...treebankTexts("en_ewt-train.conllu.gz"), ...treebankTexts("en_gum_free-train.conllu.gz")],
];
const shares = new Map<string, number>();
for (const texts of corpora) {
  for (const text of texts) {
    for (const stem of contentStems(text.split(/\s+/).slice(0, WORDS).join(" "))) {
      shares.set(stem, (shares.get(stem) ?? 0) + 1 / texts.length / corpora.length);
    }
  }
}
const levels: string[][] = [[], [], [], [], [], []];
for (const [stem, share] of shares) {
  if (share >= LEAST_SHARE && !/^\d+$/.test(stem)) levels[Math.min(5, Math.floor(-Math.log(share)))]!.push(stem);
}
const rows = levels.map((stems, level) => `  // Up to e^-${level} of texts.\n  "${stems.sort().join(" ")}",`);
writeFileSync(
  new URL("../../src/record/common-stems.ts", import.meta.url),
  `// Made by train/stems/count-stems.ts; do not edit.\n\n/** Stems that many news texts have, by the power of e of their share: the commoner, the less they say of a text's subject. */\nexport const COMMON_STEMS: readonly string[] = [\n${rows.join("\n")}\n];\n`,
);
console.log(levels.map((l) => l.length));
