import type { Kind, Status } from "../model/kind.ts";

/**
 * Places of an act that a rule may name. `subj`, `obj` and `iobj` are logical:
 * a passive is undone first. Prepositions stand for themselves. `that`,
 * `to-do` and `ing` are clauses; `xcomp` is a predicate complement ("held
 * *responsible*"). For nouns: `poss` ("Tokyo's launch"), `mod` (adjective or
 * compound), `prep` (the noun's own preposition). `voice` is whoever tells it.
 * `deep-with` is a phrase with that preposition anywhere inside, `clause-subj` whoever acts in the clause around.
 */
export const SLOTS = [
  ..."subj obj iobj that to-do ing xcomp self poss mod adv num name prep voice".split(" "),
  ..."to with on upon against for from in into inside at over about of by between among as toward towards off".split(
    " ",
  ),
  ..."clause-subj deep-with deep-of deep-to deep-for deep-in deep-on deep-by deep-between".split(" "),
  ..."during regarding concerning via through under after near behind outside across when if including before along throughout around out opposite without until range altitude".split(
    " ",
  ),
] as const;

/** Details of a claim that a rule may fill. */
export const DETAIL_ROLES = [
  ..."topic level duration weapon number range altitude from toward exercise content addressee deadline".split(" "),
  ..."measure designated resolution act office since".split(" "),
] as const;

/** Tests that need more than a word list: see `analyze/claims/word-test.ts`. */
export const BUILT_IN_TESTS = [
  ..."any actor person state place water number we subjunctive named plural will question assertion no".split(" "),
] as const;

/** What must stand before a rule makes a claim of its own. */
export const NEEDS = ["nothing", "side", "sides", "target", "supported", "dated", "placed"] as const;
export type Need = (typeof NEEDS)[number];

/** A rule as its file writes it, words and slots split but not yet looked up. */
export interface KindRule {
  readonly id: string;
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  /** Words of which one must head the logical object; the object then also lends its prepositions. */
  readonly object?: readonly string[];
  /** Alternatives in order; `a+b` takes both. */
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly content?: readonly string[];
  readonly details?: Readonly<Record<string, readonly string[]>>;
  /** Slot alternatives to the words or classes one of them must hold; all entries must. */
  readonly if?: Readonly<Record<string, readonly string[]>>;
  /** As `if`; no entry may hold. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
  /** The verb must stand under one of these modals; the modal is part of the act, not of its status. */
  readonly modal?: readonly string[];
  readonly negated?: boolean;
  readonly passive?: boolean;
  /** The noun or adjective must be a predicate: "is a violation of". */
  readonly copular?: boolean;
  readonly needs?: readonly Need[];
  readonly status?: Status;
  /** One claim for each content clause: "agreed to X and to Y". */
  readonly each?: "content";
  /** Tells again what another sentence tells; no claim of its own. */
  readonly echo?: boolean;
  /** Joins an event of its kind with the same sides where the article has one: "this launch is a clear violation". */
  readonly joins?: boolean;
  /** Where those who act must be the rule's source: "said that *they* would help" is their pledge, "that others will" is none. */
  readonly own?: readonly string[];
  readonly cameo?: string;
  readonly plover?: string;
  readonly mode?: string;
  readonly sure?: number;
}

/** What becomes of an act told inside another's content: "urged X *to return*". */
export type ContentPolicy = "suppress" | "keep";

/** An example of a kind: a sentence, and what must be read from it. */
export interface KindExample {
  readonly text: string;
  /** `GHA -> KEN planned`, several joined by ` | `, or `nothing`. */
  readonly is: string;
}

export interface KindDefinition {
  readonly kind: Kind;
  /** Verb phrase for views: "meets". */
  readonly label: string;
  readonly about: string;
  readonly plover: { readonly type: string; readonly mode: string | null };
  readonly contexts: readonly string[];
  readonly cameo: string;
  /** Speech and legal acts happen as they are told: "is urging" has happened. */
  readonly performative: boolean;
  readonly content: ContentPolicy;
  readonly rules: readonly KindRule[];
  readonly examples: readonly KindExample[];
}

/** Word lists that rules refer to as `@name`, and the verbs that carry a noun as their act. */
export interface WordClasses {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly support: Readonly<Record<string, readonly string[]>>;
}

/** Everything the kind files hold, checked. */
export interface KindData {
  readonly words: WordClasses;
  readonly kinds: readonly KindDefinition[];
}
