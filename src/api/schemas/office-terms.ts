import type { OfficeTerm } from "../../model/office-term.ts";
import type { HeldTerm } from "../../record/actors/held-on.ts";
import { object, oneOf, orNull, shapeOf, text, whole } from "./shape.ts";

/** An office that somebody held, with its days and where they are known from. */
export const officeTerm = shapeOf<OfficeTerm>()(
  object(
    {
      actor: orNull(text("null where only the table knows the holder")),
      name: text(),
      country: orNull(text()),
      office: text("as the table or the first article words it"),
      from: orNull(text("ISO day, month or year; of articles, the day of the first")),
      to: orNull(text("ISO day, month or year, null where not known; of articles, the day of the last")),
      by: oneOf(["facts", "reports"]),
      source: text("where the table has it from; of articles, the id of the first"),
      last: orNull(text("of articles: the id of the last")),
      articles: whole(),
    },
    {
      title: "OfficeTerm",
      description: "An office held: by the table of office-holders, or as articles called somebody.",
    },
  ),
);

/** A term with why it is taken to cover a day. */
export const heldTerm = shapeOf<HeldTerm>()(
  object(
    { term: officeTerm, by: oneOf(["dated", "told before and after", "told last before"]) },
    { title: "HeldTerm", description: "A term that covers the day asked for, and on what ground." },
  ),
);
