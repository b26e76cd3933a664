import type { Party } from "./claim.ts";
import type { Kind, Status } from "./kind.ts";
import type { EventField } from "./record-event.ts";
import type { Span } from "./span.ts";

/** The words a decision rests on. It is found again by article, span and words, not by a derived id. */
export interface Anchor extends Span {
  readonly article: string;
  readonly words: string;
  readonly kind: Kind;
  /** The sentence around them: a later edition that keeps it keeps the decision. */
  readonly sentence?: string;
}

/** The new value of a field; text as a person types it. */
export interface Correction {
  readonly field: EventField;
  readonly value: string;
}

/** An event that a person adds from words the reader made nothing of. */
export interface HandEvent {
  readonly kind: Kind;
  readonly status: Status;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly from: string | null;
  readonly to: string | null;
  /** As a person types a place: `Seoul, KOR`. */
  readonly where: string | null;
}

/** Somebody as a person names them: `Kim Gun-su (KOR)`, with the id that comes of it. */
export interface NamedActor {
  readonly actor: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3; null when it acts for no state. */
  readonly country: string | null;
}

export type Decision =
  | { readonly type: "accept"; readonly on: readonly Anchor[] }
  | { readonly type: "reject"; readonly on: readonly Anchor[] }
  | { readonly type: "correct"; readonly on: readonly Anchor[]; readonly correction: Correction }
  /** The first of each side's anchors are one happening. */
  | { readonly type: "same"; readonly on: readonly Anchor[] }
  /** The first anchor's claim is not the same happening as the others'. */
  | { readonly type: "different"; readonly on: readonly Anchor[] }
  | { readonly type: "add"; readonly on: readonly Anchor[]; readonly event: HandEvent }
  /** Ids of one actor, who goes by the first. */
  | { readonly type: "merge-actors"; readonly actors: readonly string[] }
  /** In the articles of these words, who is read as this actor is somebody else. */
  | {
      readonly type: "split-actor";
      readonly on: readonly Anchor[];
      readonly actor: string;
      readonly as: NamedActor;
    }
  | { readonly type: "undo"; readonly review: string };

/** A person's decision: appended, never changed, replayed on every rebuild. */
export interface Review {
  /** `review:` + hash of author, time and decision. */
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly decision: Decision;
}
