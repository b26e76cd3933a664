const REACTIONS = new Set(
  "condemn denounce deplore decry criticize criticise slam blast protest regret lament welcome praise hail mourn".split(
    " ",
  ),
);

/** True for a verb that answers an act; what it answers has a day of its own. */
export function isReaction(lemma: string): boolean {
  return REACTIONS.has(lemma);
}
