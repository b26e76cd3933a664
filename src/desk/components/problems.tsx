import type { ComponentChild } from "preact";

/** What of an address could not be used. */
export function Problems({ problems }: { readonly problems: readonly string[] }): ComponentChild {
  if (problems.length === 0) return null;
  return (
    <ul class="problems" role="status">
      {problems.map((problem) => (
        <li>Left out: {problem}.</li>
      ))}
    </ul>
  );
}
