import { on } from "./acts.ts";
import { find } from "./find.ts";
import { chosenRow } from "./rows.ts";
import { toast } from "./toast.ts";

/** A citation of what the reader looks at: sentence, outlet, day and permanent address. */
function citation(): string | null {
  const fact = find(".fact.focused") ?? find("[data-cite]");
  const told = find(".said[data-cite], .fact.focused[data-cite]") ?? fact;
  const source = chosenRow();
  if (source?.dataset.by !== undefined) {
    const sentence = find(".sentence", source)?.textContent ?? "";
    return `“${sentence.trim()}” ${source.dataset.by}. ${new URL(source.dataset.open ?? "", location.href).href}`;
  }
  const text = told?.dataset.cite;
  return text === undefined ? null : `${text} ${new URL(told?.dataset.at ?? location.pathname, location.href).href}`;
}

/** `c` copies, `v` opens the original. */
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
