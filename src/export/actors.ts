import type { ExportedActor } from "../views/exported-actor.ts";
import { type Column, csvTable, type ExportFormat, jsonLines } from "./format.ts";

const COLUMNS: readonly Column<ExportedActor>[] = [
  { name: "id", type: "text", value: (a) => a.id },
  { name: "name", type: "text", value: (a) => a.name },
  { name: "country", type: "text", value: (a) => a.country },
  { name: "events", type: "whole", value: (a) => a.events },
];

/** Who acts in the record, as a table. */
export const CSV_ACTORS: ExportFormat<ExportedActor> = csvTable(
  "csv-actors",
  "actors as a table, with the number of their events",
  COLUMNS,
  (actor) => [actor],
);

/** Who acts in the record, an object each. */
export const JSONL_ACTORS: ExportFormat<ExportedActor> = jsonLines(
  "jsonl-actors",
  "actors, one JSON object a line",
  (actor) => actor,
);
