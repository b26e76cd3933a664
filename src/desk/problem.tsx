import type { ComponentChild } from "preact";
import type { BareFrame, PageProblem } from "./page.ts";

/** What went wrong in one line, by status. */
function titleOf(status: number): string {
  if (status === 404) return "That is not in the record";
  if (status === 401 || status === 403) return "This desk does not let that in";
  if (status === 429) return "Too much at once";
  if (status >= 500) return "The desk cannot answer just now";
  return "This cannot be shown";
}

/** What went wrong, and the way on. */
export function problemBody({ status, code, message }: PageProblem, { path }: BareFrame): ComponentChild {
  return (
    <div class="lone empty">
      <h1>{titleOf(status)}</h1>
      <p>{message}</p>
      <ul>
        {status >= 500 || status === 429 ? (
          <li>
            <a href={path}>Try again</a>
          </li>
        ) : null}
        <li>
          <a href="/">Today</a>
        </li>
        <li>
          <a href="/search">Search</a>
        </li>
        <li>
          <a href="/help">Keys and words</a>
        </li>
      </ul>
      <p class="rule">
        {status} {code}
      </p>
    </div>
  );
}
