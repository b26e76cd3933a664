import { make } from "./find.ts";

const SHOWN_MS = 2600;
let current: HTMLElement | null = null;

/** A short word on what was just done; read out, and gone again. */
export function toast(text: string): void {
  current?.remove();
  const element = make("output", "toast", text);
  document.body.append(element);
  current = element;
  setTimeout(() => element.remove(), SHOWN_MS);
}
