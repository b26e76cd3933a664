const ENDINGS = /(?:tor|ter|der|ger|ker|ler|ner|ser|ist|man|woman|person|ician|ant|dent)$/;

const WORDS = new Set(
  (
    "envoy chief counterpart head aide diplomat official representative secretary ambassador king queen pope prince princess " +
    "general admiral colonel judge mayor wife son brother sister chair deputy analyst expert delegate candidate premier " +
    "chancellor governor lawmaker adviser advisor emir sultan father daughter commissioner marshal rival guest host"
  ).split(" "),
);

/** True for nouns that say what a person is: offices, callings, kin. */
export function isOffice(lemma: string): boolean {
  return WORDS.has(lemma) || ENDINGS.test(lemma);
}
