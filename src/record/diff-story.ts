import type { Story, StoryMember } from "../model/story.ts";
import type { Telling } from "../model/telling.ts";
import { accountOf } from "./account-of.ts";
import { cluster } from "./cluster.ts";
import { compareAccounts } from "./compare-accounts.ts";

/** A field that two editions tell differently. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export type FactChange =
  | { readonly change: "appeared"; readonly after: Telling }
  | { readonly change: "vanished"; readonly before: Telling }
  | {
      readonly change: "changed";
      readonly before: Telling;
      readonly after: Telling;
      readonly fields: readonly FieldChange[];
    };

/** What became of the facts between an edition and the one that replaced it. */
export interface EditionDiff {
  readonly before: StoryMember;
  readonly after: StoryMember;
  readonly facts: readonly FactChange[];
  readonly unchanged: number;
}

/** The changes from edition to edition of a story, oldest first. */
export function diffStory(story: Story, tellings: readonly Telling[]): EditionDiff[] {
  return story.members.flatMap((before) => {
    const after = story.members.find((m) => m.article === before.supersededBy);
    if (after === undefined) return [];
    const of = (member: StoryMember): Telling[] => tellings.filter((t) => t.article === member.article);
    return [diffEditions(before, after, of(before), of(after))];
  });
}

function diffEditions(
  before: StoryMember,
  after: StoryMember,
  old: readonly Telling[],
  now: readonly Telling[],
): EditionDiff {
  const byId = new Map([...old, ...now].map((t) => [t.id, t]));
  const groups = cluster([...old, ...now].map(accountOf), {
    compare: (a, b) => {
      const { score, folds } = compareAccounts(a, b, { sameText: true });
      return score === 0 ? null : { joins: folds, score };
    },
    mayShare: (a, b) => a.kind === b.kind && a.phase === b.phase && a.articles[0] !== b.articles[0],
  });
  const facts: FactChange[] = [];
  let unchanged = 0;
  for (const group of groups) {
    const was = group.map((a) => byId.get(a.id)!).find((t) => t.article === before.article);
    const is = group.map((a) => byId.get(a.id)!).find((t) => t.article === after.article);
    if (was !== undefined && is !== undefined) {
      const fields = fieldChanges(was, is);
      if (fields.length === 0) unchanged++;
      else facts.push({ change: "changed", before: was, after: is, fields });
    } else if (is !== undefined) facts.push({ change: "appeared", after: is });
    else if (was !== undefined) facts.push({ change: "vanished", before: was });
  }
  const at = (fact: FactChange): number =>
    (fact.change === "vanished" ? fact.before : fact.after).evidence[0]?.start ?? 0;
  return { before, after, facts: facts.sort((a, b) => at(a) - at(b)), unchanged };
}

function fieldChanges(before: Telling, after: Telling): FieldChange[] {
  const fields: readonly [string, (t: Telling) => string][] = [
    ["status", (t) => t.event.status],
    ["sources", (t) => t.event.sources.map((p) => p.name).join(", ")],
    ["targets", (t) => t.event.targets.map((p) => p.name).join(", ")],
    ["when", (t) => (t.event.when === null ? "" : `${t.event.when.from}..${t.event.when.to}`)],
    ["where", (t) => t.event.where?.name ?? ""],
    ["said by", (t) => t.event.saidBy?.name ?? ""],
    [
      "details",
      (t) =>
        t.event.details
          .map((d) => `${d.role}: ${d.value}`)
          .sort()
          .join(", "),
    ],
  ];
  return fields.flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
