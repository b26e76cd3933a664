import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { measureArchive } from "./intake-archive.ts";
import { measureDays } from "./intake-days.ts";
import { measureFeeds } from "./intake-feeds.ts";
import { measurePages } from "./intake-pages.ts";
import { measureSnippets } from "./intake-snippets.ts";

/** The layouts of public benchmarks, told by the file each is known by. */
const LAYOUTS: readonly {
  readonly name: string;
  readonly sign: string;
  readonly measure: (folder: string) => Promise<string>;
}[] = [
  { name: "article-extraction-benchmark", sign: "ground-truth.json", measure: measurePages },
  { name: "trafilatura evaluation", sign: "tests/evaldata.json", measure: measureSnippets },
  { name: "htmldate", sign: "tests/eval_default.json", measure: measureDays },
  { name: "feedparser fixtures", sign: "tests/wellformed", measure: measureFeeds },
];

/**
 * `npm run eval -- intake --benchmark DIR`: how well intake finds stories, days
 * and items in a copy of a public benchmark; the layout is told by its files.
 * Pointed at a file, an archive of the web say, it tells what comes out of it.
 */
export async function run(args: readonly string[]): Promise<void> {
  const folders = args.flatMap((arg, i) => (arg === "--benchmark" && args[i + 1] !== undefined ? [args[i + 1]!] : []));
  if (folders.length === 0) throw new Error("name a folder or file: npm run eval -- intake --benchmark PATH");
  for (const folder of folders) {
    if (statSync(folder).isFile()) {
      console.log(`${folder}: ${await measureArchive(folder)}`);
      continue;
    }
    const layout = LAYOUTS.find(({ sign }) => existsSync(join(folder, sign)));
    if (!layout) throw new Error(`${folder} has none of ${LAYOUTS.map(({ sign }) => sign).join(", ")}`);
    console.log(`${layout.name}: ${await layout.measure(folder)}`);
  }
}
