import type { ComponentChild } from "preact";

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Ways to look at one page, each with its own address. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }): ComponentChild {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ label, href, isCurrent }) => (
        <a href={href} aria-current={isCurrent ? "true" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
