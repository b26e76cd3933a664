import { createReadStream, statSync } from "node:fs";
import { readArticles } from "../../src/intake/read-articles.ts";
import { nodeInflate } from "../../src/work/node-inflate.ts";

/** What comes out of an archive, feed or other file: articles, how many are dated, and what was said about the rest. */
export async function measureArchive(path: string): Promise<string> {
  const count = { articles: 0, dated: 0, english: 0 };
  const notices = new Map<string, number>();
  const cpu = process.cpuUsage();
  const bytes = createReadStream(path);
  for await (const item of readArticles(bytes, { source: path, asOf: null, inflate: nodeInflate })) {
    if ("notice" in item) notices.set(item.notice.rule, (notices.get(item.notice.rule) ?? 0) + 1);
    if (!("article" in item)) continue;
    count.articles++;
    if (item.article.published !== null) count.dated++;
    if (item.article.language === "en") count.english++;
  }
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  const told = [...notices].sort((a, b) => b[1] - a[1]).map(([rule, times]) => `${times} ${rule}`);
  return [
    `${count.articles} articles, ${count.dated} dated, ${count.english} in English`,
    `${(statSync(path).size / 1e6 / seconds).toFixed(1)} MB a second, ${((seconds * 1000) / Math.max(1, count.articles)).toFixed(1)} ms an article`,
    told.length === 0 ? "no notices" : told.join(", "),
  ].join("; ");
}
