import type { Party } from "../model/claim.ts";
import type { RecordEvent } from "../model/record-event.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { goldstein } from "./cameo.ts";
import { numberOfId } from "./fields.ts";
import { type Column, csvTable, type ExportFormat } from "./format.ts";
import { type Pair, pairsOf } from "./pairs.ts";

const text = (name: string, value: (event: RecordEvent, pair: Pair) => string | null | undefined): Column<Pair> => ({
  name,
  type: "text",
  value: (pair) => value(pair.exported.event, pair),
});
const number = (name: string, value: (event: RecordEvent) => number | null | undefined): Column<Pair> => ({
  name,
  type: "decimal",
  value: ({ exported }) => value(exported.event),
});

const COLUMNS: readonly Column<Pair>[] = [
  number("Event ID", (e) => numberOfId(e.id)),
  text("Event Date", (e) => e.when?.from ?? e.firstReported),
  text("Source Name", (_, { source }) => source?.name),
  text("Source Sectors", (_, { source }) => sectorOf(source)),
  text("Source Country", (_, { source }) => source?.country),
  text("Event Text", (e) => e.kind),
  text("CAMEO Code", (e) => e.cameo),
  number("Intensity", (e) => goldstein(e.cameo)),
  text("Target Name", (_, { target }) => target?.name),
  text("Target Sectors", (_, { target }) => sectorOf(target)),
  text("Target Country", (_, { target }) => target?.country),
  number("Story ID", (e) => (e.stories[0] === undefined ? null : numberOfId(e.stories[0]))),
  number("Sentence Number", () => null),
  text("Publisher", (e) => e.claims[0]!.outlet),
  text("City", ({ where }) => (where?.precision === "city" || where?.precision === "site" ? where.name : null)),
  text("District", () => null),
  text("Province", ({ where }) => (where?.precision === "region" ? where.name : null)),
  text("Country", (e) => e.where?.country),
  number("Latitude", (e) => e.where?.lat),
  number("Longitude", (e) => e.where?.lon),
];

/** Rows in the shape of ICEWS: 20 columns, a row for every pair of sides. */
export const ICEWS: ExportFormat<ExportedEvent> = csvTable(
  "icews",
  "rows in the shape of ICEWS (20 columns, CSV)",
  COLUMNS,
  pairsOf,
);

function sectorOf(party: Party | null): string | null {
  return party === null || party.office === null ? null : "Government";
}
