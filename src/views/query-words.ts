import type { Filtered } from "./filter-words.ts";
import type { QueryTerm } from "./parse-query.ts";

/**
 * A list's filter in the words of the search box, so that it can be kept as a
 * watch. The period is left out: a watch asks about what is still to come.
 */
export function queryWords(
  filter: Omit<Filtered, "q" | "from" | "to"> & { readonly text?: readonly QueryTerm[] | undefined },
): string {
  const field = (name: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${name}:${values.join(",")}`];
  const each = (name: string, values: readonly (string | undefined)[]): string[] =>
    values.flatMap((value) => (value === undefined ? [] : [`${name}:${quoted(value)}`]));
  return [
    ...(filter.text ?? []).map(termText),
    ...field("kind", filter.kinds),
    ...field("status", filter.statuses),
    ...field("certainty", filter.certainties),
    ...each("actor", filter.actors),
    ...each("place", [filter.place]),
    ...each("said-by", [filter.saidBy]),
  ].join(" ");
}

function termText({ words, isPrefix, isExcluded }: QueryTerm): string {
  const text = words.join(" ");
  return `${isExcluded ? "-" : ""}${words.length > 1 ? `"${text}"` : text}${isPrefix ? "*" : ""}`;
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value.replaceAll('"', "")}"` : value;
}
