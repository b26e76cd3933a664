import { Type } from "typebox";
import type { Anchor, Correction, Decision, HandEvent, NamedActor, Review } from "../../model/review.ts";
import type { AskedDecision } from "../../work/asked-decision.ts";
import type { HistoryEntry } from "../../work/review-history.ts";
import { kind, party, status } from "./claims.ts";
import { FIELDS } from "./events.ts";
import { day, instant, object, oneOf, orNull, shapeOf, text, whole } from "./shape.ts";

const anchor = shapeOf<Anchor>()(
  object(
    {
      start: whole(),
      end: whole(),
      article: text(),
      words: text(),
      kind,
      sentence: Type.Optional(text("around them: a later edition that keeps it keeps the decision")),
    },
    { title: "Anchor", description: "The words a decision rests on." },
  ),
);

const correction = shapeOf<Correction>()(object({ field: oneOf(FIELDS), value: text() }, { title: "Correction" }));

const handEvent = shapeOf<HandEvent>()(
  object(
    {
      kind,
      status,
      sources: Type.Array(party),
      targets: Type.Array(party),
      from: orNull(day()),
      to: orNull(day()),
      where: orNull(text()),
    },
    { title: "HandEvent" },
  ),
);

const namedActor = shapeOf<NamedActor>()(
  object({ actor: text("its id"), name: text(), country: orNull(text()) }, { title: "NamedActor" }),
);

const on = Type.Array(anchor);

const decision = shapeOf<Decision>()(
  Type.Union(
    [
      object({ type: Type.Literal("accept"), on }),
      object({ type: Type.Literal("reject"), on }),
      object({ type: Type.Literal("correct"), on, correction }),
      object({ type: Type.Literal("same"), on }),
      object({ type: Type.Literal("different"), on }),
      object({ type: Type.Literal("add"), on, event: handEvent }),
      object({ type: Type.Literal("merge-actors"), actors: Type.Array(text()) }),
      object({ type: Type.Literal("split-actor"), on, actor: text(), as: namedActor }),
      object({ type: Type.Literal("undo"), review: text() }),
    ],
    { title: "Decision" },
  ),
);

export const review = shapeOf<Review>()(
  object(
    { id: text(), at: instant(), by: text(), reason: text(), decision },
    { title: "Review", description: "A person's decision: appended, never changed." },
  ),
);

export const historyEntry = shapeOf<HistoryEntry>()(
  object(
    { review, standing: oneOf(["in force", "undone", "orphaned", "overruled"]) },
    { title: "HistoryEntry", description: "A decision and how it stands today." },
  ),
);

const id = Type.String({ minLength: 1, maxLength: 200 });
const ids = Type.Array(id, {
  minItems: 1,
  maxItems: 200,
  description: "ids of claims; without them, all of the event's",
});

const typed = (description: string) => Type.String({ maxLength: 2000, description });

const asked = Type.Unsafe<AskedDecision>({
  title: "AskedDecision",
  type: "object",
  description: "What a person asks for; the desk finds the words that the decision rests on.",
  discriminator: { propertyName: "type" },
  oneOf: [
    object({ type: Type.Literal("accept"), event: id, claims: Type.Optional(ids) }),
    object({ type: Type.Literal("reject"), event: id, claims: Type.Optional(ids) }),
    object({
      type: Type.Literal("correct"),
      event: id,
      claims: Type.Optional(ids),
      field: oneOf(FIELDS),
      value: Type.String({
        maxLength: 2000,
        description:
          'as in "readout correct": a day, "Seoul, KOR", "Kim Gunn (KOR); Sung Kim (USA)", "number=2"; empty clears the field',
      }),
    }),
    object({ type: Type.Literal("same"), event: id, other: id }),
    object({
      type: Type.Literal("different"),
      event: id,
      claims: Type.Array(id, { minItems: 1, maxItems: 200, description: "claims that tell of something else" }),
    }),
    object({
      type: Type.Literal("add"),
      article: id,
      words: typed("copied from the article: the sentence that tells the event"),
      kind,
      status,
      sources: typed("Kim Gunn (KOR); Sung Kim (USA)"),
      targets: typed("as sources; empty for none"),
      when: typed("2024-03-05 or 2024-03-05..2024-03-07; empty for none"),
      where: typed("Seoul, KOR; empty for none"),
    }),
    object({
      type: Type.Literal("merge-actors"),
      actors: Type.Array(id, { minItems: 2, maxItems: 50, description: "ids of one actor, who goes by the first" }),
    }),
    object({
      type: Type.Literal("split-actor"),
      actor: id,
      name: typed("who it is in these events: Kim Gun-su (KOR)"),
      events: Type.Array(id, { minItems: 1, maxItems: 50 }),
    }),
    object({ type: Type.Literal("undo"), review: id }),
  ],
});

/** A decision as it is sent. */
export const newDecision = object({
  decision: asked,
  by: Type.Optional(Type.String({ minLength: 1, maxLength: 120, description: "who decides; else the desk's author" })),
  reason: Type.Optional(Type.String({ maxLength: 2000 })),
  seen: Type.Optional(
    Type.Record(id, Type.String({ maxLength: 200 }), {
      maxProperties: 20,
      description: "prints of the events decided on, as they were seen; one that has changed refuses the decision",
    }),
  ),
});
