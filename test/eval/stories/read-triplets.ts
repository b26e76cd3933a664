import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordToArticle } from "../../../src/intake/record-to-article.ts";
import type { LabelledArticle } from "./read-clusters.ts";

/** An article of BASIL; its paragraphs are lists of sentences. */
interface BasilArticle {
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly "triplet-uuid": string;
  readonly "body-paragraphs": readonly (readonly string[])[];
}

/** Articles of a copy of BASIL (Fan et al. 2019): each happening as three papers of different leaning tell it. */
export async function readTriplets(folder: string): Promise<LabelledArticle[]> {
  const found: LabelledArticle[] = [];
  for (const name of readdirSync(join(folder, "articles"), { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".json")) continue;
    const told = JSON.parse(readFileSync(join(folder, "articles", name), "utf8")) as BasilArticle;
    const text = told["body-paragraphs"].map((sentences) => sentences.join(" ")).join("\n\n");
    const { title, url, date, source } = told;
    const article = await recordToArticle({ title, url, date, text, outlet: source }, { source: name, asOf: null });
    if (article !== null) found.push({ article, label: told["triplet-uuid"] });
  }
  return found;
}
