import type { Article } from "../model/article.ts";
import type { Claim, Event, Party } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { When } from "../model/when.ts";

/** A stretch of the decoded input, with its words. */
export interface Excerpt extends Span {
  readonly text: string;
}

export interface ReadingLineOptions {
  /** Also give each claim with every field's words and rule. */
  readonly explain: boolean;
}

/** What `readout read --format jsonl` prints for an article; offsets count in the decoded input. */
export function readingLine(article: Article, reading: Reading, { explain }: ReadingLineOptions): object {
  const at = (span: Span): Excerpt => excerpt(article, span);
  return {
    source: article.source,
    article: {
      id: article.id,
      title: article.title,
      outlet: article.outlet?.value ?? null,
      published: article.published?.value ?? null,
      dateline: reading.dateline === null ? null : { name: reading.dateline.name, country: reading.dateline.country },
      edition: article.edition === null ? null : { label: article.edition.label, number: article.edition.number },
      language: article.language,
      url: article.url,
      authors: article.authors,
    },
    events: reading.events.map((event) => ({
      ...eventLine(article, event),
      ...(explain ? { claims: event.claims.map((claim) => claimLine(article, claim)) } : {}),
    })),
    occasions: (reading.occasions ?? []).map((event) => eventLine(article, event)),
    quotes: reading.quotes.map((quote) => ({
      speaker: quote.speaker === null ? null : partyLine(quote.speaker),
      ...at(quote),
      rule: quote.rule,
    })),
    notices: reading.notices.map(({ rule, message, start, end }) => ({
      rule,
      start: start + article.offset,
      end: end + article.offset,
      message,
    })),
  };
}

function eventLine(article: Article, event: Event): object {
  const { id, kind, plover, cameo, status, where, confidence } = event;
  return {
    id,
    kind,
    plover,
    cameo,
    status,
    sources: event.sources.map(partyLine),
    targets: event.targets.map(partyLine),
    when: event.when === null ? null : whenLine(event.when),
    where: where === null ? null : { name: where.name, country: where.country, lat: where.lat, lon: where.lon },
    saidBy: event.saidBy === null ? null : partyLine(event.saidBy),
    details: event.details.map(({ role, value }) => ({ role, value })),
    evidence: evidenceOf(event).map((span) => excerpt(article, span)),
    rule: event.claims[0]?.rule ?? null,
    confidence,
  };
}

/** The sentences of an event, each once, the one that tells most first. */
export function evidenceOf(event: Event): Span[] {
  const seen = new Set<number>();
  return event.claims
    .map((claim) => claim.evidence)
    .filter(({ start }) => !seen.has(start) && seen.add(start) !== undefined);
}

function claimLine(article: Article, claim: Claim): object {
  const at = (span: Span | null): Excerpt | null => (span === null ? null : excerpt(article, span));
  return {
    id: claim.id,
    rule: claim.rule,
    trigger: at(claim.trigger),
    evidence: at(claim.evidence),
    sources: claim.sources.map((party) => ({ ...partyLine(party), rule: party.rule, words: at(party.span) })),
    targets: claim.targets.map((party) => ({ ...partyLine(party), rule: party.rule, words: at(party.span) })),
    when: claim.when === null ? null : { ...whenLine(claim.when), words: at(claim.when) },
    where: claim.where === null ? null : { name: claim.where.name, words: at(claim.where.span) },
    details: claim.details.map(({ role, value, rule, start, end }) => ({
      role,
      value,
      rule,
      words: at({ start, end }),
    })),
    reasons: claim.reasons.map(({ field, rule, span, alternatives }) => ({
      field,
      rule,
      words: at(span),
      alternatives,
    })),
  };
}

function excerpt(article: Article, { start, end }: Span): Excerpt {
  return { start: start + article.offset, end: end + article.offset, text: article.text.slice(start, end) };
}

function partyLine({ name, country, office, actor }: Party): object {
  return { name, country, office, actor };
}

function whenLine({ from, to, precision, certainty, text, rule, timex, clock }: When): object {
  return {
    from,
    to,
    precision,
    certainty,
    text,
    rule,
    ...(timex === undefined ? {} : { timex }),
    ...(clock === undefined ? {} : { clock }),
  };
}
