import { attach, type Draft, dependents, isNominal } from "./draft.ts";

/** Verbs whose particle may stand before the object and look like its preposition. */
const PHRASAL: Readonly<Record<string, readonly string[]>> = {
  hand: ["over", "down", "in"],
  turn: ["over", "in"],
  take: ["over"],
  call: ["off", "up"],
  cut: ["off"],
  break: ["off", "up"],
  set: ["off", "up"],
  give: ["up"],
  gun: ["down"],
  lay: ["down"],
  carry: ["out"],
  wipe: ["out"],
  round: ["up"],
  swear: ["in"],
};

/** Nouns that stand without a preposition to say when or how much. */
const MEASURES =
  /^(?:.*day|week|weekend|month|year|hour|minute|time|times|morning|evening|night|percent|half|mile|kilometer|kilometre|meter|metre|dollar|euro)s?$/i;

/** "shut down the internet", "handed over the pilot": what a phrasal verb is done to is its object. */
export function giveVerbItsObject(draft: Draft): void {
  draft.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || dependents(draft, verb, "obj").length > 0) return;
    const bare = dependents(draft, verb, "obl").find((i) => isThing(draft, i) && follows(draft, verb, i));
    if (bare === undefined) return;
    const [preposition, ...others] = dependents(draft, bare, "case");
    if (preposition === undefined) {
      if (dependents(draft, verb, "compound").length > 0) attach(draft, bare, verb, "obj");
      return;
    }
    if (others.length > 0 || preposition !== verb + 1) return;
    if (PHRASAL[token.lemma]?.includes(draft.tokens[preposition]!.form.toLowerCase()) !== true) return;
    attach(draft, preposition, verb, "compound:prt");
    attach(draft, bare, verb, "obj");
  });
}

/** "urged Dornland not to attack": what stands before the "to" of an infinitive belongs to the verb that governs it. */
export function freeObjectFromInfinitive(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (token.xpos !== "VB") return;
    const to = dependents(draft, verb, "mark").find((i) => tokens[i]!.xpos === "TO");
    const governor = draft.head[verb]!;
    if (to === undefined || governor < 0 || governor > to || tokens[governor]!.upos !== "VERB") return;
    if (dependents(draft, governor, "obj").length > 0) return;
    const object = dependents(draft, verb, "obj", "nsubj", "obl").find(
      (i) => i > governor && i < to && isNominal(tokens[i]!) && dependents(draft, i, "case").length === 0,
    );
    if (object !== undefined && !MEASURES.test(tokens[object]!.form)) attach(draft, object, governor, "obj");
  });
}

/** "in the Dornian capital Sorn": the name right behind such a noun tells which. */
export function nameThePlace(draft: Draft): void {
  draft.tokens.forEach((token, at) => {
    if (token.upos !== "NOUN" || !/^(?:capital|city|town|village|port|province|region|island)$/.test(token.lemma))
      return;
    const name = at + 1;
    if (draft.tokens[name]?.upos !== "PROPN" || draft.head[name] !== draft.head[at] || draft.deprel[name] !== "obj")
      return;
    attach(draft, name, at, "appos");
  });
}

const ABOUT = /^(?:at|more|less|fewer|up|as|over|nearly|about|around|some|almost)$/i;

/** "killed at least 31 people": the words that qualify a number are no preposition of the noun. */
export function countTheObject(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || dependents(draft, verb, "obj", "ccomp", "xcomp").length > 0) return;
    if (dependents(draft, verb, "nsubj").some((i) => draft.deprel[i] === "nsubj:pass")) return;
    const noun = dependents(draft, verb, "obl").find(
      (i) => i > verb && isThing(draft, i) && dependents(draft, i, "case").length === 0,
    );
    if (noun === undefined || !ABOUT.test(tokens[verb + 1]?.form ?? "")) return;
    if (dependents(draft, noun, "nummod").length === 0 || noun - verb > 7) return;
    if (tokens.slice(verb + 1, noun).every((_, k) => isWithin(draft, verb + 1 + k, noun)))
      attach(draft, noun, verb, "obj");
  });
}

function isWithin(draft: Draft, at: number, noun: number): boolean {
  for (let i = at; i >= 0; i = draft.head[i]!) if (i === noun) return true;
  return false;
}

function isThing(draft: Draft, i: number): boolean {
  const token = draft.tokens[i]!;
  return draft.deprel[i] === "obl" && isNominal(token) && !MEASURES.test(token.form) && !/^\d/.test(token.form);
}

// Nothing but the particle and the noun's own words stand between verb and noun.
function follows(draft: Draft, verb: number, noun: number): boolean {
  if (noun < verb) return false;
  for (let i = verb + 1; i < noun; i++) if (draft.head[i] === verb && draft.deprel[i] !== "compound:prt") return false;
  return true;
}

/**
 * "The bloc lined up sanctions", "The envoys called on Oslo to act.": without an
 * auxiliary a past tense with an object, or at the root of a full sentence, is
 * no passive.
 */
export function settleVoice(draft: Draft): void {
  const { tokens } = draft;
  tokens.forEach((token, subject) => {
    const verb = draft.head[subject]!;
    if (draft.deprel[subject] !== "nsubj:pass" || verb < 0 || subject > verb || token.upos === "VERB") return;
    if (dependents(draft, verb, "aux", "cop").length > 0) return;
    const isFullSentence = draft.head[verb] === -1 && tokens.at(-1)!.form === ".";
    if (dependents(draft, verb, "obj").length === 0 && !isFullSentence) return;
    draft.deprel[subject] = "nsubj";
  });
}
