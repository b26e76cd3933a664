import type { ParagraphRole } from "../../model/article.ts";

/** A line known by its words alone, wherever it stands. */
export interface FurnitureRule {
  readonly rule: string;
  readonly role: ParagraphRole;
  readonly pattern: RegExp;
  /** A longer paragraph is copy that happens to begin alike. */
  readonly longest: number;
}
