import type { Article } from "../model/article.ts";
import type { ExportedActor } from "../views/exported-actor.ts";
import type { ExportedEvent } from "../views/exported-event.ts";
import { CSV_ACTORS, JSONL_ACTORS } from "./actors.ts";
import { CSV_ARTICLES, JSONL_ARTICLES } from "./articles.ts";
import { ATOM } from "./atom.ts";
import { ICALENDAR } from "./calendar.ts";
import { CSV_CLAIMS, CSV_EVENTS, JSONL_EVENTS, PARQUET_CLAIMS, PARQUET_EVENTS } from "./event-tables.ts";
import type { ExportFormat } from "./format.ts";
import { GDELT, GDELT_MENTIONS } from "./gdelt.ts";
import { GEOJSON } from "./geojson.ts";
import { ICEWS } from "./icews.ts";
import { PLOVER } from "./plover.ts";
import { POLECAT } from "./polecat.ts";
import { STIX } from "./stix.ts";

/** Every format for events. A new one is a file and a line here. */
export const EVENT_FORMATS: readonly ExportFormat<ExportedEvent>[] = [
  CSV_EVENTS,
  CSV_CLAIMS,
  JSONL_EVENTS,
  PARQUET_EVENTS,
  PARQUET_CLAIMS,
  PLOVER,
  POLECAT,
  GDELT,
  GDELT_MENTIONS,
  ICEWS,
  ICALENDAR,
  GEOJSON,
  ATOM,
  STIX,
];

/** Every format for articles. */
export const ARTICLE_FORMATS: readonly ExportFormat<Article>[] = [CSV_ARTICLES, JSONL_ARTICLES];

/** Every format for actors. */
export const ACTOR_FORMATS: readonly ExportFormat<ExportedActor>[] = [CSV_ACTORS, JSONL_ACTORS];
