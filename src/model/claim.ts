import type { Kind, Plover, Status } from "./kind.ts";
import type { Place } from "./place.ts";
import type { Span } from "./span.ts";
import type { When } from "./when.ts";

/** One actor on one side of a claim, and the words that put it there. */
export interface Party {
  readonly name: string;
  readonly country: string | null;
  readonly office: string | null;
  /** Id of the `Actor` it was resolved to. */
  readonly actor: string;
  /** The mention in the claim's sentence; null when the side is carried over from another sentence. */
  readonly span: Span | null;
  /** How it got to this side: `frame/nsubj`, `discourse/two-sides`. */
  readonly rule: string;
}

/** A typed detail of a claim: weapon, number, topic, deadline, resolution. */
export interface Detail extends Span {
  readonly role: string;
  readonly value: string;
  readonly rule: string;
}

/** Where a claim's field came from, for `show` and `--explain`. */
export interface Reason {
  readonly field: "kind" | "status" | "sources" | "targets" | "when" | "where" | "saidBy" | "detail";
  readonly rule: string;
  readonly span: Span | null;
  /** Values considered and not taken. */
  readonly alternatives: readonly string[];
}

/** An act as it is told: what, who to whom, when, where, and by whose word. */
export interface ToldEvent {
  readonly kind: Kind;
  readonly status: Status;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly when: When | null;
  readonly where: (Place & { readonly span: Span | null }) | null;
  /** Whom the article has as teller; null where the outlet tells it itself. */
  readonly saidBy: Party | null;
  readonly details: readonly Detail[];
  /** 0 to 1: how sure the rule is. Not a probability of the fact. */
  readonly confidence: number;
}

/** What one sentence asserts. */
export interface Claim extends ToldEvent {
  /** `claim:` + hash of article, trigger span, kind. */
  readonly id: string;
  readonly article: string;
  /** The one sentence that says it. */
  readonly evidence: Span;
  /** The word or idiom that names the act. */
  readonly trigger: Span;
  readonly reasons: readonly Reason[];
  readonly rule: string;
}

/**
 * Claims judged to be one happening. Every field is computed from them; the
 * first claim is the one that tells most.
 */
export interface Event extends ToldEvent {
  /** `event:` + hash of its claims. */
  readonly id: string;
  readonly plover: Plover;
  /** CAMEO code, two to four digits. */
  readonly cameo: string;
  readonly claims: readonly Claim[];
}
