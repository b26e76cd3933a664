import type { Place } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";

/** A place with the words and rule that give it, and the places passed over. */
export interface FoundPlace {
  readonly value: (Place & { readonly span: Span | null }) | null;
  readonly rule: string;
  readonly span: Span | null;
  readonly alternatives: readonly string[];
}
