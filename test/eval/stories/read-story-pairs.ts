import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openCsv } from "../../../src/intake/formats/csv-rows.ts";
import { recordToArticle } from "../../../src/intake/record-to-article.ts";
import { UnionFind } from "../../../src/record/union-find.ts";
import type { LabelledArticle } from "./read-clusters.ts";

/**
 * Articles of a copy of the news story chains of Gedikli et al. 2021: a table of
 * texts and, in `hand_coded`, pairs of addresses with 1 where a coder says that
 * the second carries the first's story on. What hangs together by such pairs of
 * the first coder is one cluster.
 */
export async function readStoryPairs(folder: string): Promise<LabelledArticle[]> {
  const chains = new UnionFind<string>();
  for (const [one, other, verdict] of rowsOf(join(folder, "hand_coded"), /coder1.*\.csv$/, ";")) {
    if (verdict === "1") chains.join(one!, other!);
  }
  const [names = [], ...rows] = rowsOf(folder, /article_texts\.csv$/, ",");
  const found: LabelledArticle[] = [];
  for (const row of rows) {
    const record = Object.fromEntries(names.map((name, i) => [name, row[i]]));
    const { url = "", title, text, date, paperurl } = record;
    const article = await recordToArticle(
      { url, title, text, date },
      { source: url, asOf: null, outlet: houseOf(paperurl) },
    );
    if (article !== null) found.push({ article, label: chains.find(url) });
  }
  return found;
}

function houseOf(address: string | undefined) {
  return address === undefined ? null : { value: new URL(address).hostname, from: "record" };
}

function rowsOf(folder: string, name: RegExp, separator: string): (readonly string[])[] {
  const file = readdirSync(folder).find((entry) => name.test(entry));
  if (file === undefined) throw new Error(`${folder} has no file ${name.source}`);
  const table = openCsv(separator);
  const text = readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "");
  return [...table.push(text), ...table.end().rows];
}
