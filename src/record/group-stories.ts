import { contentId } from "../model/id.ts";
import type { Sketch } from "../model/sketch.ts";
import type { Story, StoryMember } from "../model/story.ts";
import { findRelatives, type Relation } from "./find-relatives.ts";
import { foldEditions } from "./fold-editions.ts";
import { byPublication, byText } from "./order.ts";
import { originsOf } from "./origins.ts";
import { UnionFind } from "./union-find.ts";

/** All articles in their stories; each article is in exactly one. */
export function groupStories(sketches: readonly Sketch[]): Story[] {
  return storiesOf(sketches, findRelatives(sketches, sketches));
}

/** The stories that the relations make of these articles, oldest first. */
export function storiesOf(sketches: readonly Sketch[], relations: readonly Relation[]): Story[] {
  const groups = new UnionFind<string>();
  for (const { a, b } of relations) groups.join(a.article, b.article);
  const byId = new Map(sketches.map((s) => [s.article, s]));
  const related = new Map<string, Relation[]>();
  for (const relation of relations) {
    const root = groups.find(relation.a.article);
    const list = related.get(root);
    if (list === undefined) related.set(root, [relation]);
    else list.push(relation);
  }
  const ordered = [...byId.values()].sort(byPublication);
  return groups
    .groups(ordered.map((s) => s.article))
    .map((ids) =>
      storyOf(
        ids.map((id) => byId.get(id)!),
        related.get(groups.find(ids[0]!)) ?? [],
      ),
    )
    .sort((a, b) => byText(a.id, b.id));
}

/** One story of the given articles, oldest first. */
function storyOf(sketches: readonly Sketch[], relations: readonly Relation[]): Story {
  const rank = new Map(sketches.map((s, i) => [s.article, i]));
  const superseded = foldEditions(sketches, relations);
  const origins = originsOf(sketches, relations);
  const best = new Map<string, { rule: string; score: number; type: string; to: string }>();
  for (const { a, b, link } of relations) {
    const [older, newer] = rank.get(a.article)! < rank.get(b.article)! ? [a, b] : [b, a];
    const known = best.get(newer.article);
    if (known === undefined || known.score < link.score || (known.score === link.score && older.article < known.to)) {
      best.set(newer.article, {
        rule: `stories/${link.type} ${link.score.toFixed(2)} with ${older.article}`,
        score: link.score,
        type: link.type,
        to: older.article,
      });
    }
  }
  const members = sketches.map((sketch, i): StoryMember => {
    const link = best.get(sketch.article);
    const sameHouse = superseded.chains.has(sketch.article);
    return {
      article: sketch.article,
      role: i === 0 ? "first" : sameHouse ? "edition" : link?.type === "same-text" ? "copy" : "follow-up",
      ...origins.get(sketch.article)!,
      outlet: sketch.outlet,
      published: sketch.published,
      publishedAt: sketch.publishedAt,
      title: sketch.title,
      edition: sketch.edition,
      editionNumber: sketch.editionNumber,
      supersededBy: superseded.by.get(sketch.article) ?? null,
      rule: link?.rule ?? "stories/first-report",
    };
  });
  const days = members.flatMap((m) => (m.published === null ? [] : [m.published]));
  const current = members.findLast((m) => m.supersededBy === null && m.role !== "follow-up");
  return {
    id: contentId("story", sketches[0]!.article),
    title: (current ?? members[0])?.title ?? members.find((m) => m.title !== null)?.title ?? "",
    members,
    origins: [...new Set(members.map((m) => m.origin))].sort(byText),
    outlets: [...new Set(members.map((m) => m.outlet))].sort(byText),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
