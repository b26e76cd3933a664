import { on } from "./acts.ts";
import { find, metaOf } from "./find.ts";
import { chosenRow } from "./rows.ts";
import { toast } from "./toast.ts";

/** The event that the reader looks at: of the focused fact, the chosen row, or the page itself. */
function eventInView(): string | null {
  const fact = find<HTMLAnchorElement>(".fact.focused a[data-event]");
  if (fact !== null) return fact.dataset.event ?? null;
  return chosenRow()?.dataset.id ?? find("[data-evidence]")?.dataset.evidence ?? null;
}

async function collect(event: string): Promise<void> {
  const body = new URLSearchParams({ csrf: metaOf("csrf"), event });
  try {
    const answer = await fetch("/briefs/collect", { method: "POST", body, redirect: "manual" });
    // Without script the answer leads to the brief; here it only has to be a good one.
    const isIn = answer.ok || answer.type === "opaqueredirect";
    toast(isIn ? "In the brief." : "The brief did not take it. Open the event and try again.");
  } catch {
    toast("The desk does not answer. Nothing was added.");
  }
}

/** A citation of what the reader looks at: sentence, outlet, day and permanent address. */
function citation(): string | null {
  const fact = find(".fact.focused") ?? find("[data-cite]");
  const told = find(".said[data-cite], .fact.focused[data-cite]") ?? fact;
  const source = chosenRow();
  if (source !== null) {
    const sentence = find(".sentence", source);
    const by = sentence?.dataset.by ?? source.dataset.by ?? "";
    const words = sentence?.textContent?.trim() ?? "";
    return `“${words}” ${by}. ${new URL(source.dataset.open ?? "", location.href).href}`;
  }
  const text = told?.dataset.cite;
  return text === undefined ? null : `${text} ${new URL(told?.dataset.at ?? location.pathname, location.href).href}`;
}

/** `c` copies, `b` collects, `v` opens the original, `e` goes to the evidence. */
export function setUpCiting(): void {
  on("cite", () => {
    const text = citation();
    if (text === null) {
      toast("Nothing to cite here: choose a row first.");
      return;
    }
    void navigator.clipboard.writeText(text).then(
      () => toast("Citation copied."),
      () => toast("The browser does not let this page copy."),
    );
  });
  on("to-brief", () => {
    const event = eventInView();
    if (event === null) toast("Nothing to add here: choose a row first.");
    else void collect(event);
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
