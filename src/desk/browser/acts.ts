/** What a key or a button does. */
export type Act = (event: Event) => void;

const acts = new Map<string, Act>();

/** Gives an entry of the key table its code. Entries without any press the button of their name. */
export function on(id: string, act: Act): void {
  acts.set(id, act);
}

/** Does what the entry stands for. False where this page has nothing for it. */
export function run(id: string, event: Event): boolean {
  const act = acts.get(id);
  if (act !== undefined) {
    act(event);
    return true;
  }
  return press(id);
}

/** Presses the first visible element that says it does this; a field gets the focus instead. */
function press(id: string): boolean {
  const candidates = document.querySelectorAll<HTMLElement>(`[data-do~="${CSS.escape(id)}"]`);
  const element = [...candidates].find((e) => e.checkVisibility());
  if (element === undefined) return false;
  if (element.matches("input:not([type=submit]):not([type=button]), textarea, select")) element.focus();
  else element.click();
  return true;
}
