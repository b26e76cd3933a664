import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readHtml } from "../../src/intake/html/read-html.ts";
import { storyText } from "../../src/intake/story-text.ts";
import { meanOverlap, overlapOf } from "./shingles.ts";

/** Article text against the benchmark's, with the time a page takes. */
export async function measurePages(folder: string): Promise<string> {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody?: string; url: string }
  >;
  const times: number[] = [];
  const overlaps = Object.entries(truth).map(([id, { articleBody = "", url }]) => {
    const html = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))).toString("utf8");
    const started = process.cpuUsage();
    const text = storyText(readHtml(html, { source: url, url, asOf: null }));
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
    return overlapOf(articleBody, text);
  });
  const { precision, recall, f1 } = meanOverlap(overlaps);
  const median = times.sort((a, b) => a - b)[times.length >> 1]!;
  return `${overlaps.length} pages, F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}), median ${median.toFixed(0)} ms CPU a page`;
}
