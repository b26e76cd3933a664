/** A standing question: a search that is asked again whenever something is added. */
export interface Watch {
  /** `watch:` + hash of name and query. */
  readonly id: string;
  readonly name: string;
  /** In the words of the search box: `kind:launch actor:PRK`. */
  readonly query: string;
  /** ISO 8601 instant at which it was made. */
  readonly since: string;
}
