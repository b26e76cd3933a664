import type { ComponentChild } from "preact";
import type { HolderTable } from "../ontology/actors/holders.ts";
import type { KindSet } from "../ontology/kind-set.ts";
import type { Store } from "../store/store.ts";
import type { Writer } from "../work/serve/writer.ts";

/** The parts of the address that a page is asked with. The server bounds its length; what the values mean is the page's to check. */
export interface Ask {
  /** `/e/event:3fa94c01`, without the twin's ending. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** What a page works with: the record, and plain values. */
export interface PageContext {
  /** For reading; whatever writes goes through `writer`. */
  readonly store: Store;
  readonly kinds: KindSet;
  /** Names of states by their ISO 3166-1 alpha-3 code. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** Who held which office, when. */
  readonly holders: HolderTable;
  /** Version of the analyser, for counting what is unread. */
  readonly analyser: string;
  /** ISO 8601 instant of the request; pages read no clock. */
  readonly now: string;
  /** ISO day of `now`. */
  readonly today: string;
  /** Who reads and decides. */
  readonly reader: string;
  /** When this reader last marked the desk as seen; null before the first time. */
  readonly lastLook: string | null;
  /** Number of the last change in the log that the page can know of: live updates begin after it. */
  readonly lastChange: number;
  /** Goes into `<meta name="csrf">`, into every form as a field `csrf`, and back in the header `x-readout-csrf`. */
  readonly csrf: string;
}

/** The same view in another form, beside the page: `/events.csv?kind=launch`. */
export type TwinFormat = "json" | "csv" | "ics" | "geojson" | "atom" | "md" | "html" | "docx";

/** A twin, whole or piece by piece: a long list goes out as it is read from `frame.context.store`. */
export type TwinText = string | Uint8Array | AsyncIterable<string>;

/** What is drawn around a page. */
export interface Frame {
  readonly ask: Ask;
  readonly context: PageContext;
  /** Address of a static file: `asset("desk.css")`. */
  readonly asset: (name: string) => string;
  /** Path and query of each twin of the page. */
  readonly twins: Readonly<Partial<Record<TwinFormat, string>>>;
}

/** One page of the desk. One file each, one line in `pages.ts`. */
export interface DeskPage<View = unknown> {
  /** As the router has it: `/e/:id`. */
  readonly path: string;
  /** The page's name in menus. */
  readonly title: string;
  /** The letter that opens it after `g`; without one the page is in no menu. */
  readonly key?: string;
  /**
   * True where the view follows from the address, the day and the events and
   * articles of the record alone: until those change it is drawn once for
   * everybody. Sources, briefs, watches and who looked when are not in the log.
   */
  readonly restsOnRecord?: true;
  /**
   * Reads the view. Refuses by `ReadoutError`: `desk/not-found` answers 404,
   * `desk/bad-query` 400; the message is shown to the reader.
   */
  load(context: PageContext, ask: Ask): Promise<View>;
  /** What `<title>` says of this view. */
  titleOf?(view: View): string;
  /** The page's own part, within the document. */
  render(view: View, frame: Frame): ComponentChild;
  /** JSON is the view as it is unless told otherwise; `null` where the page has none. */
  readonly twins?: {
    json?(view: View, frame: Frame): unknown;
    csv?(view: View, frame: Frame): TwinText;
    ics?(view: View, frame: Frame): TwinText;
    geojson?(view: View, frame: Frame): TwinText;
    atom?(view: View, frame: Frame): TwinText;
    md?(view: View, frame: Frame): TwinText;
    html?(view: View, frame: Frame): TwinText;
    docx?(view: View, frame: Frame): Promise<TwinText>;
  };
  /** A form sent to the page, once its token has been checked. Returns the path to show next. */
  post?(context: PageContext, ask: Ask, form: URLSearchParams, writer: Writer): Promise<string>;
}

/** What went wrong, for a reader. */
export interface PageProblem {
  readonly status: number;
  /** Stable `area/slug`. */
  readonly code: string;
  readonly message: string;
}

/** A static file: everything is served under one address that changes with the content, so modules may import each other by name. */
export interface Asset {
  /** `keys.js`, `inter-latin.woff2`; the ending tells its type. */
  readonly name: string;
  readonly file: URL;
}

/** All that the server mounts. `pages.ts` exports one. */
export interface Desk {
  readonly pages: readonly DeskPage[];
  readonly assets: () => readonly Asset[];
  /** The whole document, from `<html>` on. */
  document(title: string, body: ComponentChild, frame: Frame): ComponentChild;
  /** The page's part of an error page. `frame` may have no record behind it: the store itself can be what is missing. */
  problem(problem: PageProblem, frame: BareFrame): ComponentChild;
  /** The document of an error page, with the ways to all pages. */
  problemDocument(title: string, body: ComponentChild, frame: BareFrame): ComponentChild;
  /** The document of the form that asks for the token. */
  bareDocument(title: string, body: ComponentChild, frame: BareFrame): ComponentChild;
  /** The form that asks for the desk's token: posts a field `token` (and `csrf`, `next`) to `/login`. */
  login(frame: BareFrame & { readonly csrf: string; readonly next: string; readonly isWrong: boolean }): ComponentChild;
}

/** A frame without a record. */
export interface BareFrame extends Pick<Frame, "asset"> {
  readonly path: string;
  /** The path with its query, to be asked again. */
  readonly address: string;
}
