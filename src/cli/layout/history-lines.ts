import type { Decision } from "../../model/review.ts";
import type { HistoryEntry } from "../../work/review-history.ts";
import { padTo, wrap } from "../terminal/measure.ts";
import type { Paint } from "../terminal/paint.ts";
import { shortId } from "./event-lines.ts";

/** A decision as lines: when, who, what, and how it stands. */
export function historyLines({ review, standing }: HistoryEntry, width: number, paint: Paint): string[] {
  const margin = 32;
  const head = `${padTo(review.at.slice(0, 16).replace("T", " "), 18)}${padTo(review.by, 14)}`;
  const [first = "", ...rest] = wrap(decisionText(review.decision), width - margin);
  const tone = standing === "in force" ? "quiet" : "doubt";
  return [
    `${head}${first}`,
    ...rest.map((line) => " ".repeat(margin) + line),
    ...wrap(
      `${standing} · ${shortId(review.id)}${review.reason === "" ? "" : ` · ${review.reason}`}`,
      width - margin,
    ).map((line) => " ".repeat(margin) + paint(tone, line)),
  ];
}

function decisionText(decision: Decision): string {
  switch (decision.type) {
    case "undo":
      return `undo ${shortId(decision.review)}`;
    case "correct":
      return `${decision.correction.field} = ${decision.correction.value === "" ? "(none)" : decision.correction.value}, at “${decision.on[0]?.words ?? ""}”`;
    case "add":
      return `add ${decision.event.kind}, at “${decision.on[0]?.words ?? ""}”`;
    case "merge-actors":
      return `merge ${decision.actors.slice(1).join(", ")} into ${decision.actors[0] ?? ""}`;
    case "split-actor":
      return `${decision.actor} is ${decision.as.name}, at “${decision.on[0]?.words ?? ""}”`;
    default:
      return `${decision.type}, at ${decision.on.map((a) => `“${a.words}”`).join(", ")}`;
  }
}
