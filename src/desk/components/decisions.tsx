import type { ComponentChild } from "preact";
import type { Decision } from "../../model/review.ts";
import type { HistoryEntry } from "../../work/review-history.ts";

/** What people decided, oldest first, and how each decision stands. */
export function Decisions({ history }: { readonly history: readonly HistoryEntry[] }): ComponentChild {
  return (
    <ul class="brief-list">
      {history.map(({ review, standing }) => (
        <li>
          <b>{review.by}</b> {decisionWords(review.decision)}
          {standing === "in force" ? null : <span class="tag warn">{standing}</span>}
          <br />
          <span class="quiet small">
            {review.at.slice(0, 16).replace("T", " ")} UTC{review.reason === "" ? "" : `: ${review.reason}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A decision in words, with its doer before it. */
export function decisionWords(decision: Decision): string {
  switch (decision.type) {
    case "accept":
      return "accepted it";
    case "reject":
      return "rejected it";
    case "correct":
      return `set ${decision.correction.field} to ${decision.correction.value === "" ? "nothing" : `“${decision.correction.value}”`}`;
    case "same":
      return "joined two accounts as one event";
    case "different":
      return "parted an account from the others";
    case "add":
      return `added it by hand from “${decision.on[0]?.words ?? ""}”`;
    case "merge-actors":
      return `said that ${decision.actors.map((id) => id.replace("actor:", "")).join(" and ")} are one`;
    case "split-actor":
      return `said that ${decision.actor.replace("actor:", "")} is ${decision.as.name} here`;
    case "undo":
      return "took a decision back";
  }
}
