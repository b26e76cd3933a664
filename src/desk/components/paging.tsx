import type { ComponentChild } from "preact";
import { addressWith } from "../query/address.ts";

/** The way to the next page of a list; its address is as permanent as the list's own. */
export function Paging({
  path,
  query,
  next,
  name = "after",
  shown,
}: {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly next: string | null;
  /** The parameter that holds the cursor. */
  readonly name?: string;
  /** What this page shows, in words. */
  readonly shown: string;
}): ComponentChild {
  const isFirst = !query.has(name);
  if (isFirst && next === null) return null;
  return (
    <nav class="paging" aria-label={`Pages: ${shown}`}>
      {next === null ? null : (
        <a class="button" rel="next" href={addressWith(path, query, { [name]: next, e: null })}>
          Next page <kbd>n</kbd>
        </a>
      )}
      {isFirst ? null : (
        <a class="button" href={addressWith(path, query, { [name]: null, e: null })}>
          First page
        </a>
      )}
      <span class="last">{shown}</span>
    </nav>
  );
}
