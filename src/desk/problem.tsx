import type { ComponentChild } from "preact";
import type { BareFrame, PageProblem } from "./page.ts";

/** What went wrong, and the way on. */
export function problemBody({ status, code, message }: PageProblem, _frame: BareFrame): ComponentChild {
  return (
    <>
      <h1>{status === 404 ? "Not found" : status >= 500 ? "The desk cannot answer now" : "This cannot be shown"}</h1>
      <p>{message}</p>
      <p>
        <code>{code}</code> · <a href="/">Today</a>
      </p>
    </>
  );
}
