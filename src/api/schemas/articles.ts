import { Type } from "typebox";
import type { Actor } from "../../model/actor.ts";
import type { Article, Dateline, Edition, Paragraph } from "../../model/article.ts";
import type { Quote } from "../../model/reading.ts";
import type { ArticleHit } from "../../store/queries.ts";
import type { KeptReading } from "../../store/store.ts";
import { notice, party, place } from "./claims.ts";
import { day, object, oneOf, orNull, shapeOf, text, whole } from "./shape.ts";

const sourced = object({ value: text(), from: text("where it was found") });

const paragraph = shapeOf<Paragraph>()(
  object(
    {
      start: whole(),
      end: whole(),
      role: oneOf(["headline", "body", "caption", "quote", "byline", "credit", "note", "related", "menu"]),
      rule: text(),
    },
    {
      title: "Paragraph",
      description: "What a stretch of the text is; byline, credit, note, related and menu are not read.",
    },
  ),
);

const dateline = shapeOf<Dateline>()(
  object(
    { start: whole(), end: whole(), place: text(), day: orNull(text()), agency: orNull(text()) },
    { title: "Dateline" },
  ),
);

const edition = shapeOf<Edition>()(
  object({ label: text(), number: whole(), isCorrection: Type.Boolean() }, { title: "Edition" }),
);

export const article = shapeOf<Article>()(
  object(
    {
      id: text(),
      source: text("file name, address or feed item it came from"),
      url: orNull(text()),
      title: orNull(text()),
      outlet: orNull(sourced),
      authors: Type.Array(text()),
      published: orNull(sourced),
      publishedAt: orNull(text()),
      dateline: orNull(dateline),
      edition: orNull(edition),
      language: text("BCP 47"),
      text: text("the whole text; every span points into it"),
      offset: whole("where it begins in the input"),
      paragraphs: Type.Array(paragraph),
      notices: Type.Array(notice),
    },
    { title: "Article", description: "One text as published." },
  ),
);

export const articleHit = shapeOf<ArticleHit>()(
  object(
    {
      id: text(),
      source: text(),
      title: orNull(text()),
      outlet: orNull(text()),
      published: orNull(day()),
      language: text(),
      addedAt: text(),
      story: orNull(text()),
      snippet: orNull(text("the words found between U+0001 and U+0002")),
    },
    { title: "ArticleHit", description: "An article in a list." },
  ),
);

const quote = shapeOf<Quote>()(
  object({ start: whole(), end: whole(), text: text(), speaker: orNull(party), rule: text() }, { title: "Quote" }),
);

export const actor = shapeOf<Actor>()(
  object(
    {
      id: text(),
      name: text(),
      type: oneOf(["person", "office", "state", "body", "group"]),
      country: orNull(text()),
      office: orNull(text()),
    },
    { title: "Actor" },
  ),
);

export const keptReading = shapeOf<KeptReading>()(
  object(
    {
      article: text(),
      analyser: text("version of the analyser that read it"),
      dateline: orNull(place),
      quotes: Type.Array(quote),
      notices: Type.Array(notice),
      actors: Type.Array(actor),
    },
    { title: "Reading", description: "What is kept of the reading of an article, beside its claims." },
  ),
);
