/** An actor of the record, as lists and formats give it. */
export interface ExportedActor {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3, or the code of a body; null when it acts for no state. */
  readonly country: string | null;
  /** In how many events it takes part. */
  readonly events: number;
}
