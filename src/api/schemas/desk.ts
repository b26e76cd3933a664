import { Type } from "typebox";
import type { Brief, BriefFact } from "../../model/brief.ts";
import type { ArticleTally, EventTally, PairTally, PlaceTally } from "../../model/tally.ts";
import type { Watch } from "../../model/watch.ts";
import { HEALTH_STATES, type SourceHealth } from "../../record/sources/source-health.ts";
import type { ActorRow, Change, FacetCount } from "../../store/queries.ts";
import type { StoreCounts } from "../../store/store.ts";
import { kind } from "./claims.ts";
import { day, instant, object, oneOf, orNull, shapeOf, text, whole } from "./shape.ts";

export const actorRow = shapeOf<ActorRow>()(
  object({ id: text(), name: text(), country: orNull(text()), events: whole() }, { title: "ActorRow" }),
);

export const facetCount = shapeOf<FacetCount>()(object({ value: text(), count: whole() }, { title: "FacetCount" }));

export const eventTally = shapeOf<EventTally>()(
  object({ unit: text("as much of an ISO day as tells it"), kind, count: whole() }, { title: "EventTally" }),
);

export const articleTally = shapeOf<ArticleTally>()(
  object({ unit: text(), count: whole() }, { title: "ArticleTally" }),
);

export const pairTally = shapeOf<PairTally>()(
  object(
    {
      a: text(),
      b: text(),
      aName: text("a name that it goes by; of a state, its code"),
      bName: text(),
      count: whole(),
    },
    { title: "PairTally" },
  ),
);

export const placeTally = shapeOf<PlaceTally>()(
  object(
    { place: text(), country: orNull(text()), count: whole(), event: text("one of them") },
    { title: "PlaceTally" },
  ),
);

export const change = shapeOf<Change>()(
  object(
    {
      seq: whole("grows with every entry"),
      at: instant(),
      what: oneOf(["article", "event", "story"]),
      id: text(),
      change: oneOf(["new", "changed", "gone"]),
    },
    { title: "Change", description: "What adding, deciding and rebuilding did to the record." },
  ),
);

const failure = object(
  { code: text(), message: text(), at: Type.Number() },
  { title: "Failure", description: "Times are milliseconds since 1970." },
);

export const sourceHealth = shapeOf<SourceHealth>()(
  object(
    {
      source: text(),
      name: text(),
      url: text(),
      state: oneOf(HEALTH_STATES),
      why: text(),
      polledAt: orNull(Type.Number()),
      succeededAt: orNull(Type.Number()),
      newAt: orNull(Type.Number()),
      dueAt: Type.Number(),
      lagMs: orNull(Type.Number()),
      perDay: orNull(Type.Number()),
      failuresInRow: whole(),
      failure: orNull(failure),
      waiting: whole(),
      stored: whole(),
      failed: whole(),
      fromFeed: whole(),
    },
    { title: "SourceHealth", description: "How a source is; times are milliseconds since 1970." },
  ),
);

const factFields = {
  key: Type.String({ pattern: "^f[1-9][0-9]{0,5}$", description: "what the text cites it by" }),
  event: Type.String({ maxLength: 200 }),
  claim: Type.String({ maxLength: 200 }),
  article: Type.String({ maxLength: 200 }),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  text: Type.String({ maxLength: 20_000 }),
  outlet: Type.String({ maxLength: 400 }),
  published: orNull(day()),
};

const briefFact = shapeOf<BriefFact>()(
  object(factFields, { title: "BriefFact", description: "A fact that a brief may cite." }),
);

/** What a person sends of a brief; the rest is the desk's. */
export const briefFields = {
  title: Type.String({ minLength: 1, maxLength: 300 }),
  facts: Type.Array(briefFact, { maxItems: 1000 }),
  text: Type.String({ maxLength: 200_000, description: "paragraphs and # headings; [^f1] cites a fact" }),
};

export const brief = shapeOf<Brief>()(
  object(
    { id: text(), by: text(), madeAt: instant(), changedAt: instant(), version: whole(), ...briefFields },
    { title: "Brief" },
  ),
);

export const watch = shapeOf<Watch>()(
  object({ id: text(), name: text(), query: text(), since: instant() }, { title: "Watch" }),
);

export const counts = shapeOf<StoreCounts>()(
  object(
    {
      articles: whole(),
      unread: whole(),
      stories: whole(),
      events: whole(),
      claims: whole(),
      expectations: whole(),
      reviews: whole(),
      watches: whole(),
    },
    { title: "Counts" },
  ),
);
