import { appositionsOf, headOf, isRelation } from "../../language/tree.ts";
import type { Mention } from "../../model/mention.ts";
import type { WordFacts } from "./word-test.ts";

/** The mention that names who a word stands for. An apposition names the actor as well as its head: "the chief negotiator, Kim". */
export function mentionOf(word: number, facts: WordFacts): Mention | undefined {
  const own = nearestMention(word, facts);
  if (own !== undefined && own.actors.length > 0) return own;
  for (const c of appositionsOf(facts.tree, word)) {
    const mention = facts.mentionAt(c);
    if (mention !== undefined && mention.actors.length > 0) return mention;
  }
  return own;
}

/** The mention over a word: the innermost, or the person's to whose title it belongs. */
export function nearestMention(word: number, facts: WordFacts): Mention | undefined {
  return titleOver(word, facts) ?? facts.mentionAt(word);
}

// "with Republic of Korea (ROK) Special Representative for Peace Noh Kyu-duk": where the tree hangs a word of somebody's
// title on what stands outside it, the word stands for him.
function titleOver(word: number, { tree, mentionsHere }: WordFacts): Mention | undefined {
  const { start } = tree.tokens[word]!;
  const above = headOf(tree, word);
  if (above < 0 || isRelation(tree, word, "amod", "compound")) return undefined;
  const hangsOn = tree.tokens[above]!.start;
  return mentionsHere().find(
    (m) =>
      m.actors[0]?.type === "person" &&
      m.start <= start &&
      start < m.end &&
      word < m.head &&
      (hangsOn < m.start || hangsOn >= m.end),
  );
}
