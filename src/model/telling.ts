import type { ActorType } from "./actor.ts";
import type { Event } from "./claim.ts";
import type { Press } from "./reading.ts";
import type { Span } from "./span.ts";

/** One sentence of an article's account, with the claim it carries. */
export interface Evidence extends Span {
  readonly claim: string;
  readonly text: string;
  /** The word that names the act. */
  readonly trigger: Span;
}

/**
 * What one article tells of one happening: its own folded event, and the few
 * facts that comparing it with other articles' accounts needs. Folding works on
 * tellings, so that neither the text nor the trees have to be read again.
 */
export interface Telling {
  /** Id of the article's event. */
  readonly id: string;
  readonly article: string;
  /** The event without its claims, which are kept apart. */
  readonly event: Omit<Event, "claims">;
  /** Ids of the claims, the one that tells most first. */
  readonly claims: readonly string[];
  /** One sentence per claim, in the claims' order. */
  readonly evidence: readonly Evidence[];
  /** Content words after the act, stemmed: what tells one commitment from another. */
  readonly words: readonly string[];
  /** Whose paper the article is; absent in tellings kept before this was noted. */
  readonly press?: Press;
  /** What the sides' actors are, where the article's mentions say. */
  readonly types: Readonly<Record<string, ActorType>>;
}
