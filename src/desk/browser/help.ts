import { on } from "./acts.ts";
import { find, make } from "./find.ts";

let dialog: HTMLDialogElement | null = null;

/** The sheet of keys over the page; it is the help page's own, so that there is one. */
async function showHelp(): Promise<void> {
  if (dialog === null) {
    const answer = await fetch("/help");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const sheet = find("[data-help]", page);
    if (sheet === null) {
      location.assign("/help");
      return;
    }
    dialog = make("dialog", "over-page");
    dialog.setAttribute("aria-label", "Keys and words");
    const inside = make("div", "inside");
    inside.tabIndex = 0;
    inside.append(document.adoptNode(sheet));
    dialog.append(inside);
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog?.close();
    });
    document.body.append(dialog);
  }
  dialog.showModal();
}

/** `?` opens the sheet, `Escape` closes it. */
export function setUpHelp(): void {
  on("help", () => void showHelp());
}
