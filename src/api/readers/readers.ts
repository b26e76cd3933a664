import type { TwinFormat } from "../../desk/page.ts";
import type { Sheet } from "../sheet.ts";

/** When a request came, and what the desk knew then; plain values, so that another thread can answer it. */
export interface Moment {
  /** ISO 8601 instant. */
  readonly now: string;
  readonly reader: string;
  /** Number of the last change that the answer must know of. */
  readonly lastChange: number;
  readonly csrf: string;
}

/** A page that is asked for. */
export interface PageJob {
  /** The page's own path, `/e/:id`. */
  readonly page: string;
  /** As in the address, before its query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** As in the address, with its question mark; empty where there is none. */
  readonly query: string;
  /** Null for the page itself. */
  readonly format: TwinFormat | null;
  readonly moment: Moment;
}

/** A reading route of the API that is asked for, its parameters validated. */
export interface ReadJob {
  readonly operation: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly moment: Moment;
}

/** A page ready to be sent, or a long list piece by piece. */
export type PageBody = Sheet | AsyncIterable<string>;

/** What an API route answers, as it is sent. */
export interface ReadAnswer {
  readonly sheet: Sheet;
  /** What `If-Match` has to name to change just this. */
  readonly tag: string | null;
}

/** Whoever reads the record and draws pages of it. */
export interface Readers {
  /** The number of the last change that an answer has known of. */
  readonly last: number;
  page(job: PageJob): Promise<PageBody>;
  read(job: ReadJob): Promise<ReadAnswer>;
  close(): Promise<void>;
}
