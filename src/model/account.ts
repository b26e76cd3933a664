import type { Kind } from "./kind.ts";
import type { Place } from "./place.ts";
import type { When } from "./when.ts";

/** Plans fold with plans and deeds with deeds; an expectation ties the one to the other. */
export type Phase = "act" | "plan";

/** One actor of a side, with what it is where that is known. */
export interface Side {
  readonly name: string;
  readonly country: string | null;
  readonly actor: string;
  readonly isPerson: boolean;
}

/** What is compared when two accounts may be of one happening: of one telling, or of several already folded. */
export interface Account {
  readonly id: string;
  readonly tellings: readonly string[];
  readonly articles: readonly string[];
  readonly phase: Phase;
  readonly kind: Kind;
  readonly sources: readonly Side[];
  readonly targets: readonly Side[];
  readonly when: When | null;
  /** Day at the place of the act; null where the text gives no single day. */
  readonly day: string | null;
  readonly where: Place | null;
  readonly details: readonly { readonly role: string; readonly value: string }[];
  readonly words: readonly string[];
}

/** When an article came out, as far as ordering goes. */
export interface Report {
  readonly article: string;
  readonly published: string | null;
  readonly publishedAt: string | null;
  readonly revisedAt?: string;
  readonly editionNumber: number;
}

/** What one story tells of one happening: its articles' tellings, folded. */
export interface Strand {
  /** `strand:` + hash of its earliest telling. */
  readonly id: string;
  readonly story: string;
  /** Strands are only compared within a block: same phase, kind and time. */
  readonly block: string;
  readonly account: Account;
  /** The earliest article of it, which orders strands among each other. */
  readonly first: Report;
  /** Hash of everything it was made from; the same print, the same strand. */
  readonly print: string;
}
