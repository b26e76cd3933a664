import type { Party } from "../model/claim.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { goldstein, quadClass } from "./cameo.ts";
import { tsvRow } from "./fields.ts";
import { type ExportFormat, tsvFormat } from "./format.ts";
import { type Pair, pairsOf } from "./pairs.ts";

const COLUMNS = [
  "Event ID",
  "Event Date",
  "Event Type",
  "Event Mode",
  "Intensity",
  "Quad Code",
  "Contexts",
  "Actor Name",
  "Actor Country",
  "Actor COW",
  "Primary Actor Sector",
  "Actor Sectors",
  "Actor Title",
  "Actor Name Raw",
  "Wikipedia Actor ID",
  "Recipient Name",
  "Recipient Country",
  "Recipient COW",
  "Primary Recipient Sector",
  "Recipient Sectors",
  "Recipient Title",
  "Recipient Name Raw",
  "Wikipedia Recipient ID",
  "Placename",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
  "GeoNames ID",
  "Raw Placename",
  "Feature Type",
  "Source",
  "Publication Date",
  "Story People",
  "Story Organizations",
  "Story Locations",
  "Language",
  "Version",
];

/** Rows in the shape of POLECAT: 40 columns, a row for every pair of an actor and a recipient. */
export const POLECAT: ExportFormat<ExportedEvent> = tsvFormat(
  "polecat",
  "rows in the shape of POLECAT (40 columns, tab-separated)",
  COLUMNS,
  (exported) =>
    pairsOf(exported)
      .map((pair) => tsvRow(rowOf(pair)))
      .join(""),
);

function rowOf({ exported, source, target }: Pair): (string | number | null | undefined)[] {
  const { event, articles } = exported;
  const first = event.claims[0]!;
  const { where } = event;
  const isTown = where?.precision === "city" || where?.precision === "site";
  return [
    event.id,
    event.when?.from ?? event.firstReported,
    event.plover.type,
    event.plover.mode,
    goldstein(event.cameo),
    quadClass(event.cameo),
    event.plover.contexts.join(";"),
    ...actorOf(source),
    ...actorOf(target),
    where?.name,
    isTown ? where.name : null,
    null,
    where?.precision === "region" ? where.name : null,
    where?.country,
    where?.lat,
    where?.lon,
    null,
    where?.name,
    where?.precision,
    first.outlet,
    first.published,
    null,
    null,
    where?.name,
    articles.get(first.article)?.language,
    "Readout",
  ];
}

function actorOf(party: Party | null): (string | null)[] {
  const sector = party === null || party.office === null ? null : "GOV";
  return [
    party?.name ?? null,
    party?.country ?? null,
    null,
    sector,
    sector,
    party?.office ?? null,
    party?.name ?? null,
    null,
  ];
}
