import { ReadoutError } from "../errors.ts";
import type { EventQuery } from "../store/queries.ts";
import { exportRecord } from "../work/export-record.ts";
import type { Frame, TwinText } from "./page.ts";

/** Events in one of the export formats, all pages of them, as they are read. */
export function exportedAs(
  format: "csv" | "csv-claims" | "icalendar" | "geojson" | "atom",
  query: Omit<EventQuery, "cursor" | "limit">,
  title: string,
  { context }: Frame,
): TwinText {
  const chunks = exportRecord(context.store, format, query, { at: context.now, title });
  if (chunks === null) throw new ReadoutError("desk/bad-query", `there is no format "${format}".`);
  return textOf(chunks);
}

async function* textOf(chunks: AsyncIterable<string | Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
}
