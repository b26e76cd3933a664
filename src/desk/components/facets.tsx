import type { ComponentChild } from "preact";
import { groupDigits } from "../../views/count-words.ts";
import { addressWith } from "../query/address.ts";
import { listOf } from "../query/event-filter.ts";

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Class that colours the value, where it is a kind. */
  readonly tone?: string;
}

export interface FacetList {
  /** The parameter it sets. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

const SHOWN = 8;

/** Values to narrow a list by, each with how many it would leave; one that is chosen is taken off again. */
export function Facet({
  facet,
  path,
  query,
}: {
  readonly facet: FacetList;
  readonly path: string;
  readonly query: URLSearchParams;
}): ComponentChild {
  const { name, title, values } = facet;
  if (values.length === 0) return null;
  const chosen = listOf(query, name);
  const item = ({ value, label, count, tone }: FacetValue): ComponentChild => {
    const isChosen = chosen.includes(value);
    const next = isChosen ? chosen.filter((v) => v !== value) : [...chosen, value];
    return (
      <li>
        <a
          href={addressWith(path, query, { [name]: next.join(","), after: null, e: null })}
          aria-current={isChosen ? "true" : undefined}
          rel="nofollow"
        >
          {tone === undefined ? null : (
            <svg class={`mark ${tone}`} viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="4.2" />
            </svg>
          )}
          <span class="name">{label}</span>
          <span class="number">{groupDigits(count)}</span>
        </a>
      </li>
    );
  };
  const [first, more] = [values.slice(0, SHOWN), values.slice(SHOWN)];
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>{first.map(item)}</ul>
      {more.length === 0 ? null : (
        <details>
          <summary>{more.length} more</summary>
          <ul>{more.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
