import { on, run } from "./acts.ts";
import { find, findAll, make } from "./find.ts";
import { KEYS } from "./keys.ts";
import { isHere } from "./press-keys.ts";

interface Entry {
  readonly label: string;
  readonly group: string;
  readonly keys: string;
  readonly go: (event: Event) => void;
}

const MOST = 12;
const REST_MS = 120;
let dialog: HTMLDialogElement | null = null;
let entries: readonly Entry[] = [];
let at = 0;

/** Everything that can be gone to or done from here. */
function known(): Entry[] {
  const pages = findAll<HTMLAnchorElement>("nav.menu a").map((link) => ({
    label: link.textContent ?? "",
    group: "Page",
    keys: link.dataset.key === undefined ? "" : `g ${link.dataset.key}`,
    go: () => link.click(),
  }));
  const acts = KEYS.filter((key) => isHere(key.when) && !["palette", "back"].includes(key.id)).map((key) => ({
    label: key.label,
    group: key.group,
    keys: key.keys[0] ?? "",
    go: (event: Event) => void run(key.id, event),
  }));
  return [...pages, ...acts];
}

/** True when the letters come in this order within the words. */
function fits(label: string, typed: string): boolean {
  let from = 0;
  for (const letter of typed.toLowerCase().replace(/\s/g, "")) {
    from = label.toLowerCase().indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function draw(list: HTMLElement, input: HTMLInputElement): void {
  at = Math.max(0, Math.min(at, entries.length - 1));
  list.replaceChildren(
    ...entries.map((entry, i) => {
      const item = make("li");
      item.id = `go-${i}`;
      item.role = "option";
      item.ariaSelected = String(i === at);
      item.append(make("span", "what", entry.label), make("span", "group", entry.group));
      if (entry.keys !== "") item.append(make("kbd", "", entry.keys));
      item.addEventListener("click", (event) => choose(entry, event));
      return item;
    }),
  );
  input.setAttribute("aria-activedescendant", entries.length === 0 ? "" : `go-${at}`);
  find(`#go-${at}`, list)?.scrollIntoView({ block: "nearest" });
}

function choose(entry: Entry | undefined, event: Event): void {
  dialog?.close();
  entry?.go(event);
}

function build(): HTMLDialogElement {
  const box = make("dialog", "palette over-page");
  box.setAttribute("aria-label", "Go to anything");
  const input = make("input");
  input.type = "text";
  input.placeholder = "Page, action, actor, event";
  input.setAttribute("aria-label", "Page, action, actor, event");
  input.role = "combobox";
  input.ariaExpanded = "true";
  const list = make("ul");
  list.id = "palette-list";
  list.role = "listbox";
  list.setAttribute("aria-label", "Matches");
  input.setAttribute("aria-controls", list.id);
  box.append(input, list);
  let rest: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    at = 0;
    const typed = input.value.trim();
    entries = [...known().filter((e) => fits(e.label, typed)), ...searches(typed)].slice(0, MOST);
    draw(list, input);
    clearTimeout(rest);
    if (typed.length > 1) rest = setTimeout(() => void addFound(typed, list, input), REST_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = (at + (event.key === "ArrowDown" ? 1 : -1) + entries.length) % Math.max(1, entries.length);
      draw(list, input);
      event.preventDefault();
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(entries[at], event);
    }
  });
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  return box;
}

function searches(typed: string): Entry[] {
  if (typed === "") return [];
  return [
    {
      label: `Search for “${typed}”`,
      group: "Search",
      keys: "",
      go: () => goTo(`/search?q=${encodeURIComponent(typed)}`),
    },
  ];
}

interface Found {
  readonly actors: readonly { readonly name: string; readonly country: string | null; readonly address: string }[];
  readonly events: readonly { readonly label: string; readonly address: string }[];
}

/** Actors and events of the record that the typed words find. */
async function addFound(typed: string, list: HTMLElement, input: HTMLInputElement): Promise<void> {
  const answer = await fetch(`/search.json?q=${encodeURIComponent(typed)}&limit=5`);
  if (!answer.ok || input.value.trim() !== typed) return;
  const { actors, events } = (await answer.json()) as Found;
  const found: Entry[] = [
    ...actors.map(({ name, country, address }) => ({
      label: country === null ? name : `${name} (${country})`,
      group: "Actor",
      keys: "",
      go: () => goTo(address),
    })),
    ...events.map(({ label, address }) => ({ label, group: "Event", keys: "", go: () => goTo(address) })),
  ];
  entries = [...entries, ...found].slice(0, MOST + found.length);
  draw(list, input);
}

function goTo(address: string): void {
  location.assign(address);
}

/** Ctrl-K: pages, actions, and what the record has. */
export function setUpPalette(): void {
  on("palette", () => {
    dialog ??= build();
    const input = find<HTMLInputElement>("input", dialog)!;
    input.value = "";
    at = 0;
    entries = known().slice(0, MOST);
    draw(find("ul", dialog)!, input);
    dialog.showModal();
    input.focus();
  });
}
