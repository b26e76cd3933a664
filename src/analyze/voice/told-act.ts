import type { Party } from "../../model/claim.ts";
import type { Kind } from "../../model/kind.ts";
import type { Quote } from "../../model/reading.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { MentionLookup } from "../quotes/mention-lookup.ts";

/** The layers that voices are read from. */
export interface VoiceLayers {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: MentionLookup;
  readonly quotes: readonly Quote[];
  /** The name of the outlet itself; null when unknown. */
  readonly outlet: string | null;
  /** Who issued the text, where it is a statement or release rather than an outlet's copy. */
  readonly issuers?: readonly Pick<Party, "country">[];
}

/** An act whose teller is asked for. */
export interface ToldAct {
  readonly sentence: number;
  /** Index of the word that names the act. */
  readonly trigger: number;
  /** Null for a clause of no kind: only its teller is asked for. */
  readonly kind: Kind | null;
  readonly sources: readonly Pick<Party, "actor" | "country">[];
}

export interface Voice {
  readonly saidBy: Party | null;
  readonly rule: string;
  /** Each of those whom `saidBy` sums up, where several tell it. */
  readonly tellers?: readonly Party[];
}
