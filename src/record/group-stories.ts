import { contentId } from "../model/id.ts";
import type { Sketch } from "../model/sketch.ts";
import type { Story, StoryMember } from "../model/story.ts";
import { nearestOlder } from "./essential-relations.ts";
import { findRelatives } from "./find-relatives.ts";
import { foldEditions } from "./fold-editions.ts";
import { byPublication, byText } from "./order.ts";
import { originsOf } from "./origins.ts";
import { type Place, placeInStories } from "./place-in-story.ts";
import type { Relation } from "./sketch-index.ts";

/** All articles in their stories; each article is in exactly one. */
export function groupStories(given: readonly Sketch[]): Story[] {
  const sketches = [...new Map(given.map((s) => [s.article, s])).values()];
  const relations = findRelatives(sketches);
  const groups = new Map<string, Place[]>();
  const rootOf = new Map<string, string>();
  for (const place of placeInStories(sketches, relations)) {
    rootOf.set(place.article, place.root);
    const group = groups.get(place.root);
    if (group === undefined) groups.set(place.root, [place]);
    else group.push(place);
  }
  const within = new Map<string, Relation[]>();
  for (const relation of relations) {
    const root = rootOf.get(relation.a.article)!;
    if (root !== rootOf.get(relation.b.article)) continue;
    const list = within.get(root);
    if (list === undefined) within.set(root, [relation]);
    else list.push(relation);
  }
  const byId = new Map(sketches.map((s) => [s.article, s]));
  return [...groups]
    .map(([root, places]) =>
      storyOf(
        places.map((p) => byId.get(p.article)!),
        places,
        within.get(root) ?? [],
      ),
    )
    .sort((a, b) => byText(a.id, b.id));
}

/** The id of the story that an article began. */
export function storyIdOf(root: string): string {
  return contentId("story", root);
}

/** The story of articles that belong together, with their places and the relations among them. */
export function storyOf(articles: readonly Sketch[], places: readonly Place[], relations: readonly Relation[]): Story {
  const sketches = [...articles].sort(byPublication);
  const parents = new Map(places.map((p) => [p.article, p.parent]));
  const superseded = foldEditions(sketches, relations);
  const origins = originsOf(sketches, relations);
  const nearest = nearestOlder(relations);
  const members = sketches.map((sketch, i): StoryMember => {
    const relation = nearest.get(sketch.article);
    const sameHouse = superseded.chains.has(sketch.article);
    return {
      article: sketch.article,
      parent: parents.get(sketch.article) ?? null,
      role: i === 0 ? "first" : sameHouse ? "edition" : relation?.link.type === "same-text" ? "copy" : "follow-up",
      ...origins.get(sketch.article)!,
      outlet: sketch.outlet,
      published: sketch.published,
      publishedAt: sketch.publishedAt,
      ...(sketch.revisedAt === undefined ? {} : { revisedAt: sketch.revisedAt }),
      title: sketch.title,
      edition: sketch.edition,
      editionNumber: sketch.editionNumber,
      supersededBy: superseded.by.get(sketch.article) ?? null,
      rule: ruleOf(sketch, relation),
    };
  });
  const days = members.flatMap((m) => (m.published === null ? [] : [m.published]));
  const current = members.findLast((m) => m.supersededBy === null && m.role !== "follow-up");
  return {
    id: storyIdOf(sketches[0]!.article),
    title: (current ?? members[0])?.title ?? members.find((m) => m.title !== null)?.title ?? "",
    members,
    origins: [...new Set(members.map((m) => m.origin))].sort(byText),
    outlets: [...new Set(members.map((m) => m.outlet))].sort(byText),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

function ruleOf({ article }: Sketch, relation: Relation | undefined): string {
  if (relation === undefined) return "stories/first-report";
  const { a, b, link } = relation;
  return `stories/${link.type} ${link.score.toFixed(2)} with ${a.article === article ? b.article : a.article}`;
}
