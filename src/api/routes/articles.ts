import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { readRoute } from "../route.ts";
import { article, articleHit, keptReading } from "../schemas/articles.ts";
import { claim } from "../schemas/claims.ts";
import { event, story } from "../schemas/events.ts";
import { idParam, pageOf, pagingFields, searchWords, wordsOf } from "../schemas/queries.ts";
import { day, object, orNull } from "../schemas/shape.ts";

export const findArticles = readRoute({
  path: "/api/articles",
  operation: "findArticles",
  tag: "Articles",
  summary: "What the record rests on, newest first.",
  query: object({
    q: Type.Optional(searchWords),
    from: Type.Optional(day("published on or after this day")),
    to: Type.Optional(day("published on or before this day")),
    outlet: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "a part of its name" })),
    ...pagingFields,
  }),
  answer: pageOf(articleHit),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { q, after, limit = 50, ...asked } }) {
    const { text } = wordsOf(q ?? "");
    return { body: await store.findArticles({ ...asked, text, cursor: after, limit }) };
  },
});

export const articleById = readRoute({
  path: "/api/articles/{id}",
  operation: "article",
  tag: "Articles",
  summary: "An article: its text, what each stretch of it is, and what was read in it.",
  about:
    "All spans are half-open ranges of UTF-16 units into `article.text`, as JavaScript, Java and C# count them. The text is the publisher's: show it as text, never as markup.",
  params: idParam,
  answer: object({
    article,
    reading: orNull(keptReading),
    claims: Type.Array(claim, { description: "with the span of each field" }),
    events: Type.Array(event, { description: "the events of the record that its claims are part of" }),
    story: orNull(story),
  }),
  faults: ["api/not-found"],
  async handle({ store }, { params: { id } }) {
    const [found] = await store.articlesById([id]);
    if (found === undefined)
      throw new ReadoutError("api/not-found", `there is no article "${id}". /api/articles lists them.`);
    const [readings, claims, storyIds] = await Promise.all([
      store.readings([id]),
      store.claimsOf([id]),
      store.storyIdsOf([id]),
    ]);
    const [ofStory] = await store.stories(storyIds);
    const told =
      ofStory === undefined ? [] : (await store.findEvents({ story: ofStory.id, withHidden: true, limit: 500 })).rows;
    return {
      body: {
        article: found,
        reading: readings[0] ?? null,
        claims,
        events: told.filter((one) => one.claims.some((c) => c.article === id)),
        story: ofStory ?? null,
      },
    };
  },
});
