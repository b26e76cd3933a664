import type { Party } from "../model/claim.ts";
import { goldstein } from "./cameo.ts";
import { csvRow, numberOfId } from "./fields.ts";
import { type ExportFormat, rowsOnly } from "./format.ts";

const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
];

/** Rows in the shape of ICEWS: 20 columns, a row for every pair of sides. */
export const ICEWS: ExportFormat = rowsOnly(
  "icews",
  "rows in the shape of ICEWS (20 columns, CSV)",
  ({ event }) => {
    const first = event.claims[0]!;
    const { where } = event;
    const isTown = where?.precision === "city" || where?.precision === "site";
    const sources = event.sources.length > 0 ? event.sources : [null];
    const targets = event.targets.length > 0 ? event.targets : [null];
    return sources
      .flatMap((source) =>
        targets.map((target) =>
          csvRow([
            numberOfId(event.id),
            event.when?.from ?? event.firstReported,
            source?.name,
            sectorOf(source),
            source?.country,
            event.kind,
            event.cameo,
            goldstein(event.cameo),
            target?.name,
            sectorOf(target),
            target?.country,
            event.stories[0] === undefined ? null : numberOfId(event.stories[0]),
            null,
            first.outlet,
            isTown ? where.name : null,
            null,
            where?.precision === "region" ? where.name : null,
            where?.country,
            where?.lat,
            where?.lon,
          ]),
        ),
      )
      .join("");
  },
  COLUMNS,
  ",",
);

function sectorOf(party: Party | null): string | null {
  return party === null || party.office === null ? null : "Government";
}
