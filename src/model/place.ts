import type { Span } from "./span.ts";

/** How exact a place is: a named building or site, a town, down to a whole country or sea. */
export type PlacePrecision = "site" | "city" | "region" | "country" | "water";

/** A named place resolved against the gazetteer. */
export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null for seas and places of no state. */
  readonly country: string | null;
  /** WGS 84 degrees; null where a point would claim more than the text says (a country, a sea). */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
}

/** A place where the text names it, and the rule that took it for one. */
export interface PlaceMention extends Span {
  readonly place: Place;
  readonly rule: string;
}
