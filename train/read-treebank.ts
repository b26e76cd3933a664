import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { GoldSentence } from "./gold.ts";

/** The text of a gzipped UTF-8 file. */
export function readGzip(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8");
}

/** Sentences of a gzipped CoNLL-U file; ranges and empty nodes are left out. */
export function readTreebank(path: string): GoldSentence[] {
  return readGzip(path)
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.split("\n");
      const id = lines.find((line) => line.startsWith("# sent_id = "))?.slice(12) ?? "";
      const words = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
      const column = (index: number): string[] => words.map((word) => word[index] as string);
      return {
        id,
        forms: column(1),
        lemmas: column(2),
        upos: column(3),
        xpos: column(4),
        feats: column(5).map((value) => (value === "_" ? "" : value)),
        head: column(6).map((value) => Number(value) - 1),
        deprel: column(7),
        misc: column(9),
        names: undefined,
      };
    });
}

/** BIO labels of a gzipped UNER file by sentence id; labels that are not PER, ORG or LOC become O. */
export function readNameLabels(path: string): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>();
  let labels: string[] = [];
  for (const line of readGzip(path).split("\n")) {
    if (line.startsWith("# sent_id = ")) {
      labels = [];
      sentences.set(line.slice(12), labels);
    } else if (/^\d+\t/.test(line)) {
      const label = line.split("\t")[2] as string;
      labels.push(/^[BI]-(PER|ORG|LOC)$/.test(label) ? label : "O");
    }
  }
  return sentences;
}
