import type { Strand } from "../model/account.ts";
import { contentId } from "../model/id.ts";
import type { Apartness, Tie } from "./apartness.ts";
import { foldBlock } from "./fold-block.ts";
import { byPublication, byText } from "./order.ts";
import { UnionFind } from "./union-find.ts";

/** Strands that tell one happening, and the decisions that joined what folding had not. */
export interface Happening {
  readonly strands: readonly Strand[];
  readonly ties: readonly string[];
}

/** The id of the event that a happening makes: its earliest telling's. */
export function eventIdOf({ strands }: Happening): string {
  const first = [...strands].sort(
    (a, b) => byPublication(a.first, b.first) || byText(a.account.tellings[0]!, b.account.tellings[0]!),
  );
  return first[0]!.account.tellings[0]!;
}

/** Hash of all that makes the event: equal prints, equal events. */
export function printOf({ strands, ties }: Happening): string {
  return contentId("print", ...strands.map((s) => s.print).sort(byText), "|", ...[...ties].sort(byText));
}

/** Folds whole blocks of strands, then joins what people said is the same. */
export function joinStrands(strands: readonly Strand[], same: readonly Tie[], apart: Apartness): Happening[] {
  const blocks = new Map<string, Strand[]>();
  for (const strand of strands) {
    const block = blocks.get(strand.block);
    if (block === undefined) blocks.set(strand.block, [strand]);
    else block.push(strand);
  }
  return tieGroups(
    [...blocks.values()].flatMap((block) => foldBlock(block, apart)),
    same,
  );
}

/** Groups of strands as happenings: those that people said are the same become one. */
export function tieGroups(groups: readonly (readonly Strand[])[], same: readonly Tie[]): Happening[] {
  if (same.length === 0) return groups.map((group) => ({ strands: group, ties: [] }));

  const at = new Map(
    groups.flatMap((group, i) => group.flatMap((s) => s.account.tellings.map((t): [string, number] => [t, i]))),
  );
  const joined = new UnionFind<number>();
  const used: { review: string; group: number }[] = [];
  for (const { review, tellings } of same) {
    const found = tellings.flatMap((t) => at.get(t) ?? []);
    for (const other of found.slice(1)) joined.join(found[0]!, other);
    if (found.length > 1) used.push({ review, group: found[0]! });
  }
  return joined.groups(groups.map((_, i) => i)).map((members) => ({
    strands: members.flatMap((i) => groups[i]!),
    ties: used.filter((u) => joined.find(u.group) === joined.find(members[0]!)).map((u) => u.review),
  }));
}
