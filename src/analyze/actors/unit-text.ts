import type { Context } from "./context.ts";
import type { Unit } from "./unit.ts";
import { wordsOf } from "./words.ts";

/** The phrase as the article words it, possessor and "of" included, opening determiner left out: "South Korea's foreign ministry". */
export function unitText(context: Pick<Context, "layouts">, unit: Unit): string {
  const layout = context.layouts[unit.sentence]!;
  const { tokens } = layout.sentence;
  let first = unit.shape === "person" ? unit.first : Math.max(unit.first, unit.nameFirst);
  if (unit.owner >= 0 && !unit.ownerIsPronoun) {
    const k = layout.chunkOver[unit.owner]!;
    if (k >= 0) first = layout.chunks[k]!.first;
  }
  while (first < unit.head && (tokens[first]!.upos === "DET" || tokens[first]!.xpos === "PRP$")) first++;
  return wordsOf(layout.text, layout.sentence, first, unit.nameEnd);
}
