/** Verbs that only carry the noun that names the act: "held talks on Thursday". */
const LIGHT = new Set(
  "hold take make pay have conduct carry stage give launch fire issue perform convene open begin start kick end conclude sign occur happen proceed resume place be come go host attend undertake mount deliver send lead join do announce publish release impose".split(
    " ",
  ),
);

/** True for a verb that only carries the noun that names the act. */
export function isLightVerb(lemma: string): boolean {
  return LIGHT.has(lemma);
}
