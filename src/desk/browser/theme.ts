import { on } from "./acts.ts";
import { find } from "./find.ts";
import { keepSetting, readSetting } from "./settings.ts";
import { toast } from "./toast.ts";

const root = document.documentElement;

/** Light, dark, or as the system has it; dense rows, or rows with their sentence. */
export function setUpLooks(): void {
  on("theme", () => {
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    // From the system's own to the other one, and back again.
    const other = isDark ? "light" : "dark";
    const next = root.dataset.theme === other ? null : other;
    if (next === null) delete root.dataset.theme;
    else root.dataset.theme = next;
    keepSetting("theme", next);
    toast(next === null ? "Colours as the system has them" : `${next === "dark" ? "Dark" : "Light"} colours`);
  });
  on("density", () => {
    const next = root.dataset.density === "roomy" ? null : "roomy";
    if (next === null) delete root.dataset.density;
    else root.dataset.density = next;
    keepSetting("density", next);
    toast(next === null ? "One line a row" : "Rows with their sentence");
  });
  on("letters", () => {
    const next = readSetting("letters") === "off" ? null : "off";
    keepSetting("letters", next);
    toast(next === null ? "Letters are keys again" : "Letters are switched off; ? stays");
  });
  on("table", () => {
    const table = find<HTMLDetailsElement>("[data-table]");
    if (table !== null) table.open = !table.open;
  });
}
