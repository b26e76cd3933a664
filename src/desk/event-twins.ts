import { ReadoutError } from "../errors.ts";
import type { EventQuery } from "../store/queries.ts";
import { exportRecord } from "../work/export-record.ts";
import type { DeskPage, Frame, TwinText } from "./page.ts";

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

/** What a page's events are asked by, and what its feed or calendar is called. */
interface Asked {
  readonly query: Omit<EventQuery, "cursor" | "limit">;
  readonly title: string;
}

type EventTwins<View> = Required<Pick<NonNullable<DeskPage<View>["twins"]>, "csv" | "ics" | "geojson" | "atom">>;

/** The forms that every list of events has. */
export function eventTwins<View>(askedBy: (view: View, frame: Frame) => Asked): EventTwins<View> {
  const as =
    (format: Parameters<typeof exportedAs>[0]) =>
    (view: View, frame: Frame): TwinText => {
      const { query, title } = askedBy(view, frame);
      return exportedAs(format, query, title, frame);
    };
  return { csv: as("csv"), ics: as("icalendar"), geojson: as("geojson"), atom: as("atom") };
}

async function* textOf(chunks: AsyncIterable<string | Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
}
