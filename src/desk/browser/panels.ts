import { find } from "./find.ts";

const FIELDS = "select, textarea, input:not([type=hidden]):not([type=checkbox]), input[type=checkbox]";

/** Panels that unfold: one with fields takes the focus, and Escape folds it again. */
export function setUpPanels(): void {
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || target.dataset.panel !== "fields") return;
      find<HTMLElement>(FIELDS, target)?.focus();
    },
    // "toggle" does not bubble.
    true,
  );
  document.addEventListener(
    "keydown",
    (event) => {
      const open = event.key === "Escape" ? find<HTMLDetailsElement>("details[data-panel][open]") : null;
      if (open === null) return;
      open.open = false;
      find<HTMLElement>("summary", open)?.focus();
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
