import type { ComponentChild } from "preact";
import type { BareFrame, PageProblem } from "./page.ts";

/** What went wrong in one line, by status. */
function titleOf(status: number): string {
  if (status === 404) return "That is not in the record";
  if (status === 401 || status === 403) return "This desk does not let that in";
  if (status === 412) return "Somebody was faster";
  if (status === 429) return "Too much at once";
  if (status >= 500) return "The desk cannot answer just now";
  return "This cannot be shown";
}

/** What went wrong, and the way on. */
export function problemBody({ status, code, message }: PageProblem, { address }: BareFrame): ComponentChild {
  return (
    <div class="lone empty">
      <h1>{titleOf(status)}</h1>
      <p>{message.replace(/^[a-z]/, (first) => first.toUpperCase())}</p>
      <ul>
        {status >= 500 || status === 429 ? (
          <li>
            <a href={address}>Try again</a>
          </li>
        ) : null}
        {status === 412 ? (
          <li>
            <a href={address}>Look at it as it is now</a>; what you typed is still on the page before
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
