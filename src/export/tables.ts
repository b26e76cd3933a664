import type { Party } from "../model/claim.ts";
import { dayText } from "../views/day-text.ts";
import { csvRow } from "./fields.ts";
import { type ExportFormat, rowsOnly } from "./format.ts";

const EVENT_COLUMNS = [
  "id",
  "kind",
  "status",
  "certainty",
  "from",
  "to",
  "precision",
  "when",
  "sources",
  "source_countries",
  "targets",
  "target_countries",
  "place",
  "country",
  "lat",
  "lon",
  "said_by",
  "details",
  "plover",
  "cameo",
  "origins",
  "outlets",
  "articles",
  "first_reported",
  "last_reported",
  "sentence",
  "sentence_outlet",
  "sentence_url",
];

/** Events as a table, a row each; lists within a field are parted by semicolons. */
export const CSV_EVENTS: ExportFormat = rowsOnly(
  "csv",
  "events as a table",
  ({ event, articles }) => {
    const first = event.claims[0]!;
    const when = event.when;
    return csvRow([
      event.id,
      event.kind,
      event.status,
      event.certainty,
      when?.from,
      when?.to,
      when?.precision,
      dayText(when),
      names(event.sources),
      countries(event.sources),
      names(event.targets),
      countries(event.targets),
      event.where?.name,
      event.where?.country,
      event.where?.lat,
      event.where?.lon,
      event.saidBy?.name,
      event.details.map((d) => `${d.role}=${d.value}`).join("; "),
      event.plover.type,
      event.cameo,
      event.origins.join("; "),
      event.outlets.join("; "),
      new Set(event.claims.map((c) => c.article)).size,
      event.firstReported,
      event.lastReported,
      first.text,
      first.outlet,
      articles.get(first.article)?.url,
    ]);
  },
  EVENT_COLUMNS,
  ",",
);

const CLAIM_COLUMNS = [
  "id",
  "event",
  "kind",
  "status",
  "standing",
  "article",
  "outlet",
  "origin",
  "published",
  "url",
  "start",
  "end",
  "sentence",
  "trigger",
  "sources",
  "targets",
  "from",
  "to",
  "place",
  "said_by",
  "rule",
  "confidence",
];

/** Claims as a table: what each sentence of each article says, with its offsets. */
export const CSV_CLAIMS: ExportFormat = rowsOnly(
  "csv-claims",
  "claims as a table, with the offsets of their sentences",
  ({ event, claims, articles }) =>
    event.claims
      .map((told) => {
        const claim = claims.get(told.claim);
        return csvRow([
          told.claim,
          event.id,
          claim?.kind ?? event.kind,
          claim?.status ?? event.status,
          told.standing,
          told.article,
          told.outlet,
          told.origin,
          told.published,
          articles.get(told.article)?.url,
          told.start,
          told.end,
          told.text,
          told.text.slice(told.trigger.start - told.start, told.trigger.end - told.start),
          claim && names(claim.sources),
          claim && names(claim.targets),
          claim?.when?.from,
          claim?.when?.to,
          claim?.where?.name,
          claim?.saidBy?.name,
          claim?.rule ?? "review/added",
          claim?.confidence,
        ]);
      })
      .join(""),
  CLAIM_COLUMNS,
  ",",
);

/** Events with everything the record has on them, one JSON object a line. */
export const JSONL: ExportFormat = rowsOnly("jsonl", "events with their claims, one JSON object a line", (exported) => {
  const { event, claims } = exported;
  const told = event.claims.map((c) => ({
    ...c,
    url: exported.articles.get(c.article)?.url ?? null,
    claim: claims.get(c.claim) ?? c.claim,
  }));
  return `${JSON.stringify({ ...event, claims: told })}\n`;
});

function names(parties: readonly Party[]): string {
  return parties.map((p) => p.name).join("; ");
}

function countries(parties: readonly Party[]): string {
  return [...new Set(parties.flatMap((p) => p.country ?? []))].join("; ");
}
