// Running text for word vectors: releases and articles in the corpora folder, cut into words roughly as the treebanks
// cut them. Rough is enough here, and it keeps the model's bytes apart from changes to the tokenizer.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { normalizeForm } from "../src/language/network/word-features.ts";

interface Release {
  readonly versions: readonly { readonly title: string; readonly text: string }[];
}

interface ShortArticle {
  readonly headline: string;
  readonly text: string;
}

function readLines<T>(path: string): T[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const word = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*\.?|[^\s\p{L}\p{N}]/gu;

function cutWords(line: string): string[] {
  return [...line.matchAll(word)].flatMap(([piece]) => {
    const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i.exec(piece);
    if (clitic) return [normalizeForm(clitic[1] as string), normalizeForm(clitic[2] as string)];
    // A full stop stays with initials and short forms only.
    const stop = /^(\p{L}{4,}|\p{N}+|\p{Ll}+)\.$/u.exec(piece);
    return stop ? [normalizeForm(stop[1] as string), "."] : [normalizeForm(piece)];
  });
}

/** Lines of words from the last version of every release and from the articles of 2024. */
export function readCorpusWords(folder: string): string[][] {
  const releases = readLines<Release>(`${folder}/corpora/state-releases.jsonl.gz`).flatMap(({ versions }) => {
    const last = versions.at(-1);
    return last === undefined ? [] : [last.title, ...last.text.split("\n")];
  });
  const articles = readLines<ShortArticle>(`${folder}/corpora/kcna-2024.jsonl.gz`).flatMap(({ headline, text }) => [
    headline,
    ...text.split("\n"),
  ]);
  return [...releases, ...articles].map(cutWords).filter((words) => words.length > 0);
}
