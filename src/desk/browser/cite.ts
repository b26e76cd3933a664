import { on } from "./acts.ts";
import { find, metaOf } from "./find.ts";
import { chosenRow, selectedRows } from "./rows.ts";
import { toast } from "./toast.ts";

/** The event that the reader looks at: of the focused fact, the chosen row, or the page itself. */
function eventInView(): string | null {
  const fact = find<HTMLAnchorElement>(".fact.focused a[data-event]");
  if (fact !== null) return fact.dataset.event ?? null;
  return chosenRow()?.dataset.id ?? find("[data-evidence]")?.dataset.evidence ?? null;
}

/** Puts events into the brief one after the other, in the order of the list. */
async function collect(events: readonly string[]): Promise<void> {
  let taken = 0;
  try {
    for (const event of events) {
      const body = new URLSearchParams({ csrf: metaOf("csrf"), event });
      const answer = await fetch("/briefs/collect", { method: "POST", body, redirect: "manual" });
      // Without script the answer leads to the brief; here it only has to be a good one.
      if (answer.ok || answer.type === "opaqueredirect") taken++;
    }
  } catch {
    toast(`The desk does not answer. ${taken === 0 ? "Nothing was" : `${taken} of ${events.length} were`} added.`);
    return;
  }
  if (taken < events.length) toast("The brief did not take it. Open the event and try again.");
  else toast(taken === 1 ? "In the brief." : `${taken} in the brief.`);
}

/** A citation of a row: sentence, outlet, day and permanent address. */
function citationOf(row: HTMLElement): string {
  const sentence = find(".sentence, .sentence-text", row);
  const by = sentence?.dataset.by ?? row.dataset.by ?? "";
  const words = sentence?.textContent?.trim() ?? "";
  return `“${words}” ${by === "" ? "" : `${by}. `}${new URL(row.dataset.open ?? "", location.href).href}`;
}

/** The same of what the reader looks at. */
function citation(): string | null {
  const fact = find(".fact.focused") ?? find("[data-cite]");
  const told = find(".said[data-cite], .fact.focused[data-cite]") ?? fact;
  const source = chosenRow();
  if (source !== null) return citationOf(source);
  const text = told?.dataset.cite;
  return text === undefined ? null : `${text} ${new URL(told?.dataset.at ?? location.pathname, location.href).href}`;
}

/** `c` copies, `b` collects, `v` opens the original, `e` goes to the evidence. */
export function setUpCiting(): void {
  on("cite", () => {
    const selected = selectedRows();
    const text = selected.length > 0 ? selected.map(citationOf).join("\n") : citation();
    if (text === null) {
      toast("Nothing to cite here: choose a row first.");
      return;
    }
    void navigator.clipboard.writeText(text).then(
      () => toast(selected.length > 1 ? `${selected.length} citations copied.` : "Citation copied."),
      () => toast("The browser does not let this page copy."),
    );
  });
  on("to-brief", () => {
    const selected = selectedRows().flatMap((row) => row.dataset.id ?? []);
    const event = eventInView();
    if (selected.length > 0) void collect(selected);
    else if (event === null) toast("Nothing to add here: choose a row first.");
    else void collect([event]);
  });
  on("original", () => {
    const link = find<HTMLAnchorElement>("[data-original]");
    if (link === null) toast("The original has no address in the record.");
    else link.click();
  });
  on("evidence", () => {
    const pane = find("#evidence");
    // Where no evidence stands beside the list, the row itself opens on its sentence.
    if (pane === null) chosenRow()?.classList.toggle("open");
    pane?.focus();
    pane?.scrollIntoView({ block: "nearest" });
  });
}
