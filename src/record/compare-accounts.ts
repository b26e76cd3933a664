import type { Account } from "../model/account.ts";
import type { Kind } from "../model/kind.ts";
import { compareDays } from "./compare-days.ts";
import { compareDetails } from "./compare-details.ts";
import { comparePlaces } from "./compare-places.ts";
import { compareSides, type FieldComparison } from "./compare-sides.ts";

/** What makes two accounts of a kind one happening: who meets, what is done where, or what is said. */
type Sort = "encounter" | "deed" | "speech";

const ENCOUNTERS = new Set<Kind>(["meet", "call", "visit", "office", "nuclear-test", "launch", "exercise"]);
const SPEECH = new Set<Kind>([
  "agree",
  "support",
  "request",
  "accuse",
  "reject",
  "threaten",
  "cooperate",
  "concede",
  "sanction",
]);

interface Weights {
  readonly sides: number;
  readonly day: number;
  readonly place: number;
  readonly details: number;
  readonly words: number;
}

const WEIGHTS: Readonly<Record<Sort, Weights>> = {
  encounter: { sides: 0.45, day: 0.2, place: 0.15, details: 0.15, words: 0.05 },
  deed: { sides: 0.3, day: 0.15, place: 0.2, details: 0.15, words: 0.2 },
  speech: { sides: 0.3, day: 0.1, place: 0.05, details: 0.1, words: 0.45 },
};

/** Scores at or above this fold. */
export const FOLD_AT = 0.6;
/** Without a day told by both, less is known, so the rest must agree better. */
const UNDATED_FOLD_AT = 0.66;
/** Statements of one side on one day are told apart by their words alone. */
export const LEAST_WORDS = 0.25;

export interface Comparison {
  readonly score: number;
  readonly folds: boolean;
  /** Field, its score and why, for `show`. */
  readonly parts: readonly { readonly field: string; readonly score: number; readonly why: string }[];
}

/** True for kinds that are done by saying something. */
export function isSpeech(kind: Kind): boolean {
  return SPEECH.has(kind);
}

/** Whether two accounts of one kind and phase are of one happening, and why. */
export function compareAccounts(a: Account, b: Account, { sameText }: { readonly sameText: boolean }): Comparison {
  const sort: Sort = ENCOUNTERS.has(a.kind) ? "encounter" : SPEECH.has(a.kind) ? "speech" : "deed";
  const weights = WEIGHTS[sort];
  const details = compareDetails(a, b);
  const place = comparePlaces(a, b);
  const fields: Readonly<Record<keyof Weights, FieldComparison>> = {
    sides: compareSides(a, b),
    day: compareDays(a, b, sameText),
    place: sort !== "speech" && place.score <= 0.1 && !sameText ? { ...place, isVeto: true } : place,
    details: sort !== "speech" && details.score === 0 && !sameText ? { ...details, isVeto: true } : details,
    words: compareWords(a, b, sort),
  };
  let score = 0;
  let isVetoed = false;
  const parts: Comparison["parts"][number][] = [];
  for (const field of ["sides", "day", "place", "details", "words"] as const) {
    const part = fields[field];
    score += weights[field] * part.score;
    if (part.isVeto === true) isVetoed = true;
    parts.push({ field, score: part.score, why: part.why });
  }
  const least = a.when === null || b.when === null ? UNDATED_FOLD_AT : FOLD_AT;
  return { score: isVetoed ? 0 : score, folds: !isVetoed && score >= least, parts };
}

function compareWords(a: Account, b: Account, sort: Sort): FieldComparison {
  if (a.words.length === 0 || b.words.length === 0) return { score: 0.5, why: "no words to compare" };
  const other = new Set(b.words);
  const shared = a.words.filter((word) => other.has(word)).length;
  const score = shared / Math.min(a.words.length, b.words.length);
  const why = `${Math.round(100 * score)} % of the words shared`;
  return sort === "speech" && score < LEAST_WORDS ? { score, why, isVeto: true } : { score, why };
}
