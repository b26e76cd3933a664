import type { Name } from "../../model/sentence.ts";
import { attach, type Draft, dependents, isFiniteVerb, isNominal, promote, topOf } from "./draft.ts";

/** True for a line that ends as headlines do: without a full stop. */
export function isHeadline(draft: Draft): boolean {
  return !/^[.!?:"”)]$/.test(draft.tokens.at(-1)!.form);
}

/** "Finnish FM to visit Oslo": a headline's infinitive is its predicate. */
export function readHeadlineInfinitive(draft: Draft): void {
  const { tokens } = draft;
  const root = draft.head.indexOf(-1);
  const end = tokens.at(-1);
  if (root < 0 || end === undefined || /^[.!?]$/.test(end.form) || !isNominal(tokens[root]!)) return;
  if (tokens.some((token) => isFiniteVerb(token) || (token.upos === "AUX" && token.xpos !== "VB"))) return;
  const infinitive = dependents(draft, root, "acl").find(
    (i) => i > root && tokens[i]!.xpos === "VB" && hasTo(draft, i),
  );
  // "Plan to build port": what one may have or make goes with the infinitive as a noun.
  if (infinitive === undefined || CONTENT_NOUNS.test(tokens[root]!.lemma)) return;
  promote(draft, infinitive, root, "nsubj");
}

const CONTENT_NOUNS =
  /^(?:plan|bid|effort|move|call|vow|pledge|decision|attempt|deal|agreement|way|time|reason|need|right|offer|request|push|refusal|promise|proposal|bill|law|place|thing|how|what|order|pact|mission|motion|threat|willingness|ability|readiness|desire)$/i;

function hasTo(draft: Draft, verb: number): boolean {
  return dependents(draft, verb, "mark").some((i) => draft.tokens[i]!.xpos === "TO");
}

/** "Dorn, Lee discuss border": names in a row at the head of a headline are the subject of the verb right behind them. */
export function listHeadlineSubjects(draft: Draft, names: readonly Name[]): void {
  if (!isHeadline(draft) || names[0]?.first !== 0) return;
  const { tokens } = draft;
  let count = 1;
  while (count < names.length && isNextInList(draft, names[count - 1]!, names[count]!)) count++;
  const verb = names[count - 1]!.last;
  if (count < 2 || tokens[verb]?.upos !== "VERB" || /^VB[GN]$/.test(tokens[verb]!.xpos)) return;
  const tops = names.slice(0, count).map((name) => topOf(draft, name.first, name.last));
  // The verb may hang below one of the names where the parser took it for a noun's company.
  if (draft.head[verb] !== -1) {
    const root = draft.head.indexOf(-1);
    if (!tops.includes(root) || draft.head[verb] !== root) return;
    promote(draft, verb, root, "nsubj");
  }
  attach(draft, tops[0]!, verb, "nsubj");
  for (const top of tops.slice(1)) attach(draft, top, tops[0]!, "conj");
}

function isNextInList(draft: Draft, one: Name, next: Name): boolean {
  const joint = draft.tokens.slice(one.last, next.first);
  return joint.length === 1 && (joint[0]!.form === "," || joint[0]!.upos === "CCONJ");
}

/** "Dorn, Lee discuss border": a plural verb needs two, so the second name does not just tell who the first is. */
export function countHeadlineSubjects(draft: Draft): void {
  if (!isHeadline(draft)) return;
  draft.tokens.forEach((token, verb) => {
    if (token.xpos !== "VBP" || token.upos !== "VERB") return;
    const [subject] = dependents(draft, verb, "nsubj");
    if (subject === undefined || draft.tokens[subject]!.xpos !== "NNP") return;
    const [second] = dependents(draft, subject, "appos");
    // A comma on both sides is the sign of an apposition.
    const isOpen = second !== undefined && draft.tokens[verb - 1]!.form !== ",";
    if (isOpen && draft.tokens[second]!.xpos === "NNP") draft.deprel[second] = "conj";
  });
}
