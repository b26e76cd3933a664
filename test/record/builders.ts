import type { Actor } from "../../src/model/actor.ts";
import type { Article } from "../../src/model/article.ts";
import type { Claim, Event, Party } from "../../src/model/claim.ts";
import { contentId } from "../../src/model/id.ts";
import type { Kind, Status } from "../../src/model/kind.ts";
import type { Place } from "../../src/model/place.ts";
import type { Press, Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import type { When } from "../../src/model/when.ts";
import type { ReadArticle } from "../../src/record/fold-record.ts";

/** What a hand-built article says; `says` quotes the sentence, `act` the word in it that names the act. */
export interface Says {
  readonly kind: Kind;
  readonly says: string;
  readonly act: string;
  readonly status?: Status;
  /** `Kim Gunn/KOR/envoy` for a person, `/KOR` or `North Korea/PRK` for a state. */
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  /** A day, or two joined by dots. */
  readonly on?: string;
  readonly clock?: { readonly time: string; readonly zone: string };
  readonly at?: string;
  readonly saidBy?: string;
  readonly details?: Readonly<Record<string, string>>;
}

export interface Wire {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: string | null;
  readonly publishedAt?: string;
  readonly revisedAt?: string;
  readonly edition?: string;
  readonly url?: string;
  readonly press?: Press;
  readonly events?: readonly Says[];
}

/** An article and its reading, written by hand, so that the record is tested apart from the reader. */
export function wire({ events = [], press, ...rest }: Wire): ReadArticle {
  const article = articleOf(rest);
  const folded = events.map((says) => eventOf(article, says));
  const actors = folded.flatMap((e) => [...e.sources, ...e.targets]).map(actorOf);
  const reading: Reading = {
    article: article.id,
    analyser: "hand",
    dateline: null,
    ...(press === undefined ? {} : { press }),
    sentences: [],
    mentions: actors.map((actor) => ({
      start: 0,
      end: 0,
      text: actor.name,
      sentence: 0,
      head: 0,
      actors: [actor],
      rule: "hand",
      candidates: [],
    })),
    whens: [],
    places: [],
    quotes: [],
    claims: folded.flatMap((e) => e.claims),
    events: folded,
    notices: [],
  };
  return { article, reading };
}

function articleOf(wire: Omit<Wire, "events">): Article {
  const { text, outlet = "Harbour Wire", published = "2031-05-06" } = wire;
  const number = /(\d)/.exec(wire.edition ?? "")?.[1];
  return {
    id: contentId("article", outlet, text),
    source: `${contentId("file", outlet, text).slice(5, 11)}.txt`,
    url: wire.url ?? null,
    title: wire.title ?? null,
    outlet: { value: outlet, from: "hand" },
    authors: [],
    published: published === null ? null : { value: published, from: "hand" },
    publishedAt: wire.publishedAt ?? null,
    ...(wire.revisedAt === undefined ? {} : { revisedAt: wire.revisedAt }),
    dateline:
      wire.agency === undefined ? null : { start: 0, end: 0, place: "Port Ansel", day: published, agency: wire.agency },
    edition:
      wire.edition === undefined
        ? null
        : { label: wire.edition, number: Number(number ?? 1), isCorrection: /CORRECT/i.test(wire.edition) },
    language: "en",
    text,
    offset: 0,
    paragraphs: [{ start: 0, end: text.length, role: "body", rule: "hand" }],
    notices: [],
  };
}

function eventOf(article: Article, says: Says): Event {
  const start = article.text.indexOf(says.says);
  if (start < 0) throw new Error(`the article does not say "${says.says}"`);
  const evidence: Span = { start, end: start + says.says.length };
  const at = start + says.says.indexOf(says.act);
  const trigger: Span = { start: at, end: at + says.act.length };
  const id = contentId("claim", article.id, trigger.start, says.kind);
  const claim: Claim = {
    id,
    article: article.id,
    kind: says.kind,
    status: says.status ?? "happened",
    sources: (says.by ?? []).map(partyOf),
    targets: (says.to ?? []).map(partyOf),
    when: whenOf(says),
    where: says.at === undefined ? null : { ...placeOf(says.at), span: null },
    saidBy: says.saidBy === undefined ? null : partyOf(says.saidBy),
    evidence,
    trigger,
    details: Object.entries(says.details ?? {}).map(([role, value]) => ({ role, value, ...trigger, rule: "hand" })),
    reasons: [],
    rule: "hand",
    confidence: 0.9,
  };
  const { evidence: _e, trigger: _t, reasons: _r, rule: _u, article: _a, id: _i, ...fields } = claim;
  return {
    ...fields,
    id: contentId("event", id),
    plover: { type: "CONSULT", mode: null, contexts: [] },
    cameo: "040",
    claims: [claim],
  };
}

function whenOf({ on, clock }: Says): When | null {
  if (on === undefined) return null;
  const [from = on, to = from] = on.split("..");
  return {
    start: 0,
    end: 0,
    from,
    to,
    precision: from === to ? "day" : "month",
    certainty: "stated",
    text: on,
    rule: "hand",
    ...(clock === undefined ? {} : { clock }),
  };
}

function placeOf(text: string): Place {
  const [name = text, country = null] = text.split("/");
  return { name, country, lat: null, lon: null, precision: "city" };
}

export function partyOf(text: string): Party {
  const [name = text, country = null, office = null] = text.split("/");
  const actor = `actor:${name.toLowerCase().replaceAll(" ", "-")}${country === null ? "" : `-${country.toLowerCase()}`}`;
  return { name, country: country || null, office: office ?? null, actor, span: null, rule: "hand" };
}

function actorOf(party: Party): Actor {
  return {
    id: party.actor,
    name: party.name,
    country: party.country,
    office: party.office,
    type: party.office === null ? "state" : "person",
  };
}
