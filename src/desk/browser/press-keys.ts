import { run } from "./acts.ts";
import { find, findAll } from "./find.ts";
import { KEYS, type KeyBinding, type Place } from "./keys.ts";
import { readSetting } from "./settings.ts";

/** After the first key of a pair the second is waited for so long. */
const PAIR_MS = 1500;
let first: { readonly key: string; readonly at: number } | null = null;

/** The name of a key as the table writes it: `j`, `?`, `Ctrl+k`, `ArrowDown`, `Space`. */
function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  return `${ctrlKey ? "Ctrl+" : ""}${metaKey ? "Meta+" : ""}${altKey ? "Alt+" : ""}${key === " " ? "Space" : key}`;
}

/** True where the page has what a key is for. */
export function isHere(place: Place): boolean {
  return place === "anywhere" || find(`[data-place~="${place}"]`) !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select"))
  );
}

/** Hands a key to the entry it belongs to. Single letters mean nothing while somebody types, or where the reader has switched them off. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isPlain && name !== "Escape") {
    if (isTyping(event.target) || find("dialog[open]") !== null) return;
    if (name.length === 1 && readSetting("letters") === "off" && name !== "?") return;
    // Enter and the space bar belong to a link or button that has the focus.
    const isPress = name === "Enter" || name === "Space";
    if (isPress && (event.target as Element).closest?.("a, button, summary, input") !== null) return;
  }
  const now = event.timeStamp;
  const pair = first !== null && now - first.at < PAIR_MS ? `${first.key} ${name}` : null;
  first = null;
  if (pair?.startsWith("g ") === true) {
    const link = findAll<HTMLAnchorElement>("nav [data-key]").find((a) => pair === `g ${a.dataset.key}`);
    if (link !== undefined) {
      event.preventDefault();
      link.click();
      return;
    }
  }
  if (name === "g") {
    first = { key: name, at: now };
    return;
  }
  for (const binding of bindingsFor(name)) {
    if (run(binding.id, event)) {
      event.preventDefault();
      return;
    }
  }
}

function bindingsFor(name: string): KeyBinding[] {
  return KEYS.filter((binding) => binding.keys.includes(name) && isHere(binding.when));
}
