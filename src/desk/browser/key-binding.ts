/** Where on the desk a key means something; a page says which of these it has by `data-place`. */
export type Place = "anywhere" | "list" | "evidence" | "chart" | "reader" | "today" | "review" | "brief";

/** A key and what it does: one list for the handlers, the sheet behind `?`, the palette, the docs and the tests. */
export interface KeyBinding {
  readonly id: string;
  /** Any of these; `g t` is one after the other. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: string;
  readonly when: Place;
}
