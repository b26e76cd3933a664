import { on } from "./acts.ts";
import { find, make, metaOf } from "./find.ts";
import { toast } from "./toast.ts";

/** So many changed things, told apart by their ids. */
const fresh = new Set<string>();

interface Change {
  readonly seq: number;
  readonly what: string;
  readonly id: string;
  readonly change: string;
}

/** Nothing moves under the reader: what is new waits behind a bar that says how much. */
export function setUpLive(): void {
  on("show-new", () => {
    if (fresh.size === 0) toast("Nothing new.");
    else location.reload();
  });
  const after = metaOf("last-change");
  if (after === "") return;
  const source = new EventSource(`/api/changes?after=${encodeURIComponent(after)}`);
  source.addEventListener("change", (event) => note(JSON.parse(String(event.data)) as Change | readonly Change[]));
  addEventListener("pagehide", () => source.close());
}

function note(told: Change | readonly Change[]): void {
  const changes = Array.isArray(told) ? (told as readonly Change[]) : [told as Change];
  for (const { what, id, change } of changes) if (what === "event" && change !== "gone") fresh.add(id);
  if (fresh.size > 0) showBar();
}

function showBar(): void {
  let bar = find<HTMLButtonElement>(".news");
  if (bar === null) {
    bar = make("button", "news");
    bar.type = "button";
    bar.addEventListener("click", () => location.reload());
    bar.append(make("span"), make("kbd", "", "."));
    document.body.append(bar);
  }
  find("span", bar)!.textContent = `${fresh.size} new`;
  bar.setAttribute("aria-label", `${fresh.size} new or changed events: show them`);
  document.title = `(${fresh.size}) ${document.title.replace(/^\(\d+\) /, "")}`;
}
