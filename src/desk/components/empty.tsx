import type { ComponentChild } from "preact";

/** Nothing to show: what was looked for and where, and the next step. */
export function Empty({
  title,
  searched,
  steps = [],
}: {
  readonly title: string;
  readonly searched: ComponentChild;
  readonly steps?: readonly ComponentChild[];
}): ComponentChild {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{searched}</p>
      {steps.length === 0 ? null : (
        <ul>
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
