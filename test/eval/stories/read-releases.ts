import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { recordToArticle } from "../../../src/intake/record-to-article.ts";
import type { Article } from "../../../src/model/article.ts";

/** A press release with every version of it that was seen, oldest first. */
export interface Release {
  /** The publisher's own id. */
  readonly id: string;
  readonly title: string;
  readonly versions: readonly Article[];
}

interface Row {
  readonly guid: string;
  readonly versions: readonly {
    readonly seen: string;
    readonly title: string;
    readonly pubDate: string;
    readonly link: string;
    readonly text: string;
  }[];
}

/** Reads a gzipped JSONL file of releases with their `versions`, as the State Department's feed gave them. */
export async function readReleases(path: string): Promise<Release[]> {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n");
  return Promise.all(lines.map((line) => toRelease(JSON.parse(line) as Row)));
}

async function toRelease({ guid, versions }: Row): Promise<Release> {
  const articles = await Promise.all(
    versions.map(async ({ title, text, link, pubDate, seen }) => {
      const row = { title, text, url: link, published: pubDate, modified: seen, outlet: "U.S. Department of State" };
      return (await recordToArticle(row, { source: link, asOf: null }))!;
    }),
  );
  articles.sort((a, b) => (a.revisedAt! < b.revisedAt! ? -1 : 1));
  return { id: guid, title: versions.at(-1)!.title, versions: articles };
}
