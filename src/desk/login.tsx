import type { ComponentChild } from "preact";
import type { BareFrame } from "./page.ts";

/** The form that asks for the desk's token. */
export function loginForm(
  frame: BareFrame & { readonly csrf: string; readonly next: string; readonly isWrong: boolean },
): ComponentChild {
  return (
    <div class="lone">
      <h1>This desk asks for its token</h1>
      {frame.isWrong ? (
        <p class="problems" role="alert">
          That is not the token. It is the “token” in the desk's readout.toml.
        </p>
      ) : null}
      <form method="post" action="/login">
        <input type="hidden" name="csrf" value={frame.csrf} />
        <input type="hidden" name="next" value={frame.next} />
        <label>
          Token
          <input name="token" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit" class="first">
          Open the desk
        </button>
      </form>
    </div>
  );
}
