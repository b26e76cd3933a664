import { on } from "./acts.ts";
import { showBeside } from "./beside.ts";
import { find, findAll } from "./find.ts";

const rows = (): HTMLElement[] => findAll(".row").filter((row) => row.checkVisibility());

/** The row that the keys act on. */
export function chosenRow(): HTMLElement | null {
  return find(".row.chosen");
}

/** The rows that `b` and `c` act on together, from the top. */
export function selectedRows(): HTMLElement[] {
  return rows().filter((row) => row.classList.contains("selected"));
}

function choose(row: HTMLElement): void {
  chosenRow()?.classList.remove("chosen");
  row.classList.add("chosen");
  // Only as far as is needed: the list must not jump under the reader.
  row.scrollIntoView({ block: "nearest" });
  showBeside(row);
}

function step(by: 1 | -1): void {
  const all = rows();
  const chosen = chosenRow();
  const at = chosen === null ? -1 : all.indexOf(chosen);
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
  if (next !== undefined && next !== chosen) choose(next);
}

function openRow(row: HTMLElement | null): void {
  const address = row?.dataset.open;
  if (address !== undefined) location.assign(address);
}

/** Rows are stepped through by keys, and chosen by a click beside their links. */
export function setUpRows(): void {
  on("next", () => step(1));
  on("previous", () => step(-1));
  on("open", () => openRow(chosenRow()));
  on("select", () => chosenRow()?.classList.toggle("selected"));
  on("older", () => find<HTMLAnchorElement>("a[rel=next]")?.click());
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("a, button, input, summary, label") !== null) return;
    if (String(getSelection()) !== "") return;
    const row = event.target.closest<HTMLElement>(".row");
    if (row !== null) choose(row);
  });
}
