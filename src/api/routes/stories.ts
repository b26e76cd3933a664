import { Type } from "typebox";
import { ReadoutError } from "../../errors.ts";
import { readRoute } from "../route.ts";
import { event, story } from "../schemas/events.ts";
import { idParam, pageOf, pagingFields } from "../schemas/queries.ts";
import { day, object } from "../schemas/shape.ts";

export const findStories = readRoute({
  path: "/api/stories",
  operation: "findStories",
  tag: "Stories",
  summary: "Articles that report the same thing, the story last reported first.",
  query: object({
    from: Type.Optional(day("reported on or after this day")),
    to: Type.Optional(day("reported on or before this day")),
    least: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: "at least so many articles" })),
    ...pagingFields,
  }),
  answer: pageOf(story),
  async handle({ store }, { query: { after, limit = 50, ...asked } }) {
    return { body: await store.findStories({ ...asked, cursor: after, limit }) };
  },
});

/** A story has tens of events; this is where a fault of the record would show. */
const MOST_EVENTS = 500;

export const storyById = readRoute({
  path: "/api/stories/{id}",
  operation: "story",
  tag: "Stories",
  summary: "A story with the events it tells.",
  params: idParam,
  answer: object({ story, events: Type.Array(event) }),
  faults: ["api/not-found"],
  async handle({ store }, { params: { id } }) {
    const [found] = await store.stories([id]);
    if (found === undefined)
      throw new ReadoutError("api/not-found", `there is no story "${id}". /api/stories lists them.`);
    const { rows } = await store.findEvents({ story: id, withHidden: true, order: "oldest", limit: MOST_EVENTS });
    return { body: { story: found, events: rows } };
  },
});
