import type { ParagraphRole } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** A paragraph as layout gives it, before anyone knows what it is. */
export interface Block extends Span {
  /** Set when the source itself says what this is: an HTML `figcaption`, a feed's title. */
  readonly role?: ParagraphRole;
  readonly rule?: string;
}

/** A part of a block; typed once a role is set. */
export interface Piece extends Span {
  /** Index of the block it was cut from. */
  readonly block: number;
  readonly role: ParagraphRole | null;
  readonly rule: string;
}
