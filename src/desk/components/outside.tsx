import type { ComponentChild, ComponentChildren } from "preact";
import { webAddress } from "../../views/web-address.ts";

/** A link to where an article was published; nothing where its address is none of the web. */
export function Outside({
  url,
  look = "outside",
  children,
}: {
  readonly url: string | null | undefined;
  readonly look?: string;
  readonly children: ComponentChildren;
}): ComponentChild {
  const href = webAddress(url);
  if (href === null) return null;
  return (
    <a class={look} href={href} rel="noreferrer noopener" data-original>
      {children}
    </a>
  );
}
