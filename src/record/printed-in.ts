import type { Story, StoryMember } from "../model/story.ts";
import type { Rulings } from "./rulings.ts";
import type { Printed } from "./voice.ts";

/** A story's articles in their places, each with the earlier editions of it that decisions rest on. */
export function printedIn({ id, members }: Story, { byArticle }: Rulings): Printed[] {
  const earlier = byArticle.size === 0 ? null : earlierEditions(members, (article) => byArticle.has(article));
  return members.map((member) => ({ member, story: id, earlier: earlier?.get(member.article) ?? [] }));
}

/** For each later edition, the earlier ones that are asked for, in the order of the members. */
function earlierEditions(
  members: readonly StoryMember[],
  isAsked: (article: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const next = new Map(members.map((member) => [member.article, member.supersededBy]));
  const earlier = new Map<string, string[]>();
  for (const { article } of members) {
    if (!isAsked(article)) continue;
    const seen = new Set([article]);
    for (let at = next.get(article) ?? null; at !== null && !seen.has(at); at = next.get(at) ?? null) {
      seen.add(at);
      const list = earlier.get(at);
      if (list === undefined) earlier.set(at, [article]);
      else list.push(article);
    }
  }
  return earlier;
}
