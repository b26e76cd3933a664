import type { KeyBinding } from "./key-binding.ts";

/** Keys of the page where a brief is written; with Alt and Ctrl, for they are pressed while one types. */
export const BRIEF_KEYS: readonly KeyBinding[] = [
  { id: "brief.save", keys: ["Ctrl+s", "Meta+s"], label: "Save", group: "Brief", when: "brief" },
  { id: "brief.read", keys: ["Alt+r"], label: "Read and print, or back to writing", group: "Brief", when: "brief" },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (n): KeyBinding => ({
      id: `brief.cite-${n}`,
      keys: [`Alt+${n}`],
      label: `Cite fact number ${n}`,
      group: "Brief",
      when: "brief",
    }),
  ),
];
