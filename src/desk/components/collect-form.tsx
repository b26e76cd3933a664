import type { ComponentChild } from "preact";
import type { Frame } from "../page.ts";

/** A button that puts an event into the reader's brief; the key `b` does the same. */
export function CollectForm({ event, frame }: { readonly event: string; readonly frame: Frame }): ComponentChild {
  return (
    <form method="post" action="/briefs/collect" class="collect">
      <input type="hidden" name="csrf" value={frame.context.csrf} />
      <input type="hidden" name="event" value={event} />
      <button type="submit">
        To the brief <kbd>b</kbd>
      </button>
    </form>
  );
}
