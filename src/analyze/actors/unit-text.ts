import type { Context } from "./context.ts";
import type { Unit } from "./unit.ts";
import { wordsOf } from "./words.ts";

/** What opens a phrase and is no part of its name: articles, possessives, the "least" of "at least 20 people". */
const OPENERS = /^(?:DET |PRON PRP\$|\w+ (?:JJS|RBS) (?:least|most)$)/;

/** The phrase as the article words it, possessor and "of" included, opening determiner left out: "South Korea's foreign ministry". */
export function unitText(context: Pick<Context, "layouts">, unit: Unit): string {
  const layout = context.layouts[unit.sentence]!;
  const { tokens } = layout.sentence;
  let first = unit.shape === "person" ? unit.first : Math.max(unit.first, unit.nameFirst);
  if (unit.owner >= 0 && !unit.ownerIsPronoun) {
    const k = layout.chunkOver[unit.owner]!;
    if (k >= 0) first = layout.chunks[k]!.first;
  }
  while (first < unit.head && OPENERS.test(`${tokens[first]!.upos} ${tokens[first]!.xpos} ${tokens[first]!.form}`))
    first++;
  return wordsOf(layout.text, layout.sentence, first, unit.nameEnd);
}
