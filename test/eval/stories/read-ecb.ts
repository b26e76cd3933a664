import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { recordToArticle } from "../../../src/intake/record-to-article.ts";
import type { LabelledArticle } from "./read-clusters.ts";

/** ECB+ does not say when its articles came out: all get one day, so that time tells none of them apart. */
const ECB_DAY = "2013-01-01";

/**
 * Articles of a copy of ECB+ (Cybulska and Vossen 2014): one folder per topic, in it `1_3ecb.xml` and
 * `1_3ecbplus.xml` of two happenings of one kind; the label is the happening.
 */
export async function readEcb(folder: string): Promise<LabelledArticle[]> {
  const found: LabelledArticle[] = [];
  for (const topic of readdirSync(folder).sort()) {
    if (!statSync(join(folder, topic)).isDirectory()) continue;
    for (const name of readdirSync(join(folder, topic)).sort()) {
      if (!name.endsWith(".xml")) continue;
      const [first = "", ...rest] = sentencesOf(readFileSync(join(folder, topic, name), "utf8"));
      // The newer half of the set gives the page's address as its first sentence.
      const lines = /^https?\b/.test(first) ? rest : [first, ...rest];
      const row = { title: lines[0], text: lines.slice(1).join("\n\n"), date: ECB_DAY };
      const article = await recordToArticle(row, { source: name, asOf: null });
      const label = `${topic} ${name.includes("ecbplus") ? "ecbplus" : "ecb"}`;
      if (article !== null) found.push({ article, label });
    }
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The sentences of an ECB+ file, its tokens set as prose again. */
function sentencesOf(xml: string): string[] {
  const sentences = new Map<number, string[]>();
  for (const [, sentence, token] of xml.matchAll(/<token[^>]*\bsentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
    const list = sentences.get(Number(sentence)) ?? [];
    list.push(token!.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!));
    sentences.set(Number(sentence), list);
  }
  return [...sentences].sort(([a], [b]) => a - b).map(([, tokens]) => prose(tokens));
}

function prose(tokens: readonly string[]): string {
  return tokens
    .join(" ")
    .replace(/ ([.,;:!?)\]%]|n't|'(?:s|re|ve|ll|d|m)\b)/g, "$1")
    .replace(/([([$]) /g, "$1")
    .replace(/`` | ''/g, '"');
}
