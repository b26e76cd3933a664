/** A person named with an office in an article that has a day. */
export interface Sighting {
  /** As it was read, whoever the actor was merged into since. */
  readonly actor: string;
  /** ISO day of publication. */
  readonly day: string;
  readonly article: string;
  readonly name: string;
  readonly country: string | null;
  readonly office: string;
}

/** An office that somebody held: by the table of office-holders, or as articles called them. */
export interface OfficeTerm {
  /** Null where only the table knows the holder. */
  readonly actor: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly office: string;
  /** ISO day, month or year; null where it is not known. Of articles: the days of the first and the last. */
  readonly from: string | null;
  readonly to: string | null;
  readonly by: "facts" | "reports";
  /** Where the table has it from; of articles, the id of the first. */
  readonly source: string;
  /** Of articles: the id of the last, and how many. */
  readonly last: string | null;
  readonly articles: number;
}
