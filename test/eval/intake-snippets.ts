import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/intake/bytes/decode-text.ts";
import { readHtml } from "../../src/intake/html/read-html.ts";
import { storyText } from "../../src/intake/story-text.ts";

interface Snippets {
  readonly file: string;
  /** Words that must be in the text, and words that must not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** Snippets of trafilatura's evaluation that the extracted text holds, or rightly leaves out. */
export async function measureSnippets(folder: string): Promise<string> {
  const gold = JSON.parse(readFileSync(join(folder, "tests/evaldata.json"), "utf8")) as Record<string, Snippets>;
  const count = { pages: 0, held: 0, lost: 0, wrong: 0 };
  for (const entry of Object.values(gold)) {
    const page = ["cache", "eval"]
      .map((name) => join(folder, "tests", name, entry.file))
      .find((name) => existsSync(name));
    if (page === undefined) continue;
    count.pages++;
    const text = plain(storyText(readHtml(decodeText(readFileSync(page)).text, { source: entry.file, asOf: null })));
    for (const words of entry.with) count[text.includes(plain(words)) ? "held" : "lost"]++;
    for (const words of entry.without) if (text.includes(plain(words))) count.wrong++;
  }
  const precision = count.held / (count.held + count.wrong);
  const recall = count.held / (count.held + count.lost);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${count.pages} pages, F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
