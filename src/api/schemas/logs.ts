import { Type } from "typebox";
import type { ProvocationEntry } from "../../views/logs.ts";
import type { Doubted } from "../../views/review-queue.ts";
import { event } from "./events.ts";
import { object, orNull, shapeOf, text, whole } from "./shape.ts";

export const provocation = shapeOf<ProvocationEntry>()(
  object(
    {
      event,
      weapon: orNull(text()),
      number: orNull(text("as the article has it")),
      range: orNull(text()),
      from: orNull(text("where a launch or test set out from")),
      toward: orNull(text()),
      daysSinceLast: orNull(
        object(
          { least: whole(), most: whole() },
          { title: "DaySpan", description: "Equal where both days are told to the day." },
        ),
      ),
      condemned: Type.Array(
        object(
          { event, country: orNull(text()), days: whole("after the provocation") },
          { title: "Condemnation", description: "A charge against the same state within a week." },
        ),
      ),
    },
    {
      title: "Provocation",
      description: "A launch, nuclear test or attack with its particulars and the answers to it.",
    },
  ),
);

export const doubted = shapeOf<Doubted>()(
  object(
    {
      event,
      doubts: Type.Array(object({ why: text(), weight: whole() })),
      weight: whole("of all doubts together"),
    },
    { title: "Doubted", description: "An event that waits for a decision, and what speaks for looking at it." },
  ),
);
