import { BRIEF_KEYS } from "./brief-keys.ts";
import type { KeyBinding } from "./key-binding.ts";
import { REVIEW_KEYS } from "./review-keys.ts";

export type { KeyBinding, Place } from "./key-binding.ts";

/** Every key but those that open pages, which the pages name themselves. */
export const KEYS: readonly KeyBinding[] = [
  { id: "help", keys: ["?"], label: "Show the keys", group: "Desk", when: "anywhere" },
  { id: "find", keys: ["/"], label: "Search", group: "Desk", when: "anywhere" },
  { id: "palette", keys: ["Ctrl+k", "Meta+k"], label: "Go to anything", group: "Desk", when: "anywhere" },
  { id: "back", keys: ["Escape"], label: "Back one layer", group: "Desk", when: "anywhere" },
  { id: "show-new", keys: ["."], label: "Show what is new", group: "Desk", when: "anywhere" },
  { id: "theme", keys: ["\\"], label: "Light, dark, or as the system", group: "Desk", when: "anywhere" },

  { id: "next", keys: ["j", "ArrowDown"], label: "Next row", group: "Lists", when: "list" },
  { id: "previous", keys: ["k", "ArrowUp"], label: "Previous row", group: "Lists", when: "list" },
  { id: "open", keys: ["o", "Enter"], label: "Open the row", group: "Lists", when: "list" },
  { id: "older", keys: ["n"], label: "Next page", group: "Lists", when: "list" },
  { id: "select", keys: ["x"], label: "Select the row, for b and c", group: "Lists", when: "list" },
  { id: "watch", keys: ["w"], label: "Watch this", group: "Lists", when: "list" },
  { id: "density", keys: ["z"], label: "Dense or with sentences", group: "Lists", when: "list" },
  { id: "table", keys: ["t"], label: "Chart or table", group: "Lists", when: "chart" },

  { id: "evidence", keys: ["e"], label: "Go to the evidence", group: "Evidence", when: "evidence" },
  { id: "original", keys: ["v"], label: "Open the original source", group: "Evidence", when: "evidence" },
  { id: "cite", keys: ["c"], label: "Copy a citation", group: "Evidence", when: "evidence" },
  { id: "to-brief", keys: ["b"], label: "Add to the brief", group: "Evidence", when: "evidence" },

  { id: "next-fact", keys: ["]", "j"], label: "Next fact", group: "Reader", when: "reader" },
  { id: "previous-fact", keys: ["[", "k"], label: "Previous fact", group: "Reader", when: "reader" },
  { id: "open-fact", keys: ["o", "Enter"], label: "Open the fact", group: "Reader", when: "reader" },
  { id: "differences", keys: ["d"], label: "What changed between editions", group: "Reader", when: "reader" },
  { id: "kind-1", keys: ["1"], label: "Diplomacy on or off", group: "Reader", when: "reader" },
  { id: "kind-2", keys: ["2"], label: "Cooperation on or off", group: "Reader", when: "reader" },
  { id: "kind-3", keys: ["3"], label: "Dispute on or off", group: "Reader", when: "reader" },
  { id: "kind-4", keys: ["4"], label: "Pressure on or off", group: "Reader", when: "reader" },
  { id: "kind-5", keys: ["5"], label: "Military on or off", group: "Reader", when: "reader" },
  { id: "kind-6", keys: ["6"], label: "Provocation on or off", group: "Reader", when: "reader" },

  { id: "seen", keys: ["m"], label: "Mark all as seen", group: "Today", when: "today" },

  ...REVIEW_KEYS,
  ...BRIEF_KEYS,
];
