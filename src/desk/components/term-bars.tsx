import type { ComponentChild } from "preact";
import { countWords } from "../../views/count-words.ts";
import type { TermPlace } from "../../views/place-terms.ts";
import { addressOf } from "../query/address.ts";

const HEIGHT = 22;
/** A term of a few days would vanish on a scale of years. */
const LEAST_PERCENT = 0.6;
const YEAR_LABELS = 8;

/** Offices as bars over the years: solid where a table knows the term, open where articles only give the office on these days. */
export function TermBars({
  from,
  to,
  places,
}: {
  readonly from: number;
  readonly to: number;
  readonly places: readonly TermPlace[];
}): ComponentChild {
  const every = Math.max(1, Math.ceil((to - from) / YEAR_LABELS));
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => (year - from) % every === 0);
  const at = (year: number): string => `${round(((year - from) / (to - from)) * 100)}%`;
  return (
    <ul class="terms" aria-label="Offices over time">
      {places.map(({ term, start, end }) => (
        <li class="term">
          <span class="office">
            {term.by === "facts" ? term.office : <a href={addressOf(term.source)}>{term.office}</a>}
          </span>
          <svg height={HEIGHT} aria-hidden="true">
            {years.map((year) => (
              <line class="grid" x1={at(year)} x2={at(year)} y1="0" y2={HEIGHT} />
            ))}
            <rect
              class={term.by === "facts" ? "bar" : "bar told"}
              x={`${round(Math.min(start * 100, 100 - LEAST_PERCENT))}%`}
              width={`${round(Math.max(LEAST_PERCENT, (end - start) * 100))}%`}
              y="7"
              height="8"
              rx="1.5"
            />
          </svg>
          <span class="soft small">{termWords(term)}</span>
        </li>
      ))}
      <li class="term axis" aria-hidden="true">
        <span />
        <svg height="16" aria-hidden="true">
          {years.map((year) => (
            <text x={at(year)} y="12">
              {year}
            </text>
          ))}
        </svg>
        <span />
      </li>
    </ul>
  );
}

function termWords({ by, from, to, source, articles }: TermPlace["term"]): string {
  if (by === "facts") return `${from ?? "?"} to ${to ?? "now, or not known"}, ${source}`;
  const days = from === to ? `on ${from}` : `${from} to ${to}`;
  return `so called ${days} in ${countWords(articles, "article")}`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
