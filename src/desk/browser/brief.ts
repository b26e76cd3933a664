import { find } from "./find.ts";
import { toast } from "./toast.ts";

/** So long after the last letter what is written is saved. */
const PAUSE_MS = 900;
/** What the answer to a save shows anew; the text itself stays with the one who types. */
const SHOWN = ["brief-outline", "brief-checks", "brief-preview", "brief-saved"];

/** Cites at the cursor, and saves while one writes. Without script the same buttons send the form. */
export function setUpBrief(): void {
  const form = find<HTMLFormElement>("form[data-brief]");
  const text = find<HTMLTextAreaElement>("#brief-text");
  if (form === null || text === null) return;
  let timer = 0;
  let isSaving = false;
  let isLost = false;

  const save = async (): Promise<void> => {
    if (isLost) return;
    if (isSaving) {
      later();
      return;
    }
    isSaving = true;
    try {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
      body.set("do", "save");
      const answer = await fetch(form.action, { method: "POST", body });
      if (!answer.ok) throw new Error(String(answer.status));
      if (new URL(answer.url).searchParams.has("beside")) {
        // Somebody else saved: what is written here went into a brief of its own.
        isLost = true;
        location.assign(answer.url);
        return;
      }
      show(new DOMParser().parseFromString(await answer.text(), "text/html"), form);
    } catch {
      toast("Not saved. The desk does not answer; what you typed is still here.");
    } finally {
      isSaving = false;
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), PAUSE_MS);
  };

  form.addEventListener("input", later);
  form.addEventListener("submit", (event) => {
    if ((event.submitter as HTMLButtonElement | null)?.value !== "save") return;
    event.preventDefault();
    clearTimeout(timer);
    void save().then(() => {
      if (!isLost) toast("Saved.");
    });
  });
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cites]") : null;
    if (button === null) return;
    event.preventDefault();
    text.setRangeText(`[^${button.dataset.cites}]`, text.selectionStart, text.selectionEnd, "end");
    text.focus();
    later();
  });
}

/** Puts the parts that the server drew anew in place of those that are here. */
function show(next: Document, form: HTMLFormElement): void {
  for (const id of SHOWN) {
    const part = next.getElementById(id);
    if (part !== null) document.getElementById(id)?.replaceWith(document.adoptNode(part));
  }
  const version = next.querySelector<HTMLInputElement>('form[data-brief] input[name="version"]');
  const own = find<HTMLInputElement>('input[name="version"]', form);
  if (version !== null && own !== null) own.value = version.value;
}
