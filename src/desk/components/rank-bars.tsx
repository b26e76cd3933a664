import type { ComponentChild } from "preact";
import { groupDigits } from "../../views/count-words.ts";

/** One line of a ranking. */
export interface Ranked {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly tone?: string;
}

/** Counts as bars beside their names, from zero; each line is a link, so the list is its own table. */
export function RankBars({
  items,
  label,
}: {
  readonly items: readonly Ranked[];
  readonly label: string;
}): ComponentChild {
  const highest = Math.max(1, ...items.map((i) => i.count));
  return (
    <ol class="ranks" aria-label={label}>
      {items.map(({ name, href, count, tone }) => (
        <li class={tone}>
          <a href={href}>
            <span class="name">{name}</span>
            <svg height="8" aria-hidden="true">
              <rect class="bar" width={`${Math.round((count / highest) * 1000) / 10}%`} height="8" rx="1" />
            </svg>
            <span class="number">{groupDigits(count)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
