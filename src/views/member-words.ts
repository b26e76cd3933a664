import type { StoryMember } from "../model/story.ts";

/** What an article is within its story, in words: `2nd LD`, `copy, 93 % the same text`. */
export function memberWords({ role, edition, rule, supersededBy }: StoryMember): string {
  const alike = /^stories\/same-text (\d(?:\.\d+)?)/.exec(rule);
  const share = alike === null ? "" : `, ${Math.round(100 * Number(alike[1]))} % the same text`;
  const replaced = supersededBy === null ? "" : ", replaced";
  switch (role) {
    case "first":
      return `${edition ?? "first report"}${replaced}`;
    case "edition":
      return `${edition ?? "later edition"}${replaced}`;
    case "copy":
      return `copy${share}`;
    case "follow-up":
      return "follow-up";
  }
}
