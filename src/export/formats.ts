import { ATOM } from "./atom.ts";
import { ICALENDAR } from "./calendar.ts";
import type { ExportFormat } from "./format.ts";
import { GDELT, GDELT_MENTIONS } from "./gdelt.ts";
import { GEOJSON } from "./geojson.ts";
import { ICEWS } from "./icews.ts";
import { PLOVER } from "./plover.ts";
import { POLECAT } from "./polecat.ts";
import { CSV_CLAIMS, CSV_EVENTS, JSONL } from "./tables.ts";

/** Every export format. A new one is a file and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  CSV_EVENTS,
  CSV_CLAIMS,
  JSONL,
  PLOVER,
  POLECAT,
  GDELT,
  GDELT_MENTIONS,
  ICEWS,
  ICALENDAR,
  GEOJSON,
  ATOM,
];
