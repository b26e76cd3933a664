import type { KeyBinding } from "./key-binding.ts";

const pick = (n: number): KeyBinding => ({
  id: `review.pick-${n}`,
  keys: [String(n)],
  label: `Reason or candidate ${n}`,
  group: "Review",
  when: "review",
});

/** Keys of the review queue; each presses the button of its name. */
export const REVIEW_KEYS: readonly KeyBinding[] = [
  { id: "review.accept", keys: ["y"], label: "Accept", group: "Review", when: "review" },
  { id: "review.reject", keys: ["n"], label: "Reject, then a reason", group: "Review", when: "review" },
  { id: "review.edit", keys: ["e"], label: "Edit fields", group: "Review", when: "review" },
  { id: "review.merge", keys: ["+"], label: "Merge, then a candidate", group: "Review", when: "review" },
  { id: "review.split", keys: ["s"], label: "Split sentences off", group: "Review", when: "review" },
  { id: "review.skip", keys: ["Space"], label: "Skip", group: "Review", when: "review" },
  { id: "review.undo", keys: ["u"], label: "Undo the last decision", group: "Review", when: "review" },
  ...[1, 2, 3, 4, 5, 6].map(pick),
];
