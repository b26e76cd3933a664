import type { ComponentChild } from "preact";
import { groupDigits } from "../../views/count-words.ts";

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly count?: number;
}

/** Ways to look at one page, each with its own address. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }): ComponentChild {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ label, href, isCurrent, count }) => (
        <a href={href} aria-current={isCurrent ? "true" : undefined}>
          {label}
          {count === undefined ? null : <span class="number">{groupDigits(count)}</span>}
        </a>
      ))}
    </nav>
  );
}
