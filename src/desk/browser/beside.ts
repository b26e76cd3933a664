import { find } from "./find.ts";

/** Keys held down step faster than a server answers: only the row on which they rest is asked for. */
const REST_MS = 60;
let waiting: ReturnType<typeof setTimeout> | undefined;
let asked: AbortController | null = null;

/** Puts the evidence of a row's event beside the list, and its address into the bar. */
export function showBeside(row: HTMLElement): void {
  const { id } = row.dataset;
  const pane = find("#evidence");
  if (id === undefined || pane === null) return;
  const address = new URL(location.href);
  address.searchParams.set("e", id);
  history.replaceState(history.state, "", address.href.replaceAll("%3A", ":"));
  clearTimeout(waiting);
  waiting = setTimeout(() => void fill(pane, id), REST_MS);
}

async function fill(pane: HTMLElement, id: string): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`/e/${encodeURIComponent(id)}/evidence`, { signal: asked.signal });
    if (!answer.ok) throw new Error(String(answer.status));
    // A document of our own server; nothing in it is text that was not escaped there.
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const evidence = find(".evidence", page);
    if (evidence === null) throw new Error("no evidence in the answer");
    pane.replaceChildren(document.adoptNode(evidence));
    pane.scrollTop = 0;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return;
    const message = document.createElement("p");
    message.textContent = "The evidence cannot be read just now. The row's link opens the event.";
    pane.replaceChildren(message);
  }
}
