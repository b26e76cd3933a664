import { isRelation, type Tree } from "../../language/tree.ts";

/** Weekdays, months and years: their phrases tell when, not whom. */
export const DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|\d{1,4})$/;

/**
 * True when the verb stands with all of `particles`, whether the tree has them
 * as particle, adverb or as the preposition of one of its phrases.
 */
export function hasParticles(tree: Tree, verb: number, particles: readonly string[]): boolean {
  return particles.every((particle) =>
    tree.children[verb]!.some((c) => !opensClause(tree, verb, c) && carries(tree, c, particle)),
  );
}

// "For his part, he called the talks useful" is no "called for".
function opensClause(tree: Tree, verb: number, child: number): boolean {
  return child < verb && isRelation(tree, child, "obl", "advcl") && tree.tokens[verb]!.upos === "VERB";
}

function carries(tree: Tree, child: number, particle: string): boolean {
  const form = tree.tokens[child]!.form.toLowerCase();
  if (form === particle && isRelation(tree, child, "compound", "advmod", "obl", "mark", "case", "xcomp", "obj"))
    return true;
  // "called him on Wednesday", "fired on Monday morning" are no "called on", "fired on".
  if (isTime(tree, child)) return false;
  if (!isRelation(tree, child, "obl", "nmod", "advcl", "obj", "ccomp", "xcomp", "advmod")) return false;
  return tree.children[child]!.some(
    (c) => isRelation(tree, c, "case", "mark", "advmod") && tree.tokens[c]!.form.toLowerCase() === particle,
  );
}

const TIMES = new Set(
  "morning afternoon evening night midnight noon dawn dusk day eve week weekend month year anniversary occasion holiday".split(
    " ",
  ),
);

const CLOCK = /^(?:\d{1,2}[:.]\d{2}|[ap]\.?m\.?|o'clock|GMT|UTC)$/i;

function isTime(tree: Tree, i: number): boolean {
  const { form, lemma } = tree.tokens[i]!;
  if (DAYS.test(form) || CLOCK.test(form) || TIMES.has(lemma)) return true;
  return tree.children[i]!.some(
    (c) => isRelation(tree, c, "compound", "nmod:unmarked") && DAYS.test(tree.tokens[c]!.form),
  );
}
