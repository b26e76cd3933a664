// Word classes from the Phoenix actor dictionary (MIT): which words are names of places there, and which are given
// names and surnames of its office holders. They tell the network about names that the treebanks never mention.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { normalizeForm } from "../src/language/network/word-features.ts";

const place = 1;
const placePart = 2;
const givenName = 4;
const surname = 8;

/** Classes of normalised words as sums of the four marks, 1 to 15. */
export function readNameLists(folder: string): ReadonlyMap<string, number> {
  const path = `${folder}/actors/Phoenix.Countries.actors.txt.gz`;
  const classes = new Map<string, number>();
  const mark = (word: string | undefined, value: number): void => {
    if (word === undefined || !/^[A-Z][A-Z'.-]+$/.test(word)) return;
    const normal = normalizeForm(word);
    classes.set(normal, (classes.get(normal) ?? 0) | value);
  };
  let isCountry = false;
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    const name = /^\+?([A-Z][A-Z_.'-]*)/.exec(line)?.[1];
    if (name === undefined) continue;
    // A country's block begins with its code on the same line; its cities and provinces follow with "+".
    if (!line.startsWith("+")) isCountry = /\[[A-Z]{3}\]/.test(line);
    const words = name.split("_").filter((word) => word !== "");
    if (isCountry && words.length === 1) mark(words[0], place);
    else if (isCountry) for (const word of words) mark(word, placePart);
    else if (line.includes("CountryInfo.txt") && words.length > 1) {
      mark(words[0], givenName);
      mark(words.at(-1), surname);
    }
  }
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
