import { Type } from "typebox";
import type { Expectation, ExpectationState } from "../../model/expectation.ts";
import type { EventClaim, EventField, FieldValues, RecordEvent } from "../../model/record-event.ts";
import type { Story, StoryMember } from "../../model/story.ts";
import { kind, party, span, status, toldFields } from "./claims.ts";
import { day, object, oneOf, orNull, shapeOf, text, whole } from "./shape.ts";

export const FIELDS: readonly EventField[] = [
  "kind",
  "status",
  "sources",
  "targets",
  "when",
  "where",
  "saidBy",
  "detail",
];

export const certainty = oneOf(["reported", "confirmed", "disputed", "planned"], {
  title: "Certainty",
  description: "How well supported an event is.",
});
export const standing = oneOf(["counts", "superseded", "rejected"]);

const eventClaim = shapeOf<EventClaim>()(
  object(
    {
      start: whole(),
      end: whole(),
      claim: text("id of the claim"),
      text: text("the sentence"),
      trigger: span,
      article: text(),
      story: text(),
      outlet: text(),
      origin: text("who first wrote it"),
      published: orNull(day()),
      standing,
    },
    { title: "EventClaim", description: "A claim within an event, with who printed it." },
  ),
);

const fieldValues = shapeOf<FieldValues>()(
  object(
    {
      field: oneOf(FIELDS),
      values: Type.Array(object({ value: text(), claims: Type.Array(text()), origins: whole() })),
      rule: text("why the first is shown"),
      isDisputed: Type.Boolean(),
    },
    { title: "FieldValues", description: "A field of which tellings disagree, or which a person settled." },
  ),
);

export const event = shapeOf<RecordEvent>()(
  object(
    {
      ...toldFields,
      id: text(),
      plover: object({ type: text(), mode: orNull(text()), contexts: Type.Array(text()) }),
      cameo: text(),
      certainty,
      stories: Type.Array(text()),
      claims: Type.Array(eventClaim),
      values: Type.Array(fieldValues),
      origins: Type.Array(text()),
      outlets: Type.Array(text()),
      firstReported: orNull(day()),
      lastReported: orNull(day()),
      reviews: Type.Array(text()),
      standing,
      isAccepted: Type.Boolean(),
    },
    { title: "Event", description: "One happening: every article's account of it folded together." },
  ),
);

export const storyMember = shapeOf<StoryMember>()(
  object(
    {
      article: text(),
      parent: orNull(text()),
      role: oneOf(["first", "edition", "copy", "follow-up"]),
      origin: text(),
      text: text("the earliest article of the same words"),
      outlet: text(),
      published: orNull(day()),
      publishedAt: orNull(text()),
      title: orNull(text()),
      edition: orNull(text()),
      editionNumber: whole(),
      supersededBy: orNull(text()),
      rule: text(),
    },
    { title: "StoryMember" },
  ),
);

export const story = shapeOf<Story>()(
  object(
    {
      id: text(),
      title: text(),
      members: Type.Array(storyMember),
      origins: Type.Array(text()),
      outlets: Type.Array(text()),
      from: orNull(day()),
      to: orNull(day()),
    },
    { title: "Story", description: "Articles that report the same thing." },
  ),
);

export const OUTCOMES = ["open", "met", "met-late", "moved", "cancelled", "contradicted"] as const;
export const EXPECTATION_STATES = [...OUTCOMES, "unreported"] as const;

/** An expectation with its state on the day of the request. */
export interface DatedExpectation extends Expectation {
  readonly state: ExpectationState;
}

export const expectation = shapeOf<DatedExpectation>()(
  object(
    {
      id: text(),
      event: text(),
      kind,
      status,
      sources: Type.Array(party),
      targets: Type.Array(party),
      place: orNull(text()),
      text: text("the sentence that plans it"),
      article: text(),
      dueFrom: orNull(day()),
      dueTo: orNull(day()),
      outcome: oneOf(OUTCOMES),
      settledBy: orNull(text("the event that settles it")),
      settledOn: orNull(day()),
      movedTo: orNull(object({ from: day(), to: day() })),
      evidence: orNull(
        object({
          claim: text(),
          article: text(),
          start: whole(),
          end: whole(),
          text: text("the sentence that settles it"),
        }),
      ),
      rule: text(),
      state: oneOf(EXPECTATION_STATES, { description: "on the day asked for" }),
    },
    { title: "Expectation", description: "A planned event, when it is due, and what became of it." },
  ),
);
