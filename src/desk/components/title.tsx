import type { ComponentChild } from "preact";

/** The head of a page: what it is, what it found, over what. */
export function Title({
  over,
  children,
  under,
  actions,
}: {
  /** The page's name, where the title itself is a finding. */
  readonly over?: ComponentChild;
  readonly children: ComponentChild;
  readonly under?: ComponentChild;
  readonly actions?: ComponentChild;
}): ComponentChild {
  return (
    <header class="title">
      <div>
        {over === undefined ? null : <p class="over">{over}</p>}
        <h1>{children}</h1>
        {under === undefined ? null : <p class="under">{under}</p>}
      </div>
      {actions === undefined ? null : <div class="actions">{actions}</div>}
    </header>
  );
}
