import type { ComponentChild } from "preact";
import { type Filtered, filterWords } from "../../views/filter-words.ts";
import type { QueryTerm } from "../../views/parse-query.ts";
import { queryWords } from "../../views/query-words.ts";
import { addressWith } from "../query/address.ts";

/** What a list asks; of one story it cannot be watched. */
interface Asked extends Filtered {
  readonly text?: readonly QueryTerm[] | undefined;
  readonly story?: string | undefined;
}

/** The way to keep a list's question as a watch: tried on the last 90 days first. Nothing for a list of everything, or of one story. */
export function WatchLink({
  filter,
  nameOf,
}: {
  readonly filter: Asked;
  readonly nameOf: (actor: string) => string;
}): ComponentChild {
  const q = queryWords(filter);
  if (q === "" || filter.story !== undefined) return null;
  const name = filterWords({ ...filter, from: undefined, to: undefined }, nameOf);
  return (
    <a class="button" data-do="watch" href={addressWith("/watches", new URLSearchParams(), { q, name })}>
      Watch this <kbd>w</kbd>
    </a>
  );
}
