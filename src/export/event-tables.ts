import type { Claim, Party } from "../model/claim.ts";
import type { EventClaim, RecordEvent } from "../model/record-event.ts";
import { dayText } from "../views/day-text.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { type Column, csvTable, type ExportFormat, jsonLines } from "./format.ts";
import { parquetTable } from "./parquet.ts";

const text = <Row>(name: string, value: Column<Row>["value"]): Column<Row> => ({ name, type: "text", value });
const whole = <Row>(name: string, value: Column<Row>["value"]): Column<Row> => ({ name, type: "whole", value });
const decimal = <Row>(name: string, value: Column<Row>["value"]): Column<Row> => ({ name, type: "decimal", value });

/** A column on the event itself. */
const ofEvent = (name: string, value: (event: RecordEvent) => string | null | undefined): Column<ExportedEvent> =>
  text(name, ({ event }) => value(event));

/** What a table of events says of each; lists within a field are parted by semicolons. */
const EVENT_COLUMNS: readonly Column<ExportedEvent>[] = [
  ofEvent("id", (e) => e.id),
  ofEvent("kind", (e) => e.kind),
  ofEvent("status", (e) => e.status),
  ofEvent("certainty", (e) => e.certainty),
  ofEvent("from", (e) => e.when?.from),
  ofEvent("to", (e) => e.when?.to),
  ofEvent("precision", (e) => e.when?.precision),
  ofEvent("when", (e) => dayText(e.when)),
  ofEvent("sources", (e) => names(e.sources)),
  ofEvent("source_countries", (e) => countries(e.sources)),
  ofEvent("targets", (e) => names(e.targets)),
  ofEvent("target_countries", (e) => countries(e.targets)),
  ofEvent("place", (e) => e.where?.name),
  ofEvent("country", (e) => e.where?.country),
  decimal("lat", ({ event }) => event.where?.lat),
  decimal("lon", ({ event }) => event.where?.lon),
  ofEvent("said_by", (e) => e.saidBy?.name),
  ofEvent("details", (e) => e.details.map((d) => `${d.role}=${d.value}`).join("; ")),
  ofEvent("plover", (e) => e.plover.type),
  ofEvent("cameo", (e) => e.cameo),
  ofEvent("origins", (e) => e.origins.join("; ")),
  ofEvent("outlets", (e) => e.outlets.join("; ")),
  whole("articles", ({ event }) => new Set(event.claims.map((c) => c.article)).size),
  ofEvent("first_reported", (e) => e.firstReported),
  ofEvent("last_reported", (e) => e.lastReported),
  ofEvent("sentence", (e) => e.claims[0]!.text),
  ofEvent("sentence_outlet", (e) => e.claims[0]!.outlet),
  text("sentence_url", ({ event, articles }) => articles.get(event.claims[0]!.article)?.url),
];

/** A claim as it stands in its event. A person's own addition has no claim behind it. */
interface ClaimRow {
  readonly event: RecordEvent;
  readonly told: EventClaim;
  readonly claim: Claim | undefined;
  readonly url: string | null | undefined;
}

const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  text("id", ({ told }) => told.claim),
  text("event", ({ event }) => event.id),
  text("kind", ({ claim, event }) => claim?.kind ?? event.kind),
  text("status", ({ claim, event }) => claim?.status ?? event.status),
  text("standing", ({ told }) => told.standing),
  text("article", ({ told }) => told.article),
  text("outlet", ({ told }) => told.outlet),
  text("origin", ({ told }) => told.origin),
  text("published", ({ told }) => told.published),
  text("url", ({ url }) => url),
  whole("start", ({ told }) => told.start),
  whole("end", ({ told }) => told.end),
  text("sentence", ({ told }) => told.text),
  text("trigger", ({ told }) => told.text.slice(told.trigger.start - told.start, told.trigger.end - told.start)),
  text("sources", ({ claim }) => claim && names(claim.sources)),
  text("targets", ({ claim }) => claim && names(claim.targets)),
  text("from", ({ claim }) => claim?.when?.from),
  text("to", ({ claim }) => claim?.when?.to),
  text("place", ({ claim }) => claim?.where?.name),
  text("said_by", ({ claim }) => claim?.saidBy?.name),
  text("rule", ({ claim }) => claim?.rule ?? "review/added"),
  decimal("confidence", ({ claim }) => claim?.confidence),
];

const eventRows = (exported: ExportedEvent): readonly ExportedEvent[] => [exported];

function claimRows({ event, claims, articles }: ExportedEvent): readonly ClaimRow[] {
  return event.claims.map((told) => ({
    event,
    told,
    claim: claims.get(told.claim),
    url: articles.get(told.article)?.url,
  }));
}

/** Events as a table, a row each. */
export const CSV_EVENTS: ExportFormat<ExportedEvent> = csvTable("csv", "events as a table", EVENT_COLUMNS, eventRows);

/** The same table for data frames and databases. */
export const PARQUET_EVENTS: ExportFormat<ExportedEvent> = parquetTable(
  "parquet",
  "events as a table (Apache Parquet)",
  EVENT_COLUMNS,
  eventRows,
);

/** Claims as a table: what each sentence of each article says, with its offsets. */
export const CSV_CLAIMS: ExportFormat<ExportedEvent> = csvTable(
  "csv-claims",
  "claims as a table, with the offsets of their sentences",
  CLAIM_COLUMNS,
  claimRows,
);

/** The table of claims for data frames and databases. */
export const PARQUET_CLAIMS: ExportFormat<ExportedEvent> = parquetTable(
  "parquet-claims",
  "claims as a table (Apache Parquet)",
  CLAIM_COLUMNS,
  claimRows,
);

/** Events with everything the record has on them. */
export const JSONL_EVENTS: ExportFormat<ExportedEvent> = jsonLines(
  "jsonl",
  "events with their claims, one JSON object a line",
  ({ event, claims, articles }) => {
    const told = event.claims.map((c) => ({
      ...c,
      url: articles.get(c.article)?.url ?? null,
      claim: claims.get(c.claim) ?? c.claim,
    }));
    return { ...event, claims: told };
  },
);

function names(parties: readonly Party[]): string {
  return parties.map((p) => p.name).join("; ");
}

function countries(parties: readonly Party[]): string {
  return [...new Set(parties.flatMap((p) => p.country ?? []))].join("; ");
}
