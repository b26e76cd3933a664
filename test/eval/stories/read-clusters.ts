import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { recordToArticle } from "../../../src/intake/record-to-article.ts";
import type { Article } from "../../../src/model/article.ts";
import { readEcb } from "./read-ecb.ts";
import { readStoryPairs } from "./read-story-pairs.ts";
import { readTriplets } from "./read-triplets.ts";

/** An article with the label of the cluster that annotators put it in. */
export interface LabelledArticle {
  readonly article: Article;
  readonly label: string;
}

/** The layouts of public sets that come as folders, told by what each holds; ECB+ holds its topics alone. */
const LAYOUTS: readonly {
  readonly sign: string;
  readonly read: (folder: string) => Promise<LabelledArticle[]>;
}[] = [
  { sign: "hand_coded", read: readStoryPairs },
  { sign: "articles", read: readTriplets },
  { sign: "", read: readEcb },
];

/**
 * Reads labelled clusters from a copy of a public set: a folder of ECB+, BASIL
 * or the news story chains of Gedikli et al. 2021, or a JSON or JSONL file of
 * objects with `cluster`, `title`, `text`, `date` and perhaps `lang` and
 * `source` (the sets of Miranda et al. 2018 are such files).
 */
export async function readClusters(path: string): Promise<LabelledArticle[]> {
  if (!statSync(path).isDirectory()) return await readRows(path);
  return await LAYOUTS.find(({ sign }) => existsSync(join(path, sign)))!.read(path);
}

interface Row {
  readonly cluster?: string | number;
  readonly lang?: string;
}

/** The English rows that have a label. */
async function readRows(path: string): Promise<LabelledArticle[]> {
  const text = readFileSync(path, "utf8").trim();
  const rows = (text.startsWith("[") ? JSON.parse(text) : text.split("\n").map((line) => JSON.parse(line))) as Row[];
  const found: LabelledArticle[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.cluster === undefined || (row.lang !== undefined && !row.lang.startsWith("en"))) continue;
    const article = await recordToArticle({ ...row }, { source: `${path} ${i + 1}`, asOf: null });
    if (article !== null) found.push({ article, label: String(row.cluster) });
  }
  return found;
}
