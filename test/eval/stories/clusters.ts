import { groupStories } from "../../../src/record/group-stories.ts";
import { sketchArticle } from "../../../src/record/sketch-article.ts";
import { bCubed } from "./b-cubed.ts";
import { readClusters } from "./read-clusters.ts";

/** Story grouping against labelled news clusters. */
export async function measureClusters(path: string): Promise<string> {
  const labelled = await readClusters(path);
  const stories = groupStories(labelled.map(({ article }) => sketchArticle(article)));
  const found = new Map(stories.flatMap((story) => story.members.map((m) => [m.article, story.id] as const)));
  const gold = new Map(labelled.map(({ article, label }) => [article.id, label]));
  const { precision, recall, f1 } = bCubed(gold, found);
  const labels = new Set(gold.values()).size;
  return (
    `${gold.size} articles in ${labels} clusters, ${stories.length} stories: ` +
    `B-cubed P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
  );
}
