/** A word of likelihood, with the band it stands for. */
export interface Likelihood {
  readonly word: string;
  /** Percent, both included. */
  readonly from: number;
  readonly to: number;
  /** The standard has two sets of words for the same bands; a text keeps to one. */
  readonly set: 1 | 2;
}

/** Intelligence Community Directive 203: bands in percent, and the word of either set for each. */
const BANDS: readonly (readonly [from: number, to: number, first: string, second: string])[] = [
  [1, 5, "almost no chance", "remote"],
  [5, 20, "very unlikely", "highly improbable"],
  [20, 45, "unlikely", "improbable"],
  [45, 55, "roughly even chance", "roughly even odds"],
  [55, 80, "likely", "probable"],
  [80, 95, "very likely", "highly probable"],
  [95, 99, "almost certain", "nearly certain"],
];

/** The words of likelihood, for the page that explains them. */
export const LIKELIHOODS: readonly Likelihood[] = BANDS.flatMap(([from, to, first, second]) => [
  { word: first, from, to, set: 1 as const },
  { word: second, from, to, set: 2 as const },
]);

/** Longest first, so that "very unlikely" is not taken for "unlikely", nor that for "likely". */
const ORDERED = [...LIKELIHOODS].sort((a, b) => b.word.length - a.word.length);

const PATTERNS: readonly (readonly [Likelihood, RegExp])[] = ORDERED.map((likelihood) => [
  likelihood,
  new RegExp(patternOf(likelihood.word), "giu"),
]);

/** "remote" is a word for places too: it counts where it is said of a chance. */
function patternOf(word: string): string {
  if (word === "remote")
    return "\\bremote(?=\\s+(?:chance|possibility|likelihood|probability|prospect|odds))|(?<=\\b(?:is|are|was|were|remains?|seems?|appears?|looks?|as)\\s)remote\\b(?!\\s+\\p{L}+\\s+(?:island|area|region|village))";
  const words = word.replace(/probable$/, "probabl(?:e|y)").replace(/certain$/, "certain(?:ly)?");
  return `\\b${words.replace(/ /g, "\\s+")}\\b`;
}

const CONFIDENCE =
  /\b(?:high|moderate|medium|low)(?:\s+(?:degree|level)\s+of)?\s+confidence\b|\bconfidence(?:\s+\p{L}+){0,4}\s+(?:is|remains|was)\s+(?:high|moderate|medium|low)\b|\b(?:highly|moderately|fairly|very)\s+confident\b/giu;

/** A stretch of text, with what it says. */
export interface Estimate<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** The words of likelihood in a text; those within quotation marks are somebody else's. */
export function likelihoodsIn(text: string): Estimate<Likelihood>[] {
  const own = withoutQuotes(text);
  const taken: Estimate<Likelihood>[] = [];
  for (const [likelihood, pattern] of PATTERNS) {
    for (const match of own.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((t) => start < t.end && end > t.start)) continue;
      taken.push({ start, end, value: likelihood });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Statements of confidence in a text. */
export function confidencesIn(text: string): Estimate<string>[] {
  return [...withoutQuotes(text).matchAll(CONFIDENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
  }));
}

/** Quotations blanked out, so that offsets stay. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, (quote) => " ".repeat(quote.length));
}
