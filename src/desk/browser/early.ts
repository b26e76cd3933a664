import { readSetting } from "./settings.ts";

/**
 * Runs before the first paint: the reader's theme and density, so that nothing
 * flashes, and a place for keys that are pressed before the handlers are there.
 */
const root = document.documentElement;
for (const name of ["theme", "density"] as const) {
  const value = readSetting(name);
  if (value !== null) root.dataset[name] = value;
}

const early: KeyboardEvent[] = [];
const keep = (event: KeyboardEvent): void => {
  early.push(event);
};
document.addEventListener("keydown", keep);

/** The keys pressed so far; from now on somebody else listens. */
export function takeEarlyKeys(): readonly KeyboardEvent[] {
  document.removeEventListener("keydown", keep);
  return early.splice(0);
}
