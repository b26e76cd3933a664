import { Type } from "typebox";
import { readRoute } from "../route.ts";
import { articleHit } from "../schemas/articles.ts";
import { actorRow } from "../schemas/desk.ts";
import { event } from "../schemas/events.ts";
import { eventQuery, pageOf, searchWords, wordsOf } from "../schemas/queries.ts";
import { object } from "../schemas/shape.ts";

export const search = readRoute({
  path: "/api/search",
  operation: "search",
  tag: "Search",
  summary: "Events, articles and actors by words and fields.",
  about: "The first page of each; go on with `after` at `/api/events?q=`, `/api/articles?q=` and `/api/actors?name=`.",
  query: object({ q: searchWords, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })) }),
  answer: object({ events: pageOf(event), articles: pageOf(articleHit), actors: pageOf(actorRow) }),
  faults: ["api/bad-query"],
  async handle({ store }, { query: { q, limit = 20 } }) {
    const { text, outlet, from, to } = wordsOf(q);
    const name = text
      .filter((term) => !term.isExcluded)
      .map((term) => term.words.join(" "))
      .join(" ");
    const nothing = { rows: [], next: null };
    const [events, articles, actors] = await Promise.all([
      store.findEvents({ ...eventQuery({ q }), limit }),
      text.length === 0 && outlet === undefined ? nothing : store.findArticles({ text, outlet, from, to, limit }),
      name === "" ? nothing : store.findActors({ name, limit }),
    ]);
    return { body: { events, articles, actors } };
  },
});
