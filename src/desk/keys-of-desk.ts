import { KEYS, type KeyBinding } from "./browser/keys.ts";
import type { DeskPage } from "./page.ts";

/** Every key of the desk, with those that open its pages. */
export function keysOfDesk(pages: readonly Pick<DeskPage, "title" | "path" | "key">[]): readonly KeyBinding[] {
  const toPages = pages.flatMap(({ title, path, key }): KeyBinding[] =>
    key === undefined ? [] : [{ id: `go ${path}`, keys: [`g ${key}`], label: title, group: "Go to", when: "anywhere" }],
  );
  return [...KEYS, ...toPages];
}

/** Keys by group, in the order of the list. */
export function groupedKeys(keys: readonly KeyBinding[]): readonly (readonly [string, readonly KeyBinding[]])[] {
  const groups = new Map<string, KeyBinding[]>();
  for (const key of keys) groups.set(key.group, [...(groups.get(key.group) ?? []), key]);
  return [...groups];
}
