import { Type } from "typebox";
import type { Claim, Detail, Party, Reason } from "../../model/claim.ts";
import { KINDS, STATUSES } from "../../model/kind.ts";
import type { Notice } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import type { When } from "../../model/when.ts";
import { day, object, oneOf, orNull, shapeOf, text } from "./shape.ts";

const spanFields = {
  start: Type.Integer({ minimum: 0, description: "first UTF-16 unit in the article's text" }),
  end: Type.Integer({ minimum: 0, description: "one past the last" }),
};

export const span = shapeOf<Span>()(object(spanFields, { title: "Span" }));

export const kind = oneOf(KINDS, { title: "Kind", description: "What sort of event it is." });
export const status = oneOf(STATUSES, { title: "Status", description: "What the text says of the act." });

export const when = shapeOf<When>()(
  object(
    {
      ...spanFields,
      from: day(),
      to: day("the last day, included"),
      precision: oneOf(["day", "week", "month", "quarter", "year", "vague"]),
      certainty: oneOf(["stated", "implied"]),
      text: text("the words, as they stand at the span"),
      rule: text("which recogniser resolved it"),
      timex: Type.Optional(text("TIMEX3 value")),
      clock: Type.Optional(object({ time: text("HH:MM"), zone: orNull(text()) })),
    },
    { title: "When" },
  ),
);

const placeFields = {
  name: text(),
  country: orNull(text("ISO 3166-1 alpha-3")),
  lat: orNull(Type.Number()),
  lon: orNull(Type.Number()),
  precision: oneOf(["site", "city", "region", "country", "water"]),
};

export const place = shapeOf<Place>()(object(placeFields, { title: "Place" }));

export const party = shapeOf<Party>()(
  object(
    {
      name: text(),
      country: orNull(text("ISO 3166-1 alpha-3, or UNO, EUR, NAT, ASN, IAE, INT")),
      office: orNull(text()),
      actor: text("id of the actor"),
      span: orNull(span),
      rule: text("how it got to this side"),
    },
    { title: "Party" },
  ),
);

export const detail = shapeOf<Detail>()(
  object(
    { ...spanFields, role: text("weapon, number, topic, content, ..."), value: text(), rule: text() },
    { title: "Detail" },
  ),
);

/** What claims and events have alike. */
export const toldFields = {
  kind,
  status,
  sources: Type.Array(party),
  targets: Type.Array(party),
  when: orNull(when),
  where: orNull(object({ ...placeFields, span: orNull(span) })),
  saidBy: orNull(party),
  details: Type.Array(detail),
  confidence: Type.Number({ description: "0 to 1: how sure the rule is; not a probability of the fact" }),
};

const reason = shapeOf<Reason>()(
  object(
    {
      field: oneOf(["kind", "status", "sources", "targets", "when", "where", "saidBy", "detail"]),
      rule: text(),
      span: orNull(span),
      alternatives: Type.Array(text()),
    },
    { title: "Reason" },
  ),
);

export const claim = shapeOf<Claim>()(
  object(
    {
      ...toldFields,
      id: text(),
      article: text(),
      evidence: span,
      trigger: span,
      reasons: Type.Array(reason),
      rule: text(),
    },
    { title: "Claim", description: "What one sentence asserts." },
  ),
);

export const notice = shapeOf<Notice>()(
  object(
    { ...spanFields, rule: text(), message: text() },
    { title: "Notice", description: "Something odd in the input." },
  ),
);
