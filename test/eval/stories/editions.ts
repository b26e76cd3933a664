import type { Article } from "../../../src/model/article.ts";
import { groupStories } from "../../../src/record/group-stories.ts";
import { sketchArticle } from "../../../src/record/sketch-article.ts";
import { readReleases } from "./read-releases.ts";

/** Whether the versions of each release, and nothing else, replace one another in the order in which they were seen. */
export async function measureEditions(path: string): Promise<string> {
  const releases = await readReleases(path);
  const articles = onceEach(releases.flatMap((release) => release.versions));
  const members = groupStories(articles.map(sketchArticle)).flatMap((story) => story.members);
  const replacedBy = new Map(members.map((m) => [m.article, m.supersededBy]));
  const chains = releases.map(({ versions }) => onceEach(versions).map((v) => v.id));
  const wrong = releases.filter((_, i) =>
    chains[i]!.some((id, at) => replacedBy.get(id) !== (chains[i]![at + 1] ?? null)),
  );
  for (const { title, id, versions } of wrong) console.log(`  wrong: ${title} (${id}, ${versions.length} versions)`);
  const revised = chains.filter((chain) => chain.length > 1);
  return (
    `${releases.length} releases, ${revised.length} of them revised, ${articles.length} different texts: ` +
    `${releases.length - wrong.length} fold exactly`
  );
}

/** Versions that differ in white space alone are one text. */
function onceEach(articles: readonly Article[]): Article[] {
  return [...new Map([...articles].reverse().map((a) => [a.id, a])).values()].reverse();
}
