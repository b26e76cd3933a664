import { headOf, isPredicate, isRelation, type Tree, tenseOf } from "../../language/tree.ts";
import type { Kind } from "../../model/kind.ts";

/** Kinds of acts that are done by speaking: whoever says the words does the act, on the day they are said. */
export const SPEECH_ACTS: ReadonlySet<Kind> = new Set<Kind>([
  "agree",
  "support",
  "request",
  "accuse",
  "reject",
  "threaten",
]);
/** Verbs and nouns that report such an act; other words perform it in the speaker's own text. */
const SPEECH_WORDS = new Set(
  (
    "accuse condemn criticize criticise denounce blame charge slam blast decry protest lament regret deplore urge call ask demand appeal " +
    "request propose press exhort encourage agree pledge promise vow commit undertake concur consent affirm reaffirm restate reiterate support praise " +
    "welcome thank congratulate commend endorse back hail laud appreciate express voice convey raise reject refuse deny dismiss oppose decline rebuff " +
    "warn threaten caution stress underscore emphasize emphasise highlight underline note say tell speak state agreement support commitment " +
    "admonish rebuke chide berate scold castigate excoriate lambast lambaste upbraid reproach reprimand fault lash assail rap chastise " +
    "allege complain bemoan disapprove impugn implicate scorn mock ridicule veto spurn rebut repudiate refute rescind " +
    "implore beseech plead pressure prod nudge lobby petition summon extol applaud salute honour honor cheer vouch pressurise " +
    "condemnation criticism call appeal demand request pledge promise vow warning threat rejection refusal denial opposition concern reach sign conclude finalize finalise seal broker ink ratify adopt"
  ).split(" "),
);
/** True for words that report an act of speech: "condemned", "a pledge". */
export function isSpeechWord(lemma: string): boolean {
  return SPEECH_WORDS.has(lemma);
}

/**
 * True when a word of speech, the trigger itself or one above it in the chain
 * ("agreed to X and to intensify Y"), reports the act; false where the words
 * perform it. Only a charge is made by telling a past: "the tests violated".
 */
export function isReported(tree: Tree, trigger: number, isCharge: boolean): boolean {
  if (!isCharge && isPredicate(tree, trigger) && tenseOf(tree, trigger) === "past") return true;
  for (let at = trigger; at >= 0; at = headOf(tree, at)) {
    if (SPEECH_WORDS.has(tree.tokens[at]!.lemma)) return true;
    if (!isRelation(tree, at, "xcomp", "conj")) return false;
  }
  return false;
}
