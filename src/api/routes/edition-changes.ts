import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import type { Telling } from "../../model/telling.ts";
import { diffStory, type FactChange } from "../../record/diff-story.ts";
import { readRoute } from "../route.ts";
import { kind, status } from "../schemas/claims.ts";
import { storyMember } from "../schemas/events.ts";
import { idParam } from "../schemas/queries.ts";
import { object, oneOf, orNull, text, whole } from "../schemas/shape.ts";

const told = object(
  {
    kind,
    status,
    claims: Type.Array(text("id of the claim")),
    text: text("the sentence that tells most"),
  },
  { title: "ToldFact", description: "A fact as one edition tells it." },
);

const factChange = object(
  {
    change: oneOf(["appeared", "vanished", "changed"]),
    before: orNull(told),
    after: orNull(told),
    fields: Type.Array(object({ field: text(), before: text(), after: text() })),
  },
  { title: "FactChange" },
);

export const editionChanges = readRoute({
  path: "/api/stories/{id}/changes",
  operation: "editionChanges",
  tag: "Stories",
  summary: "What each later edition of a story's articles changed of the facts, oldest first.",
  params: idParam,
  answer: object({
    rows: Type.Array(
      object(
        {
          before: storyMember,
          after: storyMember,
          facts: Type.Array(factChange),
          unchanged: whole("so many facts stand as before"),
        },
        { title: "EditionChange" },
      ),
    ),
  }),
  faults: ["api/not-found"],
  async handle({ store }, { params: { id } }) {
    const [story] = await store.stories([id]);
    if (story === undefined)
      throw new ReadoutError("api/not-found", `there is no story "${id}". /api/stories lists them.`);
    const diffs = diffStory(story, await store.tellingsOf(story.members.map((m) => m.article)));
    return { body: { rows: diffs.map((diff) => ({ ...diff, facts: diff.facts.map(changeOf) })) } };
  },
});

function changeOf(fact: FactChange) {
  return {
    change: fact.change,
    before: "before" in fact ? toldFact(fact.before) : null,
    after: "after" in fact ? toldFact(fact.after) : null,
    fields: fact.change === "changed" ? fact.fields : [],
  };
}

function toldFact({ event, claims, evidence }: Telling) {
  return { kind: event.kind, status: event.status, claims, text: evidence[0]?.text ?? "" };
}
