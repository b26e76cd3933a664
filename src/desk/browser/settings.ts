export type Setting = "theme" | "density" | "letters";

/** A choice of this reader on this machine; null where none was made, or where the browser keeps nothing. */
export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(`readout.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it. */
export function keepSetting(name: Setting, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`readout.${name}`);
    else localStorage.setItem(`readout.${name}`, value);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}
