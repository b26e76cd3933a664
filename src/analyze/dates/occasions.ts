import type { Token } from "../../model/sentence.ts";

/** Happenings that have a day of their own wherever they are named. */
const OCCASIONS = new Set(
  (
    "talk meeting summit conference forum session negotiation dialogue visit trip tour election vote referendum poll ceremony " +
    "inauguration attack strike airstrike bombing blast explosion raid ambush shooting killing murder assassination clash " +
    "massacre launch test firing coup crash earthquake flood protest rally riot death incident invasion exercise drill deadline " +
    "anniversary announcement decision ruling verdict statement speech call agreement ceasefire truce"
  ).split(" "),
);
/** Behind these, what comes is another happening: a date that follows it is its own. */
const BESIDE = /^(?:ahead of|before|prior to|after|following|in response to|in the wake of|in retaliation for)$/;
const LONGEST = 12;

/** True for a noun that names a happening. */
export function isOccasion(lemma: string): boolean {
  return OCCASIONS.has(lemma.toLowerCase());
}

/**
 * The happening between a verb and a date that hangs on the verb, where the
 * date is rather the happening's: "met ahead of talks in Busan on Sunday",
 * "condemned in the strongest terms the attack in the region on 23 June". -1 where there is none.
 */
export function occasionBetween(tokens: readonly Token[], verb: number, first: number, isAnswer: boolean): number {
  for (let i = first - 1; i > Math.max(verb, first - LONGEST); i--) {
    const { upos, form, lemma } = tokens[i]!;
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ") return -1;
    // A date behind a comma is the sentence's; a country behind its town is not.
    if (form === "," && i === first - 1 && !isAnswer) return -1;
    if (upos !== "NOUN" || !isOccasion(lemma)) continue;
    if (isAnswer) return i;
    return BESIDE.test(prepositionBefore(tokens, i)) ? i : -1;
  }
  return -1;
}

// The preposition in front of a noun phrase: "ahead of" for the talks in "ahead of their second round of talks".
function prepositionBefore(tokens: readonly Token[], noun: number): string {
  let at = noun - 1;
  while (at >= 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(tokens[at]!.upos) && !isOccasion(tokens[at]!.lemma)) at--;
  const words = [at - 2, at - 1, at].map((k) => tokens[k]?.form.toLowerCase() ?? "");
  for (const from of [0, 1, 2]) {
    const phrase = words.slice(from).join(" ");
    if (BESIDE.test(phrase)) return phrase;
  }
  return "";
}
